package id.akuntabel.signing.keys;

import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.security.auth.x500.X500Principal;

/// Names in certificates.
public final class Names {

    private Names() {}

    /// The common name; the whole name where there is none.
    public static String common(X500Principal principal) {
        try {
            return new LdapName(principal.getName())
                    .getRdns().stream()
                            .filter(part -> part.getType().equalsIgnoreCase("CN"))
                            .map(part -> part.getValue().toString())
                            .findFirst()
                            .orElseGet(principal::getName);
        } catch (InvalidNameException odd) {
            return principal.getName();
        }
    }
}
