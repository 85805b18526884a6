package id.akuntabel.identity.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/// What a request without a living session gets: pages lead to sign-in and back, htmx and scripts that ask for JSON
/// get 401. A person who is signed in but may not go there gets 403.
@Component
class SignInAgain implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final CurrentOfficials officials;

    SignInAgain(CurrentOfficials officials) {
        this.officials = officials;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (request.getHeader("HX-Request") != null || "application/json".equals(request.getHeader("Accept"))) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        var ended = request.getRequestedSessionId() != null;
        var target = "/masuk" + (ended ? "?berakhir" : "");
        if (HttpMethod.GET.matches(request.getMethod())
                && !request.getRequestURI().equals("/")) {
            var query = request.getQueryString();
            var wanted = request.getRequestURI() + (query == null ? "" : "?" + query);
            target += (ended ? "&" : "?") + "kembali=" + UriUtils.encode(wanted, StandardCharsets.UTF_8);
        }
        response.sendRedirect(target);
    }

    /// Also reached by a form whose token died with its session.
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        if (officials.find().isPresent()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            commence(request, response, new SessionEnded(why));
        }
    }

    private static final class SessionEnded extends AuthenticationException {
        private static final long serialVersionUID = 1L;

        SessionEnded(AccessDeniedException why) {
            super("the session ended", why);
        }
    }
}
