package id.akuntabel.archive.classification;

import id.akuntabel.identity.CurrentOfficial;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// The table of codes, its download and its import.
@Controller
class CodesController {

    private static final long LARGEST = 1024 * 1024;

    private final ClassificationCodes table;
    private final ReplaceCodes replace;
    private final Clock clock;

    CodesController(ClassificationCodes table, ReplaceCodes replace, Clock clock) {
        this.table = table;
        this.replace = replace;
        this.clock = clock;
    }

    @GetMapping("/pengaturan/klasifikasi")
    CodesPage show(@RequestParam(defaultValue = "0") int diganti) {
        return new CodesPage(table.list(), List.of(), diganti, null);
    }

    @GetMapping("/pengaturan/klasifikasi.csv")
    ResponseEntity<byte[]> download() {
        var name = ContentDisposition.attachment()
                .filename("klasifikasi-arsip.csv")
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header(HttpHeaders.CONTENT_TYPE, "text/csv; charset=UTF-8")
                .body(CodeTable.write(table.list()).getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping("/pengaturan/klasifikasi")
    CodesPage preview(@RequestParam MultipartFile berkas) throws IOException {
        if (berkas.isEmpty()) {
            return refused("Pilih berkas Excel atau CSV yang akan diimpor.");
        }
        if (berkas.getSize() > LARGEST) {
            return refused("Berkas melebihi 1 MB. Daftar kode tidak sebesar itu; periksa berkasnya.");
        }
        var bytes = berkas.getBytes();
        var read = CodeWorkbook.looksLike(bytes) ? CodeWorkbook.read(bytes) : CodeTable.read(textOf(bytes));
        return switch (read) {
            case CodeTable.Read.Unreadable(var messages) -> new CodesPage(table.list(), messages, 0, null);
            case CodeTable.Read.Codes(var codes) -> {
                var before = table.list();
                yield new CodesPage(before, List.of(), 0, CodesPreview.of(before, codes));
            }
        };
    }

    /// What the preview showed; read again, as it comes from outside again.
    @PostMapping("/pengaturan/klasifikasi/terapkan")
    Object replace(CurrentOfficial official, @RequestParam(name = "daftar", defaultValue = "") String csv) {
        return switch (CodeTable.read(csv)) {
            case CodeTable.Read.Unreadable(var messages) -> new CodesPage(table.list(), messages, 0, null);
            case CodeTable.Read.Codes(var codes) -> {
                replace.with(codes, official.cause(clock.instant()));
                yield "redirect:/pengaturan/klasifikasi?diganti=" + codes.size();
            }
        };
    }

    private CodesPage refused(String message) {
        return new CodesPage(table.list(), List.of(message), 0, null);
    }

    /// UTF-8, or what an older Excel writes on Windows.
    private static String textOf(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }
}
