package id.akuntabel.signing.provider;

import id.akuntabel.shell.Page;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// Where the e-sign service is. The password is never shown.
///
/// @param values what stands in the fields, by name
/// @param known  whether one is set
public record ServicePage(
        Map<String, String> values,
        boolean known,
        Map<String, String> findings,
        @Nullable String notice) implements Page {

    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    @Override
    public String title() {
        return "Layanan BSrE";
    }

    @Override
    public HttpStatus status() {
        return findings.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }
}
