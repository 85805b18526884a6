package id.akuntabel.benchmark;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/// How long the application works at each request: before every other filter, so that the session is read and written
/// inside. What the operating system and the client add is outside.
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ServerTime extends OncePerRequestFilter {

    private final List<Double> milliseconds = new CopyOnWriteArrayList<>();

    void forget() {
        milliseconds.clear();
    }

    List<Double> milliseconds() {
        return List.copyOf(milliseconds);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var begin = System.nanoTime();
        try {
            chain.doFilter(request, response);
        } finally {
            milliseconds.add((System.nanoTime() - begin) / 1e6);
        }
    }
}
