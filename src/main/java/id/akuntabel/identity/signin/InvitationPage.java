package id.akuntabel.identity.signin;

import id.akuntabel.shell.Page;
import java.util.Map;
import org.springframework.http.HttpStatus;

/// Chooses a password by the code that an administrator handed over.
public record InvitationPage(String code, Map<String, String> findings) implements Page {

    @Override
    public String title() {
        return "Buat kata sandi";
    }

    @Override
    public HttpStatus status() {
        return findings.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }
}
