package id.akuntabel.identity.signin;

import id.akuntabel.shell.Page;
import java.util.Map;
import org.springframework.http.HttpStatus;

/// Asks for the code of the second factor.
public record CodePage(Map<String, String> findings) implements Page {

    @Override
    public String title() {
        return "Verifikasi dua langkah";
    }

    @Override
    public HttpStatus status() {
        return findings.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }
}
