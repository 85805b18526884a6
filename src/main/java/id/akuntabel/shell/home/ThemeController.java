package id.akuntabel.shell.home;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Light, dark, or as the device says; kept in a cookie of this browser.
@Controller
class ThemeController {

    static final String COOKIE = "tema";
    private static final Set<String> THEMES = Set.of("auto", "terang", "gelap");

    static String known(String theme) {
        return THEMES.contains(theme) ? theme : "auto";
    }

    @PostMapping("/tampilan")
    String choose(
            @RequestParam String tema, @RequestParam(defaultValue = "/") String kembali, HttpServletResponse response) {
        var cookie = ResponseCookie.from(COOKIE, known(tema))
                .path("/")
                .maxAge(Duration.ofDays(365))
                .httpOnly(true)
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return "redirect:" + (isOwnPath(kembali) ? kembali : "/");
    }

    /// Only a path of this site: `//elsewhere` and `/\elsewhere` would leave it.
    private static boolean isOwnPath(String path) {
        return path.startsWith("/") && !path.startsWith("//") && !path.contains("\\") && !path.contains(":");
    }
}
