package id.akuntabel.identity.secondfactor;

import id.akuntabel.shell.Page;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// The second factor of one's own account.
///
/// @param qr     for the app, while being set up
/// @param secret the same, for typing
/// @param left   recovery codes not used yet
public record SecondFactorPage(State state, @Nullable QrCode qr, String secret, int left, Map<String, String> findings)
        implements Page {

    @Override
    public String title() {
        return "Verifikasi dua langkah";
    }

    @Override
    public HttpStatus status() {
        return findings.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    public enum State {
        OFF,
        PREPARED,
        ON
    }
}
