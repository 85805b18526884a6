package id.akuntabel.identity.users;

import id.akuntabel.identity.Permission;
import id.akuntabel.identity.accounts.Account;
import id.akuntabel.identity.accounts.SecretCode;
import id.akuntabel.organization.Official;
import id.akuntabel.shell.Page;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// One account.
///
/// @param code an invitation just made, shown this once
public record UserPage(
        Official official,
        Account account,
        String email,
        Set<Permission> permissions,
        boolean secondFactor,
        int sessions,
        @Nullable SecretCode code,
        Map<String, String> findings)
        implements Page {

    @Override
    public String title() {
        return official.name();
    }

    @Override
    public HttpStatus status() {
        return findings.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    public String path() {
        return "/pengaturan/pengguna/" + official.nip().digits();
    }
}
