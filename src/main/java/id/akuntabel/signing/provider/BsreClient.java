package id.akuntabel.signing.provider;

import id.akuntabel.signing.keys.Passphrase;
import id.akuntabel.signing.provider.ServiceSettings.Service;
import id.akuntabel.signing.provider.ServiceSettings.Version;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// BSrE's e-sign client service, versions 1 and 2. All its names stand here and nowhere else. Certificates of the
/// service are verified as everywhere; nothing of what is sent is logged.
@Component
class BsreClient implements Esign {

    private static final Logger LOG = LoggerFactory.getLogger(BsreClient.class);
    private static final Duration CONNECTING = Duration.ofSeconds(10);
    private static final byte[] PDF = "%PDF".getBytes(StandardCharsets.US_ASCII);

    private static final String MAYBE =
            " Dokumen ini mungkin sudah ditandatangani di sana. Tanyakan kepada pengelola layanan,"
                    + " atau kirim ulang dengan mencentangnya lagi.";

    private final ServiceSettings settings;
    private final JsonMapper json;
    /// Made with the first question: reading the certificates of the machine would slow each start down.
    private final Supplier<HttpClient> http = SingletonSupplier.of(() -> HttpClient.newBuilder()
            .connectTimeout(CONNECTING)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build());

    BsreClient(ServiceSettings settings, JsonMapper json) {
        this.settings = settings;
        this.json = json;
    }

    @Override
    public boolean ready() {
        return settings.find().isPresent();
    }

