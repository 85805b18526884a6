package id.akuntabel.measurement.tables;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.measurement.tables.TableFile.Reading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableFileTests {

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t", "|"})
    void understands_every_separator(String separator) {
        var text = "Indikator;Target;Realisasi;Capaian (%)\nA;10;8;80\n".replace(";", separator);

        var read = read(text.getBytes(StandardCharsets.UTF_8));

        assertThat(read.table().rows()).containsExactly(new Table.Row(2, List.of("A", "10", "8", "80")));
        assertThat(read.mapping().isEnough()).isTrue();
    }

    @Test
    void finds_the_heading_below_the_title_and_skips_the_counting_row() {
        var text = """
                PENGUKURAN KINERJA;;;;
                Tahun 2025;;;;

                No;Indikator Kinerja;Satuan;Target;Realisasi;Capaian (%)
                (1);(2);(3);(4);(5);(6)
                1;"Jumlah ""dokumen""; perencanaan";Dok;2;2;100
                """;

        var read = read(text.getBytes(StandardCharsets.UTF_8));

        assertThat(read.table().rows()).singleElement().satisfies(row -> {
            assertThat(row.number()).isEqualTo(6);
            assertThat(read.mapping().cell(Column.INDICATOR, row)).isEqualTo("Jumlah \"dokumen\"; perencanaan");
            assertThat(read.mapping().cell(Column.TARGET, row)).isEqualTo("2");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Target, Realisasi, Capaian (%)",
        "Target 2025, Realisasi 2025, % Capaian",
        "Target PK, Realisasi, Tingkat Capaian",
        "TARGET TAHUN, REALISASI KINERJA, Persentase Capaian Kinerja",
        "Target, Capaian Tahun Ini, Capaian (%)",
        "target, realisasi, capaian_percent_as_published"
    })
    void knows_the_headings_of_many_offices(String target, String actual, String published) {
        var mapping = Mapping.guess(List.of("No", "Indikator Kinerja Utama", "Satuan", target, actual, published));

        assertThat(mapping.columns())
                .containsEntry(Column.INDICATOR, 1)
                .containsEntry(Column.UNIT, 2)
                .containsEntry(Column.TARGET, 3)
                .containsEntry(Column.ACTUAL, 4)
                .containsEntry(Column.PUBLISHED, 5);
    }

    @Test
    void reads_what_an_older_excel_writes() {
        var text = "Indikator;Target;Realisasi;Capaian\n“Café”;1;1;100\n";

        assertThat(read(text.getBytes(Charset.forName("windows-1252"))).table().rows())
                .singleElement()
                .satisfies(row -> assertThat(row.cell(0)).isEqualTo("“Café”"));
        assertThat(read(text.getBytes(StandardCharsets.UTF_16)).table().rows())
                .singleElement()
                .satisfies(row -> assertThat(row.cell(0)).isEqualTo("“Café”"));
    }

    @Test
    void numbers_of_a_workbook_are_certain_and_its_errors_are_kept() throws IOException {
        var bytes = workbook();

        var read = read(bytes);

        assertThat(read.table().headings()).startsWith("Indikator", "Target", "Realisasi", "Capaian (%)");
        assertThat(read.table().rows().getFirst().cells()).startsWith("A", "1234", "617,5", "50,04%");
        assertThat(read.table().rows().get(1).cells()).startsWith("B", "1,234", "0,3", "#REF!");
    }

    /// As Excel itself writes it: a formula with its stored result, and one whose result is an error.
    @Test
    void stored_results_of_formulas_count_and_so_do_stored_errors() throws IOException {
        var sheet = """
                <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
                <row r="1"><c r="A1" t="inlineStr"><is><t>Indikator</t></is></c><c r="B1" t="inlineStr"><is><t>Target</t></is></c>\
                <c r="C1" t="inlineStr"><is><t>Realisasi</t></is></c><c r="D1" t="inlineStr"><is><t>Capaian (%)</t></is></c></row>
                <row r="2"><c r="A2" t="inlineStr"><is><t>A</t></is></c><c r="B2"><v>8</v></c>\
                <c r="C2"><f>B2/3</f><v>2.6666666666666665</v></c><c r="D2" t="e"><f>C2/0</f><v>#DIV/0!</v></c></row>
                </sheetData></worksheet>
                """;

        var read = read(excel(sheet));

        assertThat(read.table().rows())
                .singleElement()
                .satisfies(row -> assertThat(row.cells()).containsExactly("A", "8", "2,66666666666667", "#DIV/0!"));
    }

    @Test
    void what_was_written_out_is_read_again() {
        var table = new Table(
                List.of("Indikator", "Target", "Realisasi", "Capaian"),
                List.of(new Table.Row(2, List.of("dua\nbaris \"x\"", "1", "2", "3"))));

        var again = TableFile.read(TableText.write(table));

        assertThat(again)
                .isInstanceOfSatisfying(
                        Reading.Read.class, read -> assertThat(read.table()).isEqualTo(table));
    }

    @Test
    void refuses_what_is_no_table_in_one_sentence() throws IOException {
        assertThat(refused(new byte[0])).contains("kosong");
        assertThat(refused("%PDF-1.7".getBytes(StandardCharsets.UTF_8))).contains("PDF");
        assertThat(refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}))
                .contains("XLSX");
        assertThat(refused(new byte[] {1, 0, 2})).contains("bukan tabel");
        assertThat(refused("satu baris".getBytes(StandardCharsets.UTF_8))).contains("Tidak ada tabel");
        assertThat(refused(("Target,Realisasi\n\"tidak ditutup" + ",1\n".repeat(60)).getBytes(StandardCharsets.UTF_8)))
                .contains("tanda kutip");
        assertThat(refused(zip(1024))).contains("bukan lembar kerja XLSX");
    }

    @Test
    void refuses_a_zip_that_swells() throws IOException {
        assertThat(refused(zip(201 * 1024 * 1024))).contains("membengkak");
    }

    private static byte[] workbook() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "uji", "1.0")) {
            workbook.newWorksheet("Sampul").value(0, 0, "LAPORAN KINERJA");
            var sheet = workbook.newWorksheet("Data");
            sheet.value(0, 0, "Pengukuran");
            var headings = List.of("Indikator", "Target", "Realisasi", "Capaian (%)");
            for (var at = 0; at < headings.size(); at++) {
                sheet.value(2, at, headings.get(at));
            }
            sheet.value(3, 0, "A");
            sheet.value(3, 1, 1234);
            sheet.value(3, 2, 617.5);
            sheet.value(3, 3, 0.5004);
            sheet.style(3, 3).format("0.00%").set();
            sheet.value(4, 0, "B");
            sheet.value(4, 1, 1.234);
            sheet.value(4, 2, 0.1 + 0.2);
            sheet.value(4, 3, "#REF!");
        }
        return out.toByteArray();
    }

    private static byte[] excel(String sheet) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            part(zip, "[Content_Types].xml", """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                    <Override PartName="/xl/workbook.xml" \
                    ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
                    <Override PartName="/xl/worksheets/sheet1.xml" \
                    ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>
                    """);
            part(zip, "_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
            part(zip, "xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
            part(zip, "xl/workbook.xml", """
                    <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
                    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
                    <sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>
                    """);
            part(zip, "xl/worksheets/sheet1.xml", sheet);
        }
        return out.toByteArray();
    }

    private static String relation(String type, String target) {
        return """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" \
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s" Target="%s"/></Relationships>
                """.formatted(type, target);
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.strip().getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] zip(int size) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            var chunk = new byte[1024];
            for (var written = 0; written < size; written += chunk.length) {
                zip.write(chunk);
            }
        }
        return out.toByteArray();
    }

    private static Reading.Read read(byte[] bytes) {
        return switch (TableFile.read("uji", bytes)) {
            case Reading.Read read -> read;
            case Reading.Unreadable unreadable -> throw new AssertionError(unreadable);
        };
    }

    private static String refused(byte[] bytes) {
        return switch (TableFile.read("uji", bytes)) {
            case Reading.Read read -> throw new AssertionError(read);
            case Reading.Unreadable(var message) -> message;
        };
    }
}
