package id.akuntabel.signing.trust;

import id.akuntabel.calendar.Wording;
import id.akuntabel.identity.CurrentOfficial;
import java.io.ByteArrayInputStream;
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

/// The trust list, among the settings.
@Controller
class TrustController {

    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final long LARGEST = 100 * 1024;

    private final TrustList list;
    private final Clock clock;

    TrustController(TrustList list, Clock clock) {
        this.list = list;
        this.clock = clock;
    }

    @GetMapping("/pengaturan/penerbit")
    TrustPage show(@RequestParam(required = false) @Nullable String kabar) {
        return page(
                Map.of(),
                "ditambah".equals(kabar)
                        ? "Tersimpan. Tanda tangan dari penerbit ini sekarang dinyatakan tepercaya."
                        : "dihapus".equals(kabar) ? "Dihapus dari daftar." : null);
    }

    @PostMapping("/pengaturan/penerbit")
    Object add(CurrentOfficial official, @RequestParam MultipartFile berkas) throws IOException {
        var certificate = berkas.getSize() > LARGEST
                ? java.util.Optional.<java.security.cert.X509Certificate>empty()
                : TrustList.read(new ByteArrayInputStream(berkas.getBytes()));
        if (certificate.isEmpty()) {
            return page(
                    Map.of(
                            "berkas",
                            "Berkas ini bukan sertifikat X.509. Unduh sertifikat penerbit dari situs resminya."),
                    null);
        }
        if (certificate.get().getBasicConstraints() < 0) {
            return page(
                    Map.of(
                            "berkas",
                            "Ini sertifikat seseorang, bukan sertifikat penerbit. Pilih sertifikat induk (CA) penerbitnya."),
                    null);
        }
        list.add(certificate.get(), official.cause(clock.instant()));
        return "redirect:/pengaturan/penerbit?kabar=ditambah";
    }

    @PostMapping("/pengaturan/penerbit/hapus")
    String remove(CurrentOfficial official, @RequestParam String sidik) {
        list.remove(sidik, official.cause(clock.instant()));
        return "redirect:/pengaturan/penerbit?kabar=dihapus";
    }

    private TrustPage page(Map<String, String> findings, @Nullable String notice) {
        return new TrustPage(list.list(), findings, notice, at -> Wording.date(LocalDate.ofInstant(at, ZONE)));
    }
}
