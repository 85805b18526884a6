package id.akuntabel.identity.signin;

import id.akuntabel.identity.accounts.Account;
import id.akuntabel.identity.accounts.Accounts;
import id.akuntabel.identity.accounts.Passwords;
import id.akuntabel.identity.accounts.Throttle;
import id.akuntabel.organization.Nip;
import id.akuntabel.organization.Officeholders;
import id.akuntabel.organization.Official;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Judges a name (NIP or e-mail) with its password.
@Component
class SignIn {

    private final Accounts accounts;
    private final Officeholders officeholders;
    private final Passwords passwords;
    private final Throttle throttle;

    SignIn(Accounts accounts, Officeholders officeholders, Passwords passwords, Throttle throttle) {
        this.accounts = accounts;
        this.officeholders = officeholders;
        this.passwords = passwords;
        this.throttle = throttle;
    }

    SignInAnswer attempt(String name, String password, String address) {
        var asked = normalized(name);
        var refused = throttle.attempt(asked, address);
        if (refused.isPresent()) {
            return new SignInAnswer.TooOften(refused.get());
        }
        var account = password.length() > Passwords.LONGEST ? Optional.<Account>empty() : find(asked);
        var hash = account.filter(Account::enabled).map(Account::passwordHash).orElse(null);
        if (!passwords.matches(password.length() > Passwords.LONGEST ? "" : password, hash) || account.isEmpty()) {
            return new SignInAnswer.Wrong();
        }
        throttle.forgive(asked, address);
        return new SignInAnswer.Welcome(account.get().official());
    }

    /// One spelling for what is one account: NIP without spaces and dots, e-mail in lower case.
    private static String normalized(String name) {
        var typed = name.strip().toLowerCase(Locale.ROOT);
        var shortened = typed.substring(0, Math.min(typed.length(), 200));
        return shortened.contains("@") ? shortened : shortened.replaceAll("[\\s.]", "");
    }

    private Optional<Account> find(String name) {
        if (name.contains("@")) {
            return accounts.findByEmail(name);
        }
        return nip(name).flatMap(officeholders::findOfficial).map(Official::id).flatMap(accounts::find);
    }

    private static Optional<Nip> nip(String digits) {
        try {
            return Optional.of(new Nip(digits));
        } catch (IllegalArgumentException notANip) {
            return Optional.empty();
        }
    }
}
