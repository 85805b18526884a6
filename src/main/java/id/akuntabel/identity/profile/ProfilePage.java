package id.akuntabel.identity.profile;

import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.shell.Page;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// One's own account.
///
/// @param positions with agency and term
/// @param password  whether there is one to change (sample accounts have none)
/// @param sessions  devices signed in, this one included
/// @param notice    what was just done
public record ProfilePage(
        CurrentOfficial current,
        List<Held> positions,
        boolean password,
        boolean secondFactor,
        int sessions,
        @Nullable String notice,
        Map<String, String> findings)
        implements Page {

    @Override
    public String title() {
        return "Akun saya";
    }

    @Override
    public HttpStatus status() {
        return findings.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    public record Held(String title, String agency, String term) {}
}
