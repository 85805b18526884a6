package id.akuntabel.shell.home;

import id.akuntabel.shell.Frame;
import id.akuntabel.shell.FrameFiller;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/// Lays the [Frame] of the page into the request; nothing is asked before a template asks.
class FrameFilter extends OncePerRequestFilter {

    private final ObjectProvider<FrameFiller> fillers;
    private final Assets assets;
    private final boolean sample;

    FrameFilter(ObjectProvider<FrameFiller> fillers, Assets assets, boolean sample) {
        this.fillers = fillers;
        this.assets = assets;
        this.sample = sample;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute(Frame.ATTRIBUTE, new RequestFrame(request, fillers, assets, sample));
        chain.doFilter(request, response);
    }

    private record RequestFrame(
            HttpServletRequest request, ObjectProvider<FrameFiller> fillers, Assets files, boolean sampleData)
            implements Frame {

        @Override
        public FrameFiller.@Nullable Viewer viewer() {
            return fillers.orderedStream()
                    .map(FrameFiller::viewer)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }

        @Override
        public List<FrameFiller.MenuEntry> menu() {
            return entries(FrameFiller::menu);
        }

        @Override
        public List<FrameFiller.MenuEntry> settings() {
            return entries(FrameFiller::settings);
        }

        @Override
        public List<FrameFiller.Notice> notices() {
            return fillers.orderedStream()
                    .flatMap(filler -> filler.notices().stream())
                    .toList();
        }

        private List<FrameFiller.MenuEntry> entries(Function<FrameFiller, List<FrameFiller.MenuEntry>> of) {
            return fillers.orderedStream()
                    .flatMap(filler -> of.apply(filler).stream())
                    .sorted(Comparator.comparingInt(FrameFiller.MenuEntry::order))
                    .toList();
        }

        @Override
        public String path() {
            var asked = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
            return asked == null ? request.getRequestURI() : asked.toString();
        }

        @Override
        public String csrfParameter() {
            var token = token();
            return token == null ? "_csrf" : token.getParameterName();
        }

        @Override
        public String csrfToken() {
            var token = token();
            return token == null ? "" : token.getToken();
        }

        @Override
        public boolean sample() {
            return sampleData;
        }

        @Override
        public String theme() {
            var cookie = WebUtils.getCookie(request, ThemeController.COOKIE);
            return cookie == null ? "auto" : ThemeController.known(cookie.getValue());
        }

        @Override
        public String asset(String file) {
            return files.address(file);
        }

        private @Nullable CsrfToken token() {
            return (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        }
    }
}
