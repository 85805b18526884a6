package id.akuntabel.signing.keys;

import id.akuntabel.calendar.Wording;
import id.akuntabel.identity.CurrentOfficial;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// One's own certificate: brought along, made for trying, taken back.
@Controller
class KeysController {

    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final long LARGEST = 100 * 1024;

    private final KeyStores stores;
    private final ReplaceKey replace;
    private final Clock clock;

    KeysController(KeyStores stores, ReplaceKey replace, Clock clock) {
        this.stores = stores;
        this.replace = replace;
        this.clock = clock;
    }

    @GetMapping("/akun/sertifikat")
    KeysPage show(CurrentOfficial official, @RequestParam(required = false) @Nullable String kabar) {
        var notice = kabar == null
                ? null
                : switch (kabar) {
                    case "tersimpan" -> "Sertifikat tersimpan. Anda dapat menandatangani.";
                    case "dicabut" -> "Sertifikat dicabut dan kuncinya dimusnahkan.";
                    default -> null;
                };
        return page(official, Map.of(), notice, "dicabut".equals(kabar));
    }

    @PostMapping("/akun/sertifikat/uji")
    Object test(
            CurrentOfficial official,
            @RequestParam(name = "sandi-uji", defaultValue = "") String typed,
            @RequestParam(name = "ulang-uji", defaultValue = "") String typedAgain) {
        try (var passphrase = new Passphrase(typed);
                var again = new Passphrase(typedAgain)) {
            return answer(official, replace.byTestAuthority(official, passphrase, again));
        }
    }

    @PostMapping("/akun/sertifikat/unggah")
    Object upload(
            CurrentOfficial official,
            @RequestParam MultipartFile berkas,
            @RequestParam(name = "sandi-berkas", defaultValue = "") String typed)
            throws IOException {
        if (berkas.isEmpty() || berkas.getSize() > LARGEST) {
            return answer(
                    official,
                    Map.of("berkas", "Pilih berkas .p12 atau .pfx. Berkas seperti itu tidak lebih dari 100 kB."));
        }
        try (var passphrase = new Passphrase(typed)) {
            return answer(official, replace.byUpload(official, berkas.getBytes(), passphrase));
        }
    }

    @PostMapping("/akun/sertifikat/cabut")
    Object withdraw(CurrentOfficial official) {
        replace.withdraw(official);
        return "redirect:/akun/sertifikat?kabar=dicabut";
    }

    private Object answer(CurrentOfficial official, Map<String, String> findings) {
        return findings.isEmpty() ? "redirect:/akun/sertifikat?kabar=tersimpan" : page(official, findings, null, true);
    }

    /// @param asItIs no sample key is made meanwhile
    private KeysPage page(
            CurrentOfficial official, Map<String, String> findings, @Nullable String notice, boolean asItIs) {
        var sample = asItIs ? null : replace.ready(official).orElse(null);
        var key = stores.of(official.official().id()).orElse(null);
        return new KeysPage(
                key,
                key != null && key.validAt(clock.instant()),
                sample,
                findings,
                notice,
                at -> Wording.date(LocalDate.ofInstant(at, ZONE)));
    }
}
