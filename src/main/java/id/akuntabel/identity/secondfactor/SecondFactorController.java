package id.akuntabel.identity.secondfactor;

import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.identity.accounts.AccountChanged;
import id.akuntabel.identity.accounts.Throttle;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Sets the second factor of one's own account up, and turns it off.
@Controller
class SecondFactorController {

    private static final String PATH = "/akun/verifikasi";

    private final SecondFactors factors;
    private final Throttle throttle;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SecondFactorController(
            SecondFactors factors,
            Throttle throttle,
            TransactionOperations transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.factors = factors;
        this.throttle = throttle;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    @GetMapping(PATH)
    SecondFactorPage show(CurrentOfficial current) {
        return page(current, Map.of());
    }

    @PostMapping(PATH)
    String prepare(CurrentOfficial current) {
        factors.prepare(current.official().id(), Totp.freshSecret());
        return "redirect:" + PATH;
    }

    /// The answer shows the recovery codes, this once; therefore no redirect.
    @PostMapping(PATH + "/aktifkan")
    Object confirm(CurrentOfficial current, @RequestParam(defaultValue = "") String kode, HttpServletRequest request) {
        if (isTooOften(current, request)) {
            return page(current, Map.of("kode", Wrong.TOO_OFTEN));
        }
        var codes = transactions.execute(transaction -> {
            var fresh = factors.confirm(current.official().id(), kode);
            if (!fresh.isEmpty()) {
                tell(current, "Verifikasi dua langkah dinyalakan.");
            }
            return fresh;
        });
        if (codes == null || codes.isEmpty()) {
            return page(current, Map.of("kode", Wrong.CODE));
        }
        throttle.forgive(key(current), request.getRemoteAddr());
        return new RecoveryCodesPage(codes);
    }

    @PostMapping(PATH + "/matikan")
    Object turnOff(CurrentOfficial current, @RequestParam(defaultValue = "") String kode, HttpServletRequest request) {
        if (isTooOften(current, request)) {
            return page(current, Map.of("kode", Wrong.TOO_OFTEN));
        }
        var off = transactions.execute(transaction -> {
            var right = factors.accept(current.official().id(), kode);
            if (right) {
                factors.turnOff(current.official().id());
                tell(current, "Verifikasi dua langkah dimatikan.");
            }
            return right;
        });
        if (!Boolean.TRUE.equals(off)) {
            return page(current, Map.of("kode", Wrong.CODE));
        }
        throttle.forgive(key(current), request.getRemoteAddr());
        return "redirect:/akun";
    }

    private SecondFactorPage page(CurrentOfficial current, Map<String, String> findings) {
        var id = current.official().id();
        var nip = current.official().nip().digits();
        return factors.prepared(id)
                .map(secret -> new SecondFactorPage(
                        SecondFactorPage.State.PREPARED,
                        QrCode.of(Totp.address(secret, nip)),
                        Totp.printed(secret).replaceAll("(.{4})(?!$)", "$1 "),
                        0,
                        findings))
                .orElseGet(() -> factors.isOn(id)
                        ? new SecondFactorPage(
                                SecondFactorPage.State.ON, null, "", factors.recoveryCodesLeft(id), findings)
                        : new SecondFactorPage(SecondFactorPage.State.OFF, null, "", 0, findings));
    }

    private boolean isTooOften(CurrentOfficial current, HttpServletRequest request) {
        return throttle.attempt(key(current), request.getRemoteAddr()).isPresent();
    }

    private static String key(CurrentOfficial current) {
        return "kode:" + current.official().nip().digits();
    }

    private void tell(CurrentOfficial current, String what) {
        events.publishEvent(new AccountChanged(
                current.cause(clock.instant()), current.official().nip(), what));
    }
}
