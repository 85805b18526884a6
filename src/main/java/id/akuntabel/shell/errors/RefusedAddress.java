package id.akuntabel.shell.errors;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/// What the server itself refuses before any of our code is asked, because it cannot read the address (`/%zz`). Without
/// the frame of our pages: who is at the keyboard is not known here.
public final class RefusedAddress extends ErrorReportValve {

    private static final String PAGE = """
            <!doctype html>
            <html lang="id">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%1$s – Akuntabel</title></head>
            <body><main><h1>%1$s</h1><p>%2$s</p><p><a href="/">Ke halaman awal</a></p></main></body>
            </html>
            """;

    @Override
    protected void report(Request request, Response response, @Nullable Throwable cause) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        var ours = response.getStatus() >= 500;
        try {
            response.setContentType("text/html");
            response.setCharacterEncoding("UTF-8");
            response.setHeader("Content-Language", "id");
            response.setHeader(
                    "Content-Security-Policy", "default-src 'none'; base-uri 'none'; frame-ancestors 'none'");
            response.setHeader("X-Content-Type-Options", "nosniff");
            var writer = response.getReporter();
            if (writer != null) {
                writer.write(
                        ours
                                ? PAGE.formatted(
                                        "Sistem gagal memproses",
                                        "Sistem gagal memproses permintaan ini. Yang sudah tersimpan tidak hilang. Coba lagi"
                                                + " sebentar lagi.")
                                : PAGE.formatted(
                                        "Alamat tidak terbaca",
                                        "Alamat ini memuat tanda yang tidak dapat dibaca, mungkin karena terpotong saat"
                                                + " disalin. Buka lagi dari tautannya, atau mulai dari halaman awal."));
                response.finishResponse();
            }
        } catch (IOException | IllegalStateException gone) {
            // Nobody listens any more.
            container.getLogger().debug("The client went away", gone);
        }
    }
}
