package id.akuntabel.identity.setup;

import id.akuntabel.identity.accounts.Throttle;
import id.akuntabel.shell.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The address exists until the installation is set up, and never in sample mode.
@Controller
class SetupController {

    private final SetupCodes codes;
    private final SetUpInstallation setup;
    private final Throttle throttle;

    SetupController(SetupCodes codes, SetUpInstallation setup, Throttle throttle) {
        this.codes = codes;
        this.setup = setup;
        this.throttle = throttle;
    }

    @GetMapping("/mulai")
    SetupPage ask() {
        requireOpen();
        return new SetupPage(SetupForm.EMPTY, Map.of());
    }

    @PostMapping("/mulai")
    Object setUp(
            SetupForm form,
            @RequestParam(name = "sandi-baru", defaultValue = "") String password,
            @RequestParam(name = "sandi-ulang", defaultValue = "") String again,
            HttpServletRequest request) {
        requireOpen();
        if (throttle.attempt("mulai", request.getRemoteAddr()).isPresent()) {
            return new SetupPage(
                    form, Map.of("kode", "Terlalu banyak kode yang tidak cocok. Coba lagi 15 menit lagi."));
        }
        var findings = setup.setUp(form, password, again);
        if (!findings.containsKey("kode")) {
            throttle.forgive("mulai", request.getRemoteAddr());
        }
        return findings.isEmpty() ? "redirect:/masuk?siap" : new SetupPage(form, findings);
    }

    private void requireOpen() {
        if (!codes.isOpen()) {
            throw new NotFound();
        }
    }
}
