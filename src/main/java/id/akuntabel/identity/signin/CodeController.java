package id.akuntabel.identity.signin;

import id.akuntabel.identity.access.SignInSessions;
import id.akuntabel.identity.accounts.Account;
import id.akuntabel.identity.accounts.Accounts;
import id.akuntabel.identity.accounts.Throttle;
import id.akuntabel.identity.secondfactor.SecondFactors;
import id.akuntabel.identity.secondfactor.Wrong;
import id.akuntabel.organization.OfficialId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The second step of signing in, for accounts that have one.
@Controller
class CodeController {

    private final SecondFactors factors;
    private final Accounts accounts;
    private final SignInSessions sessions;
    private final Throttle throttle;
    private final Clock clock;

    CodeController(SecondFactors factors, Accounts accounts, SignInSessions sessions, Throttle throttle, Clock clock) {
        this.factors = factors;
        this.accounts = accounts;
        this.sessions = sessions;
        this.throttle = throttle;
        this.clock = clock;
    }

    @GetMapping("/masuk/kode")
    Object ask(HttpServletRequest request) {
        return pending(request).isPresent() ? new CodePage(Map.of()) : "redirect:/masuk";
    }

    @PostMapping("/masuk/kode")
    Object check(
            @RequestParam(defaultValue = "") String kode, HttpServletRequest request, HttpServletResponse response) {
        var pending = pending(request);
        if (pending.isEmpty()) {
            return "redirect:/masuk?berakhir";
        }
        var official = new OfficialId(pending.get().official());
        var key = "kode:" + official;
        if (throttle.attempt(key, request.getRemoteAddr()).isPresent()) {
            return new CodePage(Map.of("kode", Wrong.TOO_OFTEN));
        }
        if (!factors.accept(official, kode)) {
            return new CodePage(Map.of("kode", Wrong.CODE));
        }
        throttle.forgive(key, request.getRemoteAddr());
        accounts.noteSignIn(official, clock.instant());
        sessions.begin(official, request, response);
        return "redirect:" + WayBack.own(pending.get().back());
    }

    private Optional<PendingSignIn> pending(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null
                        && session.getAttribute(PendingSignIn.ATTRIBUTE) instanceof PendingSignIn pending
                        && pending.isAlive(clock.instant())
                        && accounts.find(new OfficialId(pending.official()))
                                .filter(Account::enabled)
                                .isPresent()
                ? Optional.of(pending)
                : Optional.empty();
    }
}
