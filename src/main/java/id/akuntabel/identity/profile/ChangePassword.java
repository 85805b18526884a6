package id.akuntabel.identity.profile;

import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.identity.accounts.AccountChanged;
import id.akuntabel.identity.accounts.Accounts;
import id.akuntabel.identity.accounts.NewPassword;
import id.akuntabel.identity.accounts.Passwords;
import id.akuntabel.identity.accounts.Throttle;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Changes one's own password; asks for the old one, so that an open screen is not enough.
@Component
class ChangePassword {

    private final Accounts accounts;
    private final Passwords passwords;
    private final Throttle throttle;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChangePassword(
            Accounts accounts,
            Passwords passwords,
            Throttle throttle,
            TransactionOperations transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /// @return findings by field; empty = changed
    Map<String, String> change(CurrentOfficial current, String old, String password, String again, String address) {
        var key = "sandi:" + current.official().nip().digits();
        if (throttle.attempt(key, address).isPresent()) {
            return Map.of("sandi", "Terlalu banyak percobaan yang gagal. Demi keamanan akun, coba lagi 15 menit lagi.");
        }
        var account = accounts.find(current.official().id()).orElseThrow();
        var findings = new LinkedHashMap<String, String>();
        if (old.length() > Passwords.LONGEST || !passwords.matches(old, account.passwordHash())) {
            findings.put("sandi", "Kata sandi sekarang tidak cocok.");
        } else {
            throttle.forgive(key, address);
        }
        findings.putAll(NewPassword.findings(password, again, current.official()));
        if (findings.isEmpty()) {
            transactions.executeWithoutResult(transaction -> {
                accounts.setPassword(current.official().id(), passwords.hash(password));
                events.publishEvent(new AccountChanged(
                        current.cause(clock.instant()), current.official().nip(), "Kata sandi diganti."));
            });
        }
        return findings;
    }
}
