package id.akuntabel.signing.provider;

import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.signing.provider.ServiceSettings.Service;
import id.akuntabel.signing.provider.ServiceSettings.Version;
import java.net.URI;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The e-sign service, among the settings.
@Controller
class ServiceController {

    private static final Set<String> HERE = Set.of("127.0.0.1", "localhost", "[::1]");

    private final ServiceSettings settings;
    private final Clock clock;

    ServiceController(ServiceSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping("/pengaturan/bsre")
    ServicePage show(@RequestParam(required = false) @Nullable String kabar) {
        var known = settings.find();
        var values = known.map(service -> Map.of(
                        "alamat", service.address(),
                        "versi", service.version().name(),
                        "akun", service.account(),
                        "detik", Integer.toString(service.seconds()),
                        "jalur", service.signPath().equals(service.version().sign()) ? "" : service.signPath(),
                        "jalur-status",
                                service.statusPath().equals(service.version().status()) ? "" : service.statusPath()))
                .orElse(Map.of("detik", "120"));
        return new ServicePage(values, known.isPresent(), Map.of(), "tersimpan".equals(kabar) ? "Tersimpan." : null);
    }

    @PostMapping("/pengaturan/bsre")
    Object save(CurrentOfficial official, @RequestParam Map<String, String> fields) {
        var cause = official.cause(clock.instant());
        if ("hapus".equals(fields.get("aksi"))) {
            settings.forget(cause);
            return "redirect:/pengaturan/bsre?kabar=tersimpan";
        }
        var known = settings.find();
        var findings = new LinkedHashMap<String, String>();
        var address = text(fields, "alamat").replaceAll("/+$", "");
        if (!acceptable(address)) {
            findings.put(
                    "alamat", "Alamat belum benar. Contoh: https://esign.contohkab.go.id, tanpa jalur di belakangnya.");
        }
        var password = fields.getOrDefault("sandi", "");
        if (password.isEmpty()) {
            password = known.map(Service::password).orElse("");
        }
        if (text(fields, "akun").isEmpty()) {
            findings.put("akun", "Akun belum diisi. Pakai akun yang diberikan pengelola layanan.");
        }
        if (password.isEmpty()) {
            findings.put("sandi", "Kata sandi akun belum diisi.");
        }
        var seconds = text(fields, "detik").matches("\\d{1,3}") ? Integer.parseInt(text(fields, "detik")) : 0;
        if (seconds < 60 || seconds > 120) {
            findings.put("detik", "Isi dengan angka 60 sampai 120.");
        }
        var version = "V1".equals(fields.get("versi")) ? Version.V1 : Version.V2;
        var sign = path(fields, "jalur", version.sign(), findings);
        var status = path(fields, "jalur-status", version.status(), findings);
        if (!findings.isEmpty()) {
            var shown = new LinkedHashMap<>(fields);
            shown.remove("sandi");
            return new ServicePage(shown, known.isPresent(), findings, null);
        }
        settings.save(new Service(address, version, text(fields, "akun"), password, sign, status, seconds), cause);
        return "redirect:/pengaturan/bsre?kabar=tersimpan";
    }

    /// Passphrases travel there: encrypted, unless the service runs on this machine.
    private static boolean acceptable(String address) {
        return Optional.of(address)
                .filter(text -> text.matches("https?://[^\\s/?#@]+"))
                .map(URI::create)
                .filter(uri -> uri.getHost() != null
                        && ("https".equals(uri.getScheme()) || HERE.contains(Objects.requireNonNull(uri.getHost()))))
                .isPresent();
    }

    private static String path(Map<String, String> fields, String field, String usual, Map<String, String> findings) {
        var typed = text(fields, field);
        if (!typed.isEmpty() && !typed.matches("/[A-Za-z0-9/_.-]*")) {
            findings.put(field, "Jalur diawali garis miring, tanpa spasi. Contoh: " + usual);
        }
        return typed.isEmpty() ? usual : typed;
    }

    private static String text(Map<String, String> fields, String field) {
        return fields.getOrDefault(field, "").strip();
    }
}