    @Override
    public Standing standing(String nik) {
        var found = settings.find();
        if (found.isEmpty()) {
            return new Standing.Unknown("Layanan tanda tangan elektronik belum diatur.");
        }
        var service = found.get();
        var request = service.version() == Version.V1
                ? request(service, service.statusPath() + nik, Duration.ofSeconds(20))
                        .GET()
                        .build()
                : request(service, service.statusPath(), Duration.ofSeconds(20))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofByteArray(json.writeValueAsBytes(Map.of("nik", nik))))
                        .build();
        try {
            var answer = http.get().send(request, BodyHandlers.ofByteArray());
            var status = read(answer).path("status").asString("");
            return switch (status) {
                case "ISSUE" -> new Standing.Issued();
                case "" ->
                    new Standing.Unknown(
                            "Layanan tidak menyebut keadaan sertifikat (jawaban " + answer.statusCode() + ").");
                default -> new Standing.NotUsable(status);
            };
        } catch (IOException down) {
            return new Standing.Unknown("Layanan tanda tangan elektronik tidak menjawab.");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Standing.Unknown("Dihentikan.");
        }
    }

    @Override
    public Answer sign(Order order, Passphrase passphrase) {
        var found = settings.find();
        if (found.isEmpty()) {
            return new Answer.Refused("Layanan tanda tangan elektronik belum diatur. Hubungi admin.", Why.OTHER);
        }
        var service = found.get();
        try {
            var answer = http.get()
                    .send(
                            service.version() == Version.V1
                                    ? first(service, order, passphrase)
                                    : second(service, order, passphrase),
                            BodyHandlers.ofByteArray());
            return answer(service, answer, passphrase);
        } catch (ConnectException | HttpConnectTimeoutException unreachable) {
            LOG.warn("The e-sign service at {} cannot be reached", service.address());
            return new Answer.Refused(
                    "Layanan tanda tangan elektronik tidak dapat dihubungi, jadi belum ada yang ditandatangani. Coba lagi, atau"
                            + " pakai tanda tangan basah.",
                    Why.DOWN);
        } catch (IOException gaveUp) {
            LOG.warn(
                    "The e-sign service at {} did not answer: {}",
                    service.address(),
                    gaveUp.getClass().getSimpleName());
            return new Answer.Unanswered("Layanan tanda tangan elektronik tidak menjawab sampai batas waktu." + MAYBE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Answer.Unanswered("Dihentikan sebelum layanan menjawab." + MAYBE);
        }
    }

    private Answer answer(Service service, HttpResponse<byte[]> answer, Passphrase passphrase) {
        var body = answer.body();
        if (answer.statusCode() == 200) {
            var pdf = service.version() == Version.V1 ? body : firstFile(read(answer));
            if (startsLikePdf(pdf)) {
                return new Answer.Signed(pdf);
            }
        }
        var said = read(answer);
        var message = said.path("error").asString(said.path("message").asString(""));
        if (message.isEmpty()) {
            return answer.statusCode() == 503
                    ? new Answer.Refused(
                            "Layanan tanda tangan elektronik sedang tidak melayani (503). Coba lagi nanti.", Why.DOWN)
                    : answer.statusCode() == 401 || answer.statusCode() == 403
                            ? new Answer.Refused(
                                    "Layanan menolak akun instalasi ini (" + answer.statusCode() + "). Hubungi admin.",
                                    Why.OTHER)
                            : new Answer.Unanswered(
                                    "Layanan menjawab tanpa hasil (" + answer.statusCode() + ")." + MAYBE);
        }
        return refused(passphrase.isIn(message) ? "" : message, message.toLowerCase(Locale.ROOT));
    }

    /// @param shown what may be shown of the message
    private static Answer refused(String shown, String message) {
        if (Why.OF_PASSPHRASE.stream().anyMatch(message::contains)) {
            return new Answer.Refused(
                    "Frasa sandi BSrE tidak cocok, jadi tidak ada yang ditandatangani. Ketik lagi.", Why.PASSPHRASE);
        }
        if (Why.OF_CERTIFICATE.stream().anyMatch(message::contains)) {
            return new Answer.Refused(
                    "Sertifikat BSrE Anda tidak dapat dipakai: " + shown + ". Hubungi Diskominfo untuk memperbaruinya.",
                    Why.CERTIFICATE);
        }
        return new Answer.Refused(
                "Layanan tanda tangan elektronik menolak" + (shown.isEmpty() ? "" : ": " + shown)
                        + ". Coba lagi, atau hubungi" + " admin.",
                Why.OTHER);
    }

    private HttpRequest second(Service service, Order order, Passphrase passphrase) {
        var place = order.place();
        var properties = new LinkedHashMap<String, Object>();
        properties.put("tampilan", "VISIBLE");
        properties.put("imageBase64", Base64.getEncoder().encodeToString(order.qr()));
        properties.put("page", place.page());
        properties.put("originX", place.x());
        properties.put("originY", place.fromBelow());
        properties.put("width", place.height());
        properties.put("height", place.height());
        properties.put("reason", order.reason());
        var body = new LinkedHashMap<String, Object>();
        body.put("nik", order.nik());
        body.put("passphrase", passphrase.forService());
        body.put("signatureProperties", List.of(properties));
        body.put("file", List.of(Base64.getEncoder().encodeToString(order.pdf())));
        return request(service, service.signPath(), Duration.ofSeconds(service.seconds()))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(json.writeValueAsBytes(body)))
                .build();
    }

    /// multipart/form-data, as the first version wants it.
    private static HttpRequest first(Service service, Order order, Passphrase passphrase) {
        var place = order.place();
        var fields = new LinkedHashMap<String, String>();
        fields.put("nik", order.nik());
        fields.put("passphrase", passphrase.forService());
        fields.put("tampilan", "visible");
        fields.put("image", "false");
        fields.put("linkQR", order.link());
        fields.put("page", Integer.toString(place.page()));
        fields.put("xAxis", Integer.toString(Math.round(place.x())));
        fields.put("yAxis", Integer.toString(Math.round(place.fromBelow())));
        fields.put("width", Integer.toString(Math.round(place.x() + place.height())));
        fields.put("height", Integer.toString(Math.round(place.fromBelow() + place.height())));
        var boundary = "akuntabel-" + UUID.randomUUID();
        var parts = new ArrayList<byte[]>();
        fields.forEach((name, value) -> parts.add(text("--" + boundary + "\r\nContent-Disposition: form-data; name=\""
                + name + "\"\r\n\r\n" + value + "\r\n")));
        parts.add(
                text("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"dokumen.pdf\"\r\n"
                        + "Content-Type: application/pdf\r\n\r\n"));
        parts.add(order.pdf());
        parts.add(text("\r\n--" + boundary + "--\r\n"));
        var body = new ByteArrayOutputStream();
        parts.forEach(body::writeBytes);
        return request(service, service.signPath(), Duration.ofSeconds(service.seconds()))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build();
    }

    private static HttpRequest.Builder request(Service service, String path, Duration patience) {
        var account = service.account() + ":" + service.password();
        return HttpRequest.newBuilder(URI.create(service.address() + path))
                .timeout(patience)
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(text(account)));
    }

    private JsonNode read(HttpResponse<byte[]> answer) {
        try {
            return json.readTree(answer.body());
        } catch (JacksonException notJson) {
            return json.createObjectNode();
        }
    }

    private static byte[] firstFile(JsonNode said) {
        try {
            return Base64.getDecoder().decode(said.path("file").path(0).asString(""));
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }

    private static boolean startsLikePdf(byte[] bytes) {
        return bytes.length > PDF.length && java.util.Arrays.equals(bytes, 0, PDF.length, PDF, 0, PDF.length);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
