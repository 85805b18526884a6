package id.akuntabel.identity.signin;

import id.akuntabel.organization.OfficialId;
import java.time.Instant;

/// What becomes of an attempt to sign in.
sealed interface SignInAnswer {

    record Welcome(OfficialId official) implements SignInAnswer {}

    /// Deliberately one word for all reasons: unknown, closed, no password, wrong password.
    record Wrong() implements SignInAnswer {}

    record TooOften(Instant again) implements SignInAnswer {}
}
