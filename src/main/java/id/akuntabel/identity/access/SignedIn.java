package id.akuntabel.identity.access;

import id.akuntabel.organization.OfficialId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

/// All that a session remembers: who signed in, and when. Positions and permissions are asked of the database at
/// every request, so that an appointment or a withdrawn permission holds at once.
public record SignedIn(UUID official, Instant since) implements Authentication {

    public OfficialId officialId() {
        return new OfficialId(official);
    }

    /// Sessions are found by it.
    @Override
    public String getName() {
        return official.toString();
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Override
    public @Nullable Object getDetails() {
        return null;
    }

    @Override
    public Object getPrincipal() {
        return getName();
    }

    @Override
    public boolean isAuthenticated() {
        return true;
    }

    @Override
    public void setAuthenticated(boolean authenticated) {
        throw new IllegalArgumentException("a signed-in person is signed in");
    }
}
