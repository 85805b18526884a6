package id.akuntabel.signing.provider;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.akuntabel.signing.pades.Mark;
import id.akuntabel.signing.pades.SignPdf;
import id.akuntabel.signing.pades.TestKeys;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.KeyStore.PrivateKeyEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.json.JsonMapper;

/// Behaves like BSrE's e-sign client service as it is documented, in both versions: Basic authentication, status of a
/// user, signing with the user's passphrase, errors as JSON; and like one that is down or slow.
final class StandIn implements AutoCloseable {

    static final String NIK = "6301012801800001";
    static final String PASSPHRASE = "frasa milik bsre";
    static final String ACCOUNT = "esign";
    static final String PASSWORD = "rahasia-layanan";

    enum Mood {
        WELL,
        EXPIRED,
        DOWN,
        SLOW,
        RUBBISH
    }

    volatile Mood mood = Mood.WELL;
    volatile String status = "ISSUE";
    final AtomicInteger signed = new AtomicInteger();

    private final HttpServer server;
    private final JsonMapper json = JsonMapper.builder().build();
    private final PrivateKeyEntry key;
    private final Instant now;

    StandIn(Instant now) throws IOException {
        this.now = now;
        this.key = TestKeys.of("Siti Rahmah", now.minus(Duration.ofDays(10)));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/api/sign/pdf", exchange -> answer(exchange, this::first));
        server.createContext("/api/v2/sign/pdf", exchange -> answer(exchange, this::second));
        server.createContext("/api/user/status/", exchange -> answer(exchange, this::standing));
        server.createContext("/api/v2/user/check/status", exchange -> answer(exchange, this::standing));
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @SuppressWarnings("ArrayRecordComponent") // carried, never compared
    private record Said(int status, String type, byte[] body) {}

    private interface Tale {
        Said tell(HttpExchange exchange, byte[] body) throws IOException;
    }

    private void answer(HttpExchange exchange, Tale tale) throws IOException {
        var wanted = "Basic "
                + Base64.getEncoder().encodeToString((ACCOUNT + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        var body = exchange.getRequestBody().readAllBytes();
        var said = wanted.equals(exchange.getRequestHeaders().getFirst("Authorization"))
                ? tale.tell(exchange, body)
                : new Said(401, "text/plain", new byte[0]);
        exchange.getResponseHeaders().add("Content-Type", said.type());
        exchange.sendResponseHeaders(said.status(), said.body().length == 0 ? -1 : said.body().length);
        try (var out = exchange.getResponseBody()) {
            out.write(said.body());
        }
    }

    private Said standing(HttpExchange exchange, byte[] body) {
        return json(200, Map.of("status", status));
    }

    private Said second(HttpExchange exchange, byte[] body) throws IOException {
        var asked = json.readTree(body);
        return sign(
                asked.path("nik").asString(""),
                asked.path("passphrase").asString(""),
                Base64.getDecoder().decode(asked.path("file").path(0).asString("")),
                pdf -> json(
                        200,
                        Map.of("time", 812, "file", List.of(Base64.getEncoder().encodeToString(pdf)))));
    }

    private Said first(HttpExchange exchange, byte[] body) throws IOException {
        var type = exchange.getRequestHeaders().getFirst("Content-Type");
        var boundary = "--" + type.substring(type.indexOf("boundary=") + 9);
        var text = new String(body, StandardCharsets.ISO_8859_1);
        var start = text.indexOf("%PDF");
        var pdf = Arrays.copyOfRange(body, start, text.indexOf("\r\n" + boundary + "--", start));
        exchange.getResponseHeaders().add("id_dokumen", "42");
        return sign(
                field(text, "nik"),
                field(text, "passphrase"),
                pdf,
                signedPdf -> new Said(200, "application/pdf", signedPdf));
    }

    private Said sign(String nik, String passphrase, byte[] pdf, java.util.function.Function<byte[], Said> give) {
        switch (mood) {
            case DOWN -> {
                return new Said(503, "text/html", "<h1>Service Unavailable</h1>".getBytes(StandardCharsets.UTF_8));
            }
            case EXPIRED -> {
                return json(400, Map.of("status_code", 2011, "error", "Certificate has expired"));
            }
            case RUBBISH -> {
                return json(200, Map.of("file", List.of(Base64.getEncoder().encodeToString(pdf))));
            }
            case SLOW -> pause();
            case WELL -> {}
        }
        if (!nik.equals(NIK)) {
            return json(404, Map.of("error", "User tidak terdaftar"));
        }
        if (!passphrase.equals(PASSPHRASE)) {
            // Some services repeat what was sent.
            return json(400, Map.of("status_code", 2031, "error", "Passphrase " + passphrase + " anda salah"));
        }
        try {
            var mark = new Mark(List.of("BSrE"), "Siti Rahmah", "https://bsre.contoh/", "uji", now);
            var bytes = new SignPdf().sign(pdf, mark, key);
            signed.incrementAndGet();
            return give.apply(bytes);
        } catch (SignPdf.Unsignable e) {
            throw new AssertionError(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(2500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String field(String text, String name) {
        var start = text.indexOf("name=\"" + name + "\"\r\n\r\n") + name.length() + 11;
        return text.substring(start, text.indexOf("\r\n", start));
    }

    private Said json(int status, Map<String, Object> value) {
        return new Said(status, "application/json", json.writeValueAsBytes(value));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
