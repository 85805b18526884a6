package id.akuntabel.chaos;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.regex.Pattern;

/// An official of the sample at a browser of few words. The session holds at every node, as its cookie does.
final class Visitor implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .connectTimeout(Duration.ofSeconds(20))
            .build();

    /// @param official as the sign-in page of the sample names them
    void signIn(int port, String official) throws IOException, InterruptedException {
        var page = page(port, "/masuk");
        var id = Pattern.compile("name=\"pejabat\" value=\"([^\"]*)\"[^\\n]*" + Pattern.quote(official))
                .matcher(page);
        if (!id.find()) {
            throw new AssertionError(official + " cannot sign in");
        }
        var answer = send(to(port, "/masuk/contoh")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("_csrf=" + token(page) + "&kembali=/&pejabat=" + id.group(1))));
        if (answer.statusCode() != 302) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
    }

    String page(int port, String path) throws IOException, InterruptedException {
        return send(to(port, path)).body();
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    static HttpRequest.Builder to(int port, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    static String token(String page) {
        var found = TOKEN.matcher(page);
        if (!found.find()) {
            throw new AssertionError("no form: " + page);
        }
        return found.group(1);
    }

    @Override
    public void close() {
        client.close();
    }
}
