package id.akuntabel.identity.profile;

import id.akuntabel.calendar.Wording;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.identity.access.SignInSessions;
import id.akuntabel.identity.accounts.Accounts;
import id.akuntabel.identity.secondfactor.SecondFactors;
import id.akuntabel.organization.Holding;
import id.akuntabel.organization.Structure;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class ProfileController {

    private final Accounts accounts;
    private final SecondFactors factors;
    private final SignInSessions sessions;
    private final Structure structure;
    private final ChangePassword changing;

    ProfileController(
            Accounts accounts,
            SecondFactors factors,
            SignInSessions sessions,
            Structure structure,
            ChangePassword changing) {
        this.accounts = accounts;
        this.factors = factors;
        this.sessions = sessions;
        this.structure = structure;
        this.changing = changing;
    }

    @GetMapping("/akun")
    ProfilePage show(CurrentOfficial current, @RequestParam @Nullable String sandi) {
        return page(current, sandi == null ? null : "Kata sandi diganti. Perangkat lain sudah dikeluarkan.", Map.of());
    }

    @PostMapping("/akun/sandi")
    Object changePassword(
            CurrentOfficial current,
            @RequestParam(defaultValue = "") String sandi,
            @RequestParam(name = "sandi-baru", defaultValue = "") String password,
            @RequestParam(name = "sandi-ulang", defaultValue = "") String again,
            HttpServletRequest request) {
        var findings = changing.change(current, sandi, password, again, request.getRemoteAddr());
        if (!findings.isEmpty()) {
            return page(current, null, findings);
        }
        sessions.endOthers(current.official().id(), request);
        return "redirect:/akun?sandi";
    }

    @PostMapping("/akun/keluar-semua")
    String signOutEverywhere(CurrentOfficial current, HttpServletRequest request) {
        request.getSession().invalidate();
        sessions.endAll(current.official().id());
        return "redirect:/masuk?keluar";
    }

    private ProfilePage page(CurrentOfficial current, @Nullable String notice, Map<String, String> findings) {
        var id = current.official().id();
        return new ProfilePage(
                current,
                current.holdings().stream().map(this::held).toList(),
                accounts.find(id).orElseThrow().passwordHash() != null,
                factors.isOn(id),
                Math.max(1, sessions.count(id)),
                notice,
                findings);
    }

    private ProfilePage.Held held(Holding holding) {
        var until = holding.until();
        return new ProfilePage.Held(
                holding.title(),
                structure.getAgency(holding.position().agency()).name(),
                until == null
                        ? "sejak " + Wording.shortDate(holding.from())
                        : Wording.shortDate(holding.from()) + " – " + Wording.shortDate(until));
    }
}
