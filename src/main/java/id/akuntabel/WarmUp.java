package id.akuntabel;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.stereotype.Component;

/// `--akuntabel.command=pemanasan`: asks the first pages once, so that the cache of loaded classes which the launcher
/// makes holds what they need.
@Component
@ConditionalOnProperty(name = "akuntabel.command", havingValue = "pemanasan")
class WarmUp implements ApplicationRunner {

    private static final Pattern FILE = Pattern.compile("(?:href|src)=\"(/[^\"]+\\.(?:css|js))\"");

    private final ServletWebServerApplicationContext context;

    WarmUp(ServletWebServerApplicationContext context) {
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        var server = context.getWebServer();
        if (server == null) {
            return;
        }
        request(server.getPort(), "/");
        var files = FILE.matcher(request(server.getPort(), "/masuk"));
        while (files.find()) {
            request(server.getPort(), files.group(1));
        }
    }

    private static String request(int port, String path) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            var request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
