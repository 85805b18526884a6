package id.akuntabel.workflow.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.archive.CaseFiles;
import id.akuntabel.archive.DocumentVersion;
import id.akuntabel.archive.Documents;
import id.akuntabel.archive.holdings.Uploads;
import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.Cast;
import id.akuntabel.workflow.ProcessesAtWork;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Files that mean harm, sent to the address where officials upload theirs.
@AkuntabelTest
class HostileUploadTests {

    @Autowired
    Cast cast;

    @Autowired
    ProcessesAtWork work;

    @Autowired
    Documents documents;

    @Autowired
    CaseFiles caseFiles;

    @Autowired
    MockMvcTester mvc;

    String number = "";

    @BeforeEach
    void a_process_that_waits_for_a_file() {
        number = work.draftAndDecide();
    }

    @Test
    void refuses_each_with_its_reason_and_keeps_what_was_typed() {
        var hostile = Map.ofEntries(
                Map.entry("bom.docx", Map.entry(Uploads.bomb(), "membengkak tidak wajar")),
                Map.entry("bom-bohong.docx", Map.entry(Uploads.lyingBomb(), "rusak atau terpotong")),
                Map.entry("bom-bersarang.docx", Map.entry(Uploads.nestedBomb(), "membengkak tidak wajar")),
                Map.entry("boneka.docx", Map.entry(Uploads.matryoshka(9), "berlapis-lapis")),
                Map.entry("klaim-2gb.docx", Map.entry(Uploads.claiming2GB(), "membengkak tidak wajar")),
                Map.entry("klaim-2gb.png", Map.entry(Uploads.png(46_341, 46_341), "terlalu besar")),
                Map.entry(
                        "entitas.docx",
                        Map.entry(Uploads.docxWithEntity("word/document.xml", "UTF-8"), "rujukan tersembunyi")),
                Map.entry(
                        "poliglot.pdf",
                        Map.entry(text("%PDF-1.7\n<html><script>alert(1)</script>\n%%EOF"), "sekaligus memuat")),
                Map.entry("halaman.pdf", Map.entry(text("<html><script>alert(1)</script>"), "bukan PDF")),
                Map.entry("tabel.docx", Map.entry(Uploads.xlsx(), "bukan DOCX")),
                Map.entry("makro.docx", Map.entry(Uploads.docxWithMacro(), "memuat makro")),
                Map.entry("program.exe", Map.entry(text("MZ"), "tidak diterima")));

        assertThat(hostile)
                .allSatisfy((name, file) -> assertThat(upload(name, file.getKey()))
                        .hasStatus(422)
                        .bodyText()
                        .contains("“" + name + "”", file.getValue(), "Sudah saya periksa"));
        assertThat(documents.ofCase(number)).isEmpty();
    }

    @Test
    void keeps_an_office_file_with_macros_and_marks_it() {
        assertThat(upload("rekap.docm", Uploads.docm())).hasStatus3xxRedirection();

        var kept = documents.ofCase(number).getFirst();
        assertThat(kept).extracting(DocumentVersion::macros).isEqualTo(true);
        assertThat(page("/dokumen/" + kept.document())).bodyText().contains("dapat memuat makro");
        assertThat(page("/proses/" + number + "/berkas")).bodyText().contains("rekap.docm (dapat memuat makro)");
        assertThat(page("/dokumen/" + kept.document() + "/v1"))
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Content-Type", "application/vnd.ms-word.document.macroenabled.12")
                .headers()
                .hasHeaderSatisfying(
                        "Content-Disposition",
                        values -> assertThat(values.getFirst()).startsWith("attachment"));
    }

    @Test
    void exports_names_that_begin_like_formulas_as_text() throws IOException {
        upload("=HYPERLINK(\"http evil\").pdf", text("%PDF-1.7\n%%EOF\n"));
        upload("@SUM(1).pdf", text("%PDF-1.7\n%%EOF \n"));

        var table = entry("daftar-berkas.csv");

        assertThat(table.lines().skip(1).flatMap(line -> Arrays.stream(line.split(";", -1))))
                .isNotEmpty()
                .noneMatch(cell -> cell.matches("\"?[=+@\\-\\t].*"));
        assertThat(table).contains("\"'=HYPERLINK");
    }

    private MvcTestResult upload(String name, byte[] bytes) {
        return mvc.post()
                .uri("/proses/" + number + "/langkah/" + work.current(number).id())
                .multipart()
                .file(new MockMultipartFile("berkas", name, "application/octet-stream", bytes))
                .param("catatan", "Sudah saya periksa")
                .param("aksi", "simpan")
                .with(cast.signedIn(cast.theHeadOfPlanning()))
                .exchange();
    }

    private MvcTestResult page(String address) {
        return mvc.get().uri(address).with(cast.signedIn(cast.theSecretary())).exchange();
    }

    private String entry(String name) throws IOException {
        var bytes = new ByteArrayOutputStream();
        caseFiles.write(cast.theSecretary(), number, List.of(), bytes);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError(name + " is not in the zip");
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
