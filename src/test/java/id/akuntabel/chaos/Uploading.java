package id.akuntabel.chaos;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/// Officials who register letters with their scans, through the form of the page, until the server is gone.
final class Uploading {

    private static final AtomicInteger LETTERS = new AtomicInteger();

    private final int port;
    private final String official;
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final List<Thread> hands;

    /// @param official as the sign-in page of the sample names them
    Uploading(int port, String official, int hands) {
        this.port = port;
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
        try (var visitor = new Visitor()) {
            visitor.signIn(port, official);
            while (true) {
                var subject = "Surat " + LETTERS.incrementAndGet();
                var token = Visitor.token(visitor.page(port, "/surat/masuk/baru"));
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
                var answer = post(visitor, "/surat/masuk/baru", fields, scan(subject));
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

    private HttpResponse<String> post(Visitor visitor, String path, Map<String, String> fields, byte[] file)
            throws IOException, InterruptedException {
        var body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> body.writeBytes(
                bytes("--batas\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")));
        body.writeBytes(
                bytes("--batas\r\nContent-Disposition: form-data; name=\"berkas\"; filename=\"pindaian.pdf\"\r\n"));
        body.writeBytes(bytes("Content-Type: application/pdf\r\n\r\n"));
        body.writeBytes(file);
        body.writeBytes(bytes("\r\n--batas--\r\n"));
        return visitor.send(Visitor.to(port, path)
                .header("Content-Type", "multipart/form-data; boundary=batas")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
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
