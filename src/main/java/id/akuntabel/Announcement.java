package id.akuntabel;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Tells whoever started the application where it is and how to sign in.
@Component
@ConditionalOnProperty(name = "akuntabel.command", matchIfMissing = true, havingValue = "none")
class Announcement {

    private final Environment environment;

    Announcement(Environment environment) {
        this.environment = environment;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof ServletWebServerApplicationContext context
                && context.getWebServer() != null) {
            System.out.println(text(context.getWebServer().getPort()));
        }
    }

    private String text(int port) {
        var address = environment.getProperty("server.address", "127.0.0.1");
        var host = address.contains(":") ? "[" + address + "]" : address;
        var signIn = environment.getProperty("akuntabel.sample", Boolean.class, false)
                ? "Masuk   : pilih seorang pejabat contoh di halaman masuk (Kabupaten Tirtamulya, rekaan)"
                : "Masuk   : dengan NIP atau surel dan kata sandi; basis data kosong membuka halaman penyiapan";
        return """

                Akuntabel siap.
                Buka    : http://%s:%d
                %s
                Berhenti: Ctrl+C
                """.formatted(host, port, signIn);
    }
}
