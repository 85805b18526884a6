package id.akuntabel.identity.access;

import id.akuntabel.organization.OfficialId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/// Begins and ends sessions of a person.
@Component
public class SignInSessions {

    private final SecurityContextRepository contexts;
    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final Clock clock;

    SignInSessions(
            SecurityContextRepository contexts,
            FindByIndexNameSessionRepository<? extends Session> sessions,
            Clock clock) {
        this.contexts = contexts;
        this.sessions = sessions;
        this.clock = clock;
    }

    /// The old session with everything in it is thrown away: an id planted before signing in is worth nothing.
    public void begin(OfficialId official, HttpServletRequest request, HttpServletResponse response) {
        var before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        var context = new SecurityContextImpl(new SignedIn(official.value(), clock.instant()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    /// Signs a person out on every device; the next request of each of them leads to sign-in.
    public void endAll(OfficialId official) {
        sessions.findByPrincipalName(official.toString()).keySet().forEach(sessions::deleteById);
    }

    /// Signs a person out on every device but this one.
    public void endOthers(OfficialId official, HttpServletRequest request) {
        var own = request.getSession().getId();
        sessions.findByPrincipalName(official.toString()).keySet().stream()
                .filter(id -> !id.equals(own))
                .forEach(sessions::deleteById);
    }

    public int count(OfficialId official) {
        return sessions.findByPrincipalName(official.toString()).size();
    }
}
