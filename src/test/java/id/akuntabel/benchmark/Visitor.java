package id.akuntabel.benchmark;

import id.akuntabel.identity.CurrentOfficial;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;

/// An official with a connection and no screen, signed in as the sample's sign-in page does it, with one click.
final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String server;

    Visitor(int port, CurrentOfficial official) throws IOException, InterruptedException {
        server = "http://127.0.0.1:" + port;
        var answer = client.send(
                to("/masuk/contoh")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("_csrf=" + token("/masuk") + "&pejabat="
                                + official.official().id()))
                        .build(),
                BodyHandlers.discarding());
        if (answer.statusCode() >= 400) {
            throw new IllegalStateException("sign-in answered " + answer.statusCode());
        }
    }

    /// The body of a page; whatever is not there is an error.
    byte[] reads(String path) throws IOException, InterruptedException {
        return taken(path, to(path).GET().build());
    }

    /// What a script on the page sends.
    byte[] sends(String path, String token, String json) throws IOException, InterruptedException {
        return taken(
                path,
                to(path).header("Content-Type", "application/json")
                        .header("X-CSRF-TOKEN", token)
                        .POST(BodyPublishers.ofString(json))
                        .build());
    }

    /// A token against forged requests, from a form of the page.
    String token(String path) throws IOException, InterruptedException {
        var token = TOKEN.matcher(
                client.send(to(path).GET().build(), BodyHandlers.ofString()).body());
        if (!token.find()) {
            throw new IllegalStateException("no token on " + path);
        }
        return token.group(1);
    }

    private byte[] taken(String path, HttpRequest request) throws IOException, InterruptedException {
        var answer = client.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(server + path));
    }
}
