package id.akuntabel.identity.signin;

import id.akuntabel.audit.Cause;
import id.akuntabel.identity.access.SignInSessions;
import id.akuntabel.identity.accounts.AccountChanged;
import id.akuntabel.identity.accounts.Accounts;
import id.akuntabel.identity.accounts.NewPassword;
import id.akuntabel.identity.accounts.Passwords;
import id.akuntabel.identity.accounts.SecretCode;
import id.akuntabel.organization.Officeholders;
import id.akuntabel.organization.Official;
import java.time.Clock;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Whoever holds the code chooses the password; every session of the account ends.
@Component
class AcceptInvitation {

    private final Accounts accounts;
    private final Officeholders officeholders;
    private final Passwords passwords;
    private final SignInSessions sessions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AcceptInvitation(
            Accounts accounts,
            Officeholders officeholders,
            Passwords passwords,
            SignInSessions sessions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.officeholders = officeholders;
        this.passwords = passwords;
        this.sessions = sessions;
        this.events = events;
        this.clock = clock;
    }

    /// @return findings by field; empty = done
    @Transactional
    public Map<String, String> accept(String code, String password, String again) {
        var now = clock.instant();
        var official = accounts.invited(SecretCode.hash(code), now).flatMap(officeholders::findOfficial);
        if (official.isEmpty()) {
            return unknown();
        }
        var findings = NewPassword.findings(password, again, official.get());
        if (!findings.isEmpty()) {
            return findings;
        }
        if (accounts.redeem(SecretCode.hash(code), now).isEmpty()) {
            return unknown();
        }
        accounts.setPassword(official.get().id(), passwords.hash(password));
        sessions.endAll(official.get().id());
        events.publishEvent(new AccountChanged(
                cause(official.get()), official.get().nip(), "Kata sandi dibuat dengan kode undangan."));
        return Map.of();
    }

    private Cause cause(Official official) {
        return new Cause(
                new Cause.Who(official.id().toString(), official.name(), null, null), null, clock.instant(), null);
    }

    private static Map<String, String> unknown() {
        return Map.of(
                "kode", "Kode undangan tidak dikenal, sudah dipakai, atau lewat 7 hari. Minta kode baru ke admin.");
    }
}
