package id.akuntabel.identity.setup;

import id.akuntabel.shell.Page;
import java.util.Map;
import org.springframework.http.HttpStatus;

/// Sets up an empty installation; gone afterwards.
public record SetupPage(SetupForm form, Map<String, String> findings) implements Page {

    @Override
    public String title() {
        return "Siapkan Akuntabel";
    }

    @Override
    public HttpStatus status() {
        return findings.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }
}
