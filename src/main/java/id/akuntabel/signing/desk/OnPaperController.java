package id.akuntabel.signing.desk;

import id.akuntabel.calendar.Wording;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.shell.NotFound;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Signing on paper.
@Controller
class OnPaperController {

    /// As large as a stored file may be.
    private static final long LARGEST = 25L * 1024 * 1024;

    private final SigningDesk desk;
    private final SignOnPaper signOnPaper;
    private final Prints prints;
    private final PublicAddress address;

    OnPaperController(SigningDesk desk, SignOnPaper signOnPaper, Prints prints, PublicAddress address) {
        this.desk = desk;
        this.signOnPaper = signOnPaper;
        this.prints = prints;
        this.address = address;
    }

    @GetMapping("/tanda-tangan/basah/{key}")
    PaperPage show(CurrentOfficial official, @PathVariable String key) {
        return page(wanted(official, key), Map.of());
    }

    @PostMapping("/tanda-tangan/basah/{key}/cetak")
    Object print(CurrentOfficial official, @PathVariable String key) {
        var wanted = wanted(official, key);
        var printed = signOnPaper.print(wanted, official, address.now());
        if (printed.isEmpty()) {
            return page(wanted, Map.of("cetak", "PDF ini terkunci atau rusak, jadi tidak dapat diberi nomor cetakan."));
        }
        var name = ContentDisposition.attachment()
                .filename("cetakan-" + wanted.version().fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .body(printed.get());
    }

    @PostMapping("/tanda-tangan/basah/{key}")
    Object scanned(
            CurrentOfficial official,
            @PathVariable String key,
            @RequestParam(name = "berkas", required = false) @Nullable MultipartFile file)
            throws IOException {
        var wanted = wanted(official, key);
        if (file == null || file.isEmpty()) {
            return page(wanted, Map.of("berkas", "Pilih PDF hasil pindai cetakan yang sudah ditandatangani."));
        }
        if (file.getSize() > LARGEST) {
            return page(
                    wanted,
                    Map.of("berkas", "Pindaiannya melebihi 25 MB. Pindai hitam-putih 200 dpi, lalu unggah lagi."));
        }
        return signOnPaper
                .scanned(wanted, official, file.getBytes())
                .<Object>map(message -> page(wanted, Map.of("berkas", message)))
                .orElse("redirect:/tanda-tangan?kabar=basah");
    }

    private Wanted wanted(CurrentOfficial official, String key) {
        return desk.find(official, key, Wanted.Kind.SIGNATURE).orElseThrow(NotFound::new);
    }

    private PaperPage page(Wanted wanted, Map<String, String> findings) {
        var step = wanted.lying().step();
        return new PaperPage(
                wanted.key(),
                wanted.version().title(),
                "/dokumen/" + wanted.version().document(),
                wanted.version().number(),
                step.caseNumber(),
                wanted.holding().title(),
                prints.of(wanted.version()).stream()
                        .map(print -> "Cetakan " + print.copy() + ", " + print.pages() + " halaman, kode "
                                + print.code() + ", "
                                + Wording.dateTime(print.at(), step.agency().zone()))
                        .toList(),
                findings);
    }
}
