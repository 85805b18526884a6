package id.akuntabel.measurement.exchange;

import static id.akuntabel.measurement.QuarterAtWork.text;
import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.measurement.QuarterAtWork;
import id.akuntabel.measurement.actuals.Cells;
import id.akuntabel.measurement.rounds.Access.Place;
import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.Cast;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AkuntabelTest
class ExchangeTests {

    @Autowired
    QuarterAtWork quarter;

    @Autowired
    Cast cast;

    @Autowired
    Cells cells;

    @Autowired
    MockMvcTester mvc;

    @Test
    void the_form_holds_locked_columns_and_hidden_keys() throws IOException {
        var place = quarter.opened("kominfo");
        var row = quarter.item(place, "dinas", "IKU-4").id();

        var answer = quarter.sees(place.href() + "/formulir.xlsx?unit=dinas", cast.thePlanningStaff());

        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getHeader("Content-Disposition")).contains("2026-TW3_kominfo_dinas");
        var bytes = answer.getResponse().getContentAsByteArray();
        assertThat(part(bytes, "xl/worksheets/sheet1.xml"))
                .contains("sheetProtection", "hidden=\"true\"")
                .doesNotContain("<f>");
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes));
                var rows = workbook.getFirstSheet().openStream()) {
            assertThat(rows.map(one -> one.getCellText(0))).contains("i" + row, FormColumns.MARK + sheet(place));
        }
    }

    @Test
    void a_filled_form_is_compared_cell_by_cell_before_anything_changes() {
        var place = quarter.opened("kominfo");
        var staff = cast.thePlanningStaff();
        var villages = "i" + quarter.item(place, "dinas", "IKU-4").id();
        var incidents = "i" + quarter.item(place, "dinas", "IK-01").id();
        var heat = "i" + quarter.item(place, "dinas", "IK-02").id();
        quarter.types(place, "dinas", staff, villages, 0, "9", heat, 0, "22,50");

        var shown = uploads(
                place,
                staff,
                filled(place, Map.of(villages, new BigDecimal("8"), incidents, "1.2.3", heat, new BigDecimal("22.5"))));

        assertThat(shown).hasStatusOk();
        assertThat(text(shown)).contains("berubah", "ditolak", "tidak beraturan", "Terapkan 1 sel");
        assertThat(cells.of(sheet(place)).get(villages))
                .isNotNull()
                .satisfies(cell -> assertThat(cell.text()).isEqualTo("9"));

        var applied = quarter.sends(
                place.href() + "/unggah/terapkan?unit=dinas", staff, "revisi", villages + "=1", villages, "8");

        assertThat(applied).hasStatus3xxRedirection();
        assertThat(cells.of(sheet(place)).get(villages))
                .isNotNull()
                .satisfies(cell -> assertThat(cell.text()).isEqualTo("8"));
    }

    @Test
    void another_workbook_or_another_sheets_form_is_refused_with_a_reason() throws IOException {
        var place = quarter.opened("kominfo");
        var staff = cast.thePlanningStaff();
        var other = quarter.sees(place.href() + "/formulir.xlsx?unit=tim-sakip", staff)
                .getResponse()
                .getContentAsByteArray();

        assertThat(uploads(place, staff, "tidak apa-apa".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(422)
                .bodyText()
                .contains("tidak terbaca sebagai Excel");
        assertThat(uploads(place, staff, other)).hasStatus(422).bodyText().contains("formulir lembar isian lain");
        assertThat(uploads(place, cast.aStranger(), other)).hasStatus(404);
        assertThat(quarter.sees(place.href() + "/formulir.xlsx?unit=dinas", cast.aStranger()))
                .hasStatus(404);
        assertThat(quarter.sees(place.href() + "/formulir.pdf?unit=dinas", cast.aStranger()))
                .hasStatus(404);
    }

    @Test
    void the_form_is_printed_with_the_keys_of_its_rows() throws IOException {
        var place = quarter.opened("kominfo");

        var answer = quarter.sees(place.href() + "/formulir.pdf?unit=dinas", cast.thePlanningStaff());

        assertThat(answer).hasStatusOk();
        try (var pdf = org.apache.pdfbox.Loader.loadPDF(answer.getResponse().getContentAsByteArray())) {
            assertThat(new org.apache.pdfbox.text.PDFTextStripper().getText(pdf))
                    .contains(
                            "Formulir realisasi kinerja Triwulan III 2026",
                            "i" + quarter.item(place, "dinas", "IKU-4").id(),
                            "DINAS KOMUNIKASI DAN INFORMATIKA");
        }
    }

    private long sheet(Place place) {
        return quarter.sheet(place, "dinas").head().id();
    }

    private MvcTestResult uploads(Place place, CurrentOfficial official, byte[] bytes) {
        return mvc.post()
                .uri(place.href() + "/unggah?unit=dinas")
                .multipart()
                .file(new MockMultipartFile("berkas", "isian.xlsx", "application/octet-stream", bytes))
                .with(cast.signedIn(official))
                .exchange();
    }

    /// As Excel would save it: figures as numbers, the key in the hidden column.
    private byte[] filled(Place place, Map<String, Object> figures) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Excel", "16.0")) {
            var page = workbook.newWorksheet("Isian");
            page.value(0, 0, FormColumns.MARK + sheet(place));
            var row = FormColumns.HEADING_ROW + 1;
            for (var figure : figures.entrySet()) {
                page.value(row, 0, figure.getKey());
                if (figure.getValue() instanceof BigDecimal number) {
                    page.value(row, FormColumns.FIRST_TYPED, number);
                } else {
                    page.value(row, FormColumns.FIRST_TYPED, figure.getValue().toString());
                }
                row++;
            }
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return out.toByteArray();
    }

    private static String part(byte[] zip, String name) throws IOException {
        var file = Files.createTempFile("formulir", ".xlsx");
        try {
            Files.write(file, zip);
            try (var entries = new ZipFile(file.toFile())) {
                return new String(
                        entries.getInputStream(entries.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
            }
        } finally {
            Files.delete(file);
        }
    }
}
