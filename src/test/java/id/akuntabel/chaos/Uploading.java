package id.akuntabel.chaos;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/// Officials who register letters with their scans, through the form of the page, until the server is gone.
final class Uploading {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");
    private static final AtomicInteger LETTERS = new AtomicInteger();

    private final String server;
    private final String official;
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final List<Thread> hands;

    /// @param official as the sign-in page of the sample names them
    Uploading(int port, String official, int hands) {
        this.server = "http://127.0.0.1:" + port;
        this.official = official;
        this.hands = java.util.stream.IntStream.range(0, hands)
                .mapToObj(hand -> Thread.ofPlatform().daemon().start(this::upload))
                .toList();
    }

    /// Subjects of the letters that the server called registered.
    List<String> told() {
        return told;
    }

    /// After the server is gone.
    void ended() throws InterruptedException {
        for (var hand : hands) {
            hand.join();
        }
    }

    private void upload() {
        try (var client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .connectTimeout(Duration.ofSeconds(20))
                .build()) {
            signIn(client);
            while (true) {
                var subject = "Surat " + LETTERS.incrementAndGet();
                var token = token(get(client, "/surat/masuk/baru"));
                var fields = Map.of(
                        "_csrf",
                        token,
                        "opd",
                        "kominfo",
                        "dari",
                        "Inspektorat",
                        "hal",
                        subject,
                        "diterima",
                        "2026-10-05");
                var answer = post(client, "/surat/masuk/baru", fields, scan(subject));
                if (answer.statusCode() == 302) {
                    told.add(subject);
                } else {
                    throw new AssertionError(answer.statusCode() + " " + answer.body());
                }
            }
        } catch (IOException killed) {
            // That is what it waits for.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void signIn(HttpClient client) throws IOException, InterruptedException {
        var page = get(client, "/masuk");
        var id = Pattern.compile("name=\"pejabat\" value=\"([^\"]*)\"[^\\n]*" + Pattern.quote(official))
                .matcher(page);
        if (!id.find()) {
            throw new AssertionError(official + " cannot sign in");
        }
        var answer = client.send(
                HttpRequest.newBuilder(URI.create(server + "/masuk/contoh"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "_csrf=" + token(page) + "&kembali=/&pejabat=" + id.group(1)))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 302) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
    }

    private String get(HttpClient client, String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(server + path)).build(), BodyHandlers.ofString())
                .body();
    }

    private HttpResponse<String> post(HttpClient client, String path, Map<String, String> fields, byte[] file)
            throws IOException, InterruptedException {
        var body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> body.writeBytes(
                bytes("--batas\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")));
        body.writeBytes(
                bytes("--batas\r\nContent-Disposition: form-data; name=\"berkas\"; filename=\"pindaian.pdf\"\r\n"));
        body.writeBytes(bytes("Content-Type: application/pdf\r\n\r\n"));
        body.writeBytes(file);
        body.writeBytes(bytes("\r\n--batas--\r\n"));
        return client.send(
                HttpRequest.newBuilder(URI.create(server + path))
                        .header("Content-Type", "multipart/form-data; boundary=batas")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String token(String page) {
        var found = TOKEN.matcher(page);
        if (!found.find()) {
            throw new AssertionError("no form: " + page);
        }
        return found.group(1);
    }

    /// One to four megabytes, unlike any other.
    private static byte[] scan(String subject) {
        var random = new Random(subject.hashCode());
        var bytes = new byte[(1 + random.nextInt(4)) * 1024 * 1024];
        for (var at = 0; at < bytes.length; at++) {
            bytes[at] = (byte) ('0' + random.nextInt(10));
        }
        var head = bytes("%PDF-1.7\n% " + subject + "\n%");
        var tail = bytes("\n%%EOF\n");
        System.arraycopy(head, 0, bytes, 0, head.length);
        System.arraycopy(tail, 0, bytes, bytes.length - tail.length, tail.length);
        return bytes;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
