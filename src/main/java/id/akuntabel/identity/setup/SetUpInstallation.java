package id.akuntabel.identity.setup;

import id.akuntabel.audit.Cause;
import id.akuntabel.identity.accounts.Accounts;
import id.akuntabel.identity.accounts.NewPassword;
import id.akuntabel.identity.accounts.Passwords;
import id.akuntabel.organization.Charter;
import id.akuntabel.organization.Founding;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Founds the government with its first agency and administrator, all or nothing.
@Component
class SetUpInstallation {

    private final SetupCodes codes;
    private final Founding founding;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Clock clock;

    SetUpInstallation(SetupCodes codes, Founding founding, Accounts accounts, Passwords passwords, Clock clock) {
        this.codes = codes;
        this.founding = founding;
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
    }

    /// @return findings by field; empty = set up
    @Transactional
    public Map<String, String> setUp(SetupForm form, String password, String again) {
        if (!codes.matches(form.code())) {
            return Map.of("kode", "Kode tidak cocok. Kode yang berlaku tercetak di konsol saat aplikasi dimulai.");
        }
        var findings = new LinkedHashMap<String, String>();
        var government = form.government(findings);
        var zone = form.zone(findings);
        var agency = form.agency(findings);
        var shortName = form.shortName(findings);
        var nip = form.nip(findings);
        var name = form.name(findings);
        var email = form.email(findings);
        findings.putAll(NewPassword.findings(password, again, null));
        if (!findings.isEmpty() || !codes.redeem(form.code())) {
            return findings.isEmpty() ? Map.of("kode", "Kode sudah dipakai.") : findings;
        }
        var letterhead =
                List.of(("Pemerintah " + government).toUpperCase(Locale.ROOT), agency.toUpperCase(Locale.ROOT));
        var charter = new Charter(
                government,
                zone,
                List.of(new Charter.Office(
                        form.agencyCode(),
                        agency,
                        shortName,
                        null,
                        letterhead,
                        List.of(new Charter.Branch("pimpinan", agency, null)),
                        List.of(new Charter.Post("kepala", "Kepala " + agency, "pimpinan", null, null)))),
                List.of(new Charter.Person(nip.orElseThrow(), name, null, List.of())));
        var officials = founding.found(charter, Cause.bySystem(clock.instant(), "Penyiapan pertama"));
        accounts.openAdministrator(
                Objects.requireNonNull(officials.get(nip.orElseThrow())), email, passwords.hash(password));
        return Map.of();
    }
}
