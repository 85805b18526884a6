package id.akuntabel.identity.users;

import id.akuntabel.audit.Cause;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.identity.Permission;
import id.akuntabel.identity.access.SignInSessions;
import id.akuntabel.identity.accounts.Account;
import id.akuntabel.identity.accounts.AccountChanged;
import id.akuntabel.identity.accounts.Accounts;
import id.akuntabel.identity.accounts.SecretCode;
import id.akuntabel.identity.secondfactor.SecondFactors;
import id.akuntabel.organization.Official;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What an administrator does with an account. Nobody takes the administration from themselves, so one always
/// remains.
@Component
class ManageAccount {

    private static final Duration INVITATION = Duration.ofDays(7);

    private final Accounts accounts;
    private final SecondFactors factors;
    private final SignInSessions sessions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ManageAccount(
            Accounts accounts,
            SecondFactors factors,
            SignInSessions sessions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.factors = factors;
        this.sessions = sessions;
        this.events = events;
        this.clock = clock;
    }

    /// @return findings by field; empty = opened
    @Transactional
    public Map<String, String> open(Official official, String email, CurrentOfficial admin) {
        var findings = new LinkedHashMap<String, String>();
        var address = email(email, official, findings);
        if (findings.isEmpty()) {
            if (accounts.open(official.id(), address, Set.of())) {
                tell(admin, official, "Akun dibuka.");
            } else {
                findings.put("nip", official.name() + " sudah punya akun. Cari namanya di daftar.");
            }
        }
        return findings;
    }

    @Transactional
    public Map<String, String> change(
            Official official,
            Account account,
            String email,
            Set<Permission> permissions,
            boolean enabled,
            CurrentOfficial admin) {
        var findings = new LinkedHashMap<String, String>();
        var address = email(email, official, findings);
        var own = official.id().equals(admin.official().id());
        if (own && (!enabled || !permissions.contains(Permission.ADMINISTRATION))) {
            findings.put(
                    "peran",
                    "Anda tidak dapat menutup akun sendiri atau melepas peran Admin sendiri. Minta admin lain melakukannya.");
        }
        if (!findings.isEmpty()) {
            return findings;
        }
        accounts.change(account, address, permissions, enabled);
        if (!enabled) {
            sessions.endAll(official.id());
        }
        tell(admin, official, described(permissions, enabled));
        return Map.of();
    }

    @Transactional
    public SecretCode invite(Official official, CurrentOfficial admin) {
        var code = SecretCode.fresh();
        accounts.invite(official.id(), code.hash(), clock.instant().plus(INVITATION));
        tell(admin, official, "Kode undangan dibuat.");
        return code;
    }

    @Transactional
    public void signOut(Official official, CurrentOfficial admin) {
        sessions.endAll(official.id());
        tell(admin, official, "Dikeluarkan dari semua perangkat.");
    }

    @Transactional
    public void turnSecondFactorOff(Official official, CurrentOfficial admin) {
        factors.turnOff(official.id());
        tell(admin, official, "Verifikasi dua langkah dimatikan oleh admin.");
    }

    private @Nullable String email(String typed, Official official, Map<String, String> findings) {
        var email = typed.strip().toLowerCase(Locale.ROOT);
        if (email.isEmpty()) {
            return null;
        }
        if (email.length() > 200 || !email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            findings.put("surel", "Surel tidak terbaca. Contoh: nama@tirtamulyakab.go.id.");
        } else if (accounts.findByEmail(email)
                .filter(other -> !other.official().equals(official.id()))
                .isPresent()) {
            findings.put("surel", "Surel ini dipakai akun lain. Setiap akun memerlukan surel sendiri.");
        }
        return email;
    }

    private static String described(Set<Permission> permissions, boolean enabled) {
        var roles = permissions.stream().map(Permission::printed).sorted().collect(Collectors.joining(", "));
        return (enabled ? "Akun diubah" : "Akun ditutup") + "; peran: " + (roles.isEmpty() ? "tidak ada" : roles) + ".";
    }

    private void tell(CurrentOfficial admin, Official official, String what) {
        Cause cause = admin.cause(clock.instant());
        events.publishEvent(new AccountChanged(cause, official.nip(), what));
    }
}
