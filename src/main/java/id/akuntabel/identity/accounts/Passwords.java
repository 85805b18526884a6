package id.akuntabel.identity.accounts;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// Hashes passwords with Argon2id.
@Component
public class Passwords {

    /// Longer ones are refused unread: hashing them would cost more than they are worth.
    public static final int LONGEST = 200;

    private final PasswordEncoder encoder = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    /// Computed beside the start, which it would hold up.
    private final CompletableFuture<String> nobodys = CompletableFuture.supplyAsync(() -> hash("nobody's password"));

    public final String hash(String password) {
        return java.util.Objects.requireNonNull(encoder.encode(password));
    }

    /// Takes the same time whether there is an account or not, so that nobody learns which NIP has one.
    public boolean matches(String password, @Nullable String hash) {
        var right = encoder.matches(password, hash == null ? nobodys.join() : hash);
        return right && hash != null;
    }
}
