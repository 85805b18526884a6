package id.akuntabel.identity.users;

import id.akuntabel.identity.accounts.Account;
import id.akuntabel.organization.Official;
import id.akuntabel.shell.Page;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// All accounts, and the form for another.
///
/// @param typed    what was typed into that form
/// @param findings about it
public record UsersPage(List<Row> rows, String typed, String email, Map<String, String> findings) implements Page {

    @Override
    public String title() {
        return "Pengguna";
    }

    @Override
    public HttpStatus status() {
        return findings.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    /// @param lastSignIn as printed, or null = never
    public record Row(
            Official official, Account account, @Nullable String lastSignIn) {}
}
