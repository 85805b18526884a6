package id.akuntabel.identity.signin;

import id.akuntabel.identity.accounts.Throttle;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class InvitationController {

    /// Codes are guessed against all accounts at once; so the throttle counts for all of them.
    private static final String KEY = "undangan";

    private final AcceptInvitation accepting;
    private final Throttle throttle;

    InvitationController(AcceptInvitation accepting, Throttle throttle) {
        this.accepting = accepting;
        this.throttle = throttle;
    }

    @GetMapping("/masuk/undangan")
    InvitationPage ask() {
        return new InvitationPage("", Map.of());
    }

    @PostMapping("/masuk/undangan")
    Object accept(
            @RequestParam(defaultValue = "") String kode,
            @RequestParam(name = "sandi-baru", defaultValue = "") String password,
            @RequestParam(name = "sandi-ulang", defaultValue = "") String again,
            HttpServletRequest request) {
        if (throttle.attempt(KEY + ":" + request.getRemoteAddr(), request.getRemoteAddr())
                .isPresent()) {
            return new InvitationPage(
                    kode, Map.of("kode", "Terlalu banyak kode yang tidak cocok. Coba lagi 15 menit lagi."));
        }
        var findings = accepting.accept(kode, password, again);
        if (!findings.containsKey("kode")) {
            throttle.forgive(KEY + ":" + request.getRemoteAddr(), request.getRemoteAddr());
        }
        return findings.isEmpty() ? "redirect:/masuk?sandi" : new InvitationPage(kode, findings);
    }
}
