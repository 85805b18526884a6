package id.akuntabel.identity.users;

import id.akuntabel.calendar.Wording;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.identity.Permission;
import id.akuntabel.identity.access.SignInSessions;
import id.akuntabel.identity.accounts.Account;
import id.akuntabel.identity.accounts.Accounts;
import id.akuntabel.identity.accounts.SecretCode;
import id.akuntabel.identity.secondfactor.SecondFactors;
import id.akuntabel.organization.Government;
import id.akuntabel.organization.Nip;
import id.akuntabel.organization.Officeholders;
import id.akuntabel.organization.Official;
import id.akuntabel.organization.Structure;
import id.akuntabel.shell.NotFound;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class UsersController {

    private final Accounts accounts;
    private final Officeholders officeholders;
    private final Structure structure;
    private final SecondFactors factors;
    private final SignInSessions sessions;
    private final ManageAccount managing;

    UsersController(
            Accounts accounts,
            Officeholders officeholders,
            Structure structure,
            SecondFactors factors,
            SignInSessions sessions,
            ManageAccount managing) {
        this.accounts = accounts;
        this.officeholders = officeholders;
        this.structure = structure;
        this.factors = factors;
        this.sessions = sessions;
        this.managing = managing;
    }

    @GetMapping("/pengaturan/pengguna")
    UsersPage list() {
        return page("", "", Map.of());
    }

    @PostMapping("/pengaturan/pengguna")
    Object open(CurrentOfficial admin, @RequestParam String nip, @RequestParam(defaultValue = "") String surel) {
        var official = find(nip);
        if (official.isEmpty()) {
            return page(nip, surel, Map.of("nip", "Tidak ada pegawai dengan NIP ini. Catat dahulu di tab Pegawai."));
        }
        var findings = managing.open(official.get(), surel, admin);
        return findings.isEmpty()
                ? page(official.get(), managing.invite(official.get(), admin))
                : page(nip, surel, findings);
    }

    @GetMapping("/pengaturan/pengguna/{nip}")
    UserPage show(@PathVariable String nip) {
        return page(get(nip), null);
    }

    @PostMapping("/pengaturan/pengguna/{nip}")
    Object change(
            CurrentOfficial admin,
            @PathVariable String nip,
            @RequestParam int versi,
            @RequestParam(defaultValue = "") String surel,
            @RequestParam(required = false) @Nullable Set<Permission> peran,
            @RequestParam @Nullable String aktif) {
        var official = get(nip);
        var account = account(official);
        if (account.version() != versi) {
            throw new OptimisticLockingFailureException("the account changed meanwhile");
        }
        var permissions = peran == null ? Set.<Permission>of() : peran;
        var findings = managing.change(official, account, surel, permissions, aktif != null, admin);
        return findings.isEmpty()
                ? "redirect:/pengaturan/pengguna"
                : page(official, account, surel, permissions, null, findings);
    }

    /// The answer shows the code, this once; therefore no redirect.
    @PostMapping("/pengaturan/pengguna/{nip}/undang")
    UserPage invite(CurrentOfficial admin, @PathVariable String nip) {
        var official = get(nip);
        account(official);
        return page(official, managing.invite(official, admin));
    }

    @PostMapping("/pengaturan/pengguna/{nip}/keluarkan")
    String signOut(CurrentOfficial admin, @PathVariable String nip) {
        managing.signOut(get(nip), admin);
        return "redirect:/pengaturan/pengguna/" + nip;
    }

    @PostMapping("/pengaturan/pengguna/{nip}/matikan-verifikasi")
    String turnSecondFactorOff(CurrentOfficial admin, @PathVariable String nip) {
        managing.turnSecondFactorOff(get(nip), admin);
        return "redirect:/pengaturan/pengguna/" + nip;
    }

    private UsersPage page(String typed, String email, Map<String, String> findings) {
        var all = accounts.list();
        var officials =
                officeholders.getOfficials(all.stream().map(Account::official).toList());
        var zone = structure.findGovernment().map(Government::zone).orElse(ZoneId.of("Asia/Jakarta"));
        List<UsersPage.Row> rows = all.stream()
                .map(account -> new UsersPage.Row(
                        Objects.requireNonNull(officials.get(account.official())),
                        account,
                        printed(account.lastSignedInAt(), zone)))
                .sorted(Comparator.comparing(row -> row.official().name()))
                .collect(Collectors.toList());
        return new UsersPage(rows, typed, email, findings);
    }

    private UserPage page(Official official, @Nullable SecretCode code) {
        var account = account(official);
        return page(
                official,
                account,
                account.email() == null ? "" : account.email(),
                account.permissions(),
                code,
                Map.of());
    }

    private UserPage page(
            Official official,
            Account account,
            String email,
            Set<Permission> permissions,
            @Nullable SecretCode code,
            Map<String, String> findings) {
        return new UserPage(
                official,
                account,
                email,
                permissions,
                factors.isOn(official.id()),
                sessions.count(official.id()),
                code,
                findings);
    }

    private Account account(Official official) {
        return accounts.find(official.id()).orElseThrow(NotFound::new);
    }

    private Official get(String nip) {
        return find(nip).orElseThrow(NotFound::new);
    }

    private Optional<Official> find(String nip) {
        try {
            return officeholders.findOfficial(Nip.of(nip));
        } catch (IllegalArgumentException notANip) {
            return Optional.empty();
        }
    }

    private static @Nullable String printed(@Nullable Instant at, ZoneId zone) {
        return at == null ? null : Wording.dateTime(at, zone);
    }
}
