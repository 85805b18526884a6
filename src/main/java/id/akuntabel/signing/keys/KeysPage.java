package id.akuntabel.signing.keys;

import id.akuntabel.shell.Page;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// The viewer's own certificate.
///
/// @param sample   the known passphrase of sample officials, or null
/// @param findings by field
/// @param notice   what was just done, or null
public record KeysPage(
        @Nullable SigningKey key,
        boolean valid,
        @Nullable String sample,
        Map<String, String> findings,
        @Nullable String notice,
        Function<Instant, String> day)
        implements Page {

    @Override
    public String title() {
        return "Sertifikat saya";
    }

    @Override
    public HttpStatus status() {
        return findings.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }
}
