package id.akuntabel.signing.trust;

import id.akuntabel.shell.Page;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// Issuers that are trusted here.
///
/// @param findings by field
public record TrustPage(
        List<Anchor> anchors,
        Map<String, String> findings,
        @Nullable String notice,
        Function<Instant, String> day) implements Page {

    @Override
    public String title() {
        return "Penerbit tepercaya";
    }

    @Override
    public HttpStatus status() {
        return findings.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }
}
