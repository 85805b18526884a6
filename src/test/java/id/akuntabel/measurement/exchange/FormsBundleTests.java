package id.akuntabel.measurement.exchange;

import static id.akuntabel.measurement.QuarterAtWork.text;
import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.archive.bundles.BundlesByHand;
import id.akuntabel.measurement.QuarterAtWork;
import id.akuntabel.measurement.rounds.Rounds;
import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.Cast;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AkuntabelTest
class FormsBundleTests {

    @Autowired
    QuarterAtWork quarter;

    @Autowired
    Rounds rounds;

    @Autowired
    BundlesByHand bundles;

    @Autowired
    Cast cast;

    @Test
    void holds_the_filled_form_of_every_unit_as_pdf_and_in_word() throws IOException {
        var place = quarter.opened("kominfo");
        var staff = cast.thePlanningStaff();
        quarter.types(
                place,
                "dinas",
                staff,
                "i" + quarter.item(place, "dinas", "IKU-4").id(),
                0,
                "97,35");
        assertThat(text(quarter.sees("/isian?opd=kominfo", staff)))
                .contains("action=\"" + place.href() + "/formulir-semua\"");

        var href = String.valueOf(quarter.sends(place.href() + "/formulir-semua", staff)
                .getResponse()
                .getRedirectedUrl());
        assertThat(text(quarter.sees(href, staff))).contains("Formulir terisi Triwulan III 2026", "Menunggu giliran");
        bundles.make();

        var zipped = quarter.sees(href + "/berkas", staff).getResponse();
        assertThat(zipped.getHeader("Content-Disposition")).contains("2026-TW3_kominfo_Formulir-Terisi.zip");
        var files = unzipped(zipped.getContentAsByteArray());
        var units = rounds.sheetsOf(place.round().id()).stream()
                .map(sheet -> sheet.head().unitCode())
                .toList();
        assertThat(files).hasSize(2 * units.size()).hasSizeGreaterThan(4);
        assertThat(units)
                .allSatisfy(unit -> assertThat(files)
                        .containsKeys(
                                "2026-TW3_kominfo_" + unit + "_Formulir-Realisasi.pdf",
                                "2026-TW3_kominfo_" + unit + "_Formulir-Realisasi.docx"));
        try (var pdf = Loader.loadPDF(files.get("2026-TW3_kominfo_dinas_Formulir-Realisasi.pdf"))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("97,35", "Triwulan III 2026");
        }
        try (var word = new XWPFWordExtractor(new XWPFDocument(
                new ByteArrayInputStream(files.get("2026-TW3_kominfo_dinas_Formulir-Realisasi.docx"))))) {
            assertThat(word.getText()).contains("97,35");
        }
    }

    @Test
    void is_not_to_be_asked_for_by_another_agency() {
        var place = quarter.opened("kominfo");

        assertThat(quarter.sends(place.href() + "/formulir-semua", cast.aStranger()))
                .hasStatus(404);
    }

    private static Map<String, byte[]> unzipped(byte[] bytes) throws IOException {
        var files = new HashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
