package id.akuntabel.identity.signin;

import id.akuntabel.identity.access.SignInSessions;
import id.akuntabel.identity.accounts.Accounts;
import id.akuntabel.organization.OfficialId;
import id.akuntabel.shell.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One click signs in as a person of the sample regency. The address does not exist outside sample mode.
@Controller
@ConditionalOnBooleanProperty("akuntabel.sample")
class SampleSignInController {

    private final SampleCast cast;
    private final SignInSessions sessions;
    private final Accounts accounts;
    private final Clock clock;

    SampleSignInController(SampleCast cast, SignInSessions sessions, Accounts accounts, Clock clock) {
        this.cast = cast;
        this.sessions = sessions;
        this.accounts = accounts;
        this.clock = clock;
    }

    @PostMapping("/masuk/contoh")
    String signIn(
            @RequestParam String pejabat,
            @RequestParam(defaultValue = "/") String kembali,
            HttpServletRequest request,
            HttpServletResponse response) {
        var official = OfficialId.of(pejabat);
        if (!cast.contains(official)) {
            throw new NotFound();
        }
        accounts.noteSignIn(official, clock.instant());
        sessions.begin(official, request, response);
        return "redirect:" + WayBack.own(kembali);
    }
}
