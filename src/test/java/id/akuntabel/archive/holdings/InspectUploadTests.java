package id.akuntabel.archive.holdings;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.archive.holdings.Inspection.Allowed;
import id.akuntabel.archive.holdings.Inspection.Forbidden;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InspectUploadTests {

    private final InspectUpload inspect = new InspectUpload();

    @TempDir
    Path folder;

    @Test
    void accepts_what_offices_use() throws IOException {
        assertAllowed("a.pdf", "%PDF-1.4\n".getBytes(StandardCharsets.UTF_8), FileType.PDF);
        assertAllowed("a.png", Uploads.png(), FileType.PNG);
        assertAllowed("a.JPEG", Uploads.jpeg(), FileType.JPEG);
        assertAllowed("a.docx", Uploads.docx(), FileType.DOCX);
        assertAllowed("a.xlsx", Uploads.xlsx(), FileType.XLSX);
        assertAllowed("a.pptx", Uploads.pptx(), FileType.PPTX);
        assertAllowed("a.odt", Uploads.odt(), FileType.ODT);
        assertAllowed("a.csv", "No;Indikator\n1;Desa rawan pangan\n".getBytes(StandardCharsets.UTF_8), FileType.CSV);
        assertAllowed(
                "a.ics",
                "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n".getBytes(StandardCharsets.UTF_8),
                FileType.CALENDAR);
        assertAllowed("a.txt", "From: Sekretaris\nSubject: Rapat\n".getBytes(StandardCharsets.UTF_8), FileType.TEXT);
    }

    @Test
    void refuses_a_web_page_that_calls_itself_pdf() throws IOException {
        var found = inspect("laporan.pdf", "<!DOCTYPE html><html><script>alert(1)</script></html>");

        assertThat(messageOf(found))
                .isEqualTo("Berkas “laporan.pdf” ternyata berisi halaman web (HTML), bukan PDF. Isi harus sesuai dengan"
                        + " akhiran namanya. Simpan ulang sebagai PDF dari aplikasinya, lalu unggah lagi.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<html><body>x</body></html>", "<svg xmlns='http://www.w3.org/2000/svg'/>", "#!/bin/sh\nrm"})
    void refuses_text_that_something_would_run(String text) throws IOException {
        assertThat(inspect("catatan.txt", text)).isInstanceOf(Forbidden.class);
    }

    @Test
    void refuses_a_program_whatever_its_name() throws IOException {
        var program = "MZ\u0090\u0000\u0003\u0000\u0000\u0000".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(inspect("a.exe", program)).isInstanceOf(Forbidden.class);
        assertThat(inspect("a.pdf", program)).isInstanceOf(Forbidden.class);
        assertThat(inspect("a.docx", program)).isInstanceOf(Forbidden.class);
        assertThat(inspect("a.csv", program)).isInstanceOf(Forbidden.class);
    }

    @Test
    void refuses_a_zip_that_calls_itself_document() throws IOException {
        var zip = Uploads.zip(Map.of("a.txt", "halo"));

        assertThat(messageOf(inspect("a.docx", zip))).contains("kumpulan berkas (ZIP), bukan DOCX");
    }

    @Test
    void refuses_a_table_that_calls_itself_letter() throws IOException {
        assertThat(messageOf(inspect("a.docx", Uploads.xlsx()))).contains("dokumen XLSX, bukan DOCX");
    }

    @Test
    void keeps_macros_only_under_a_name_that_says_so() throws IOException {
        assertAllowed("a.docm", Uploads.docm(), FileType.DOCM);
        assertThat(FileType.DOCM.macros()).isTrue();
        assertThat(FileType.DOCX.macros()).isFalse();
        assertThat(messageOf(inspect("a.docx", Uploads.docxWithMacro())))
                .contains("memuat makro")
                .contains("simpan sebagai DOCM");
        assertThat(messageOf(inspect("a.docx", Uploads.docm()))).contains("memuat makro");
        assertThat(messageOf(inspect("a.docm", Uploads.docxWithMacro()))).contains("dokumen DOCX, bukan DOCM");
        assertThat(messageOf(inspect("a.xlsb", Uploads.docm()))).contains("dapat memuat makro");
    }

    @Test
    void does_not_believe_what_a_zip_says_of_its_sizes() throws IOException {
        assertThat(messageOf(inspect("a.docx", Uploads.lyingBomb()))).contains("rusak atau terpotong");
        assertThat(messageOf(inspect("a.docx", Uploads.claiming2GB()))).contains("membengkak");
    }

    @Test
    void refuses_zips_in_zips_in_zips() throws IOException {
        assertThat(messageOf(inspect("a.docx", Uploads.nestedBomb()))).contains("membengkak");
        assertThat(messageOf(inspect("a.docx", Uploads.matryoshka(6)))).contains("berlapis-lapis");
        assertAllowed("a.docx", Uploads.matryoshka(2), FileType.DOCX);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE", "UTF-16"})
    void refuses_documents_that_name_outside_files(String encoding) throws IOException {
        assertThat(messageOf(inspect("a.docx", Uploads.docxWithEntity("word/document.xml", encoding))))
                .contains("entitas XML");
        assertThat(messageOf(inspect("a.docx", Uploads.docxWithEntity("word/document.bin", encoding))))
                .contains("entitas XML");
    }

    @Test
    void refuses_a_pdf_that_is_a_page_or_a_zip_as_well() throws IOException {
        assertThat(messageOf(inspect("a.pdf", "%PDF-1.4\n<html><script>alert(1)</script></html>\n%%EOF")))
                .contains("halaman web (HTML)");
        assertThat(messageOf(inspect("a.pdf", "%PDF-1.4\n1 0 obj\n%%EOF\n<SCRIPT>alert(1)</SCRIPT>")))
                .contains("sekaligus memuat halaman web");
        assertThat(messageOf(inspect("a.pdf", "%PDF-1.4\n%%EOF\nPK\u0003\u0004abc")))
                .contains("(ZIP)");
        assertAllowed("a.pdf", "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.UTF_8), FileType.PDF);
    }

    @Test
    void refuses_a_picture_of_gigabytes_of_pixels() throws IOException {
        assertThat(messageOf(inspect("a.png", Uploads.png(46_341, 46_341)))).contains("46341 × 46341 piksel");
        assertAllowed("a.png", Uploads.png(6_000, 8_000), FileType.PNG);
    }

    @Test
    void refuses_a_document_that_swells_when_unpacked() throws IOException {
        var bomb = Uploads.bomb();

        assertThat(bomb.length).isLessThan(1024 * 1024);
        assertThat(messageOf(inspect("a.docx", bomb))).contains("membengkak");
    }

    @Test
    void refuses_a_truncated_document() throws IOException {
        var whole = Uploads.docx();

        assertThat(messageOf(inspect("a.docx", java.util.Arrays.copyOf(whole, whole.length / 2))))
                .contains("rusak");
    }

    @Test
    void refuses_an_empty_file() throws IOException {
        assertThat(messageOf(inspect("a.pdf", new byte[0]))).contains("kosong (0 bita)");
    }

    @Test
    void names_in_its_hint_each_kind_that_it_accepts() {
        assertThat(InspectUpload.ACCEPTED)
                .isEqualTo("PDF, JPG, PNG, DOCX, XLSX, PPTX, ODT, ODS, CSV, ICS, atau TXT sampai 25 MB");
    }

    @ParameterizedTest
    @CsvSource({
        "a.exe,Berkas “a.exe” tidak diterima",
        "a.zip,masing-masing",
        "a.xls,format lama",
        "tanpa,tidak berakhiran"
    })
    void says_why_and_what_to_do_for_other_kinds(String name, String words) throws IOException {
        assertThat(messageOf(inspect(name, "x"))).contains(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "../../etc/passwd.pdf|passwd.pdf",
                "C:\\Users\\a\\Laporan TW III.PDF|Laporan TW III.pdf",
                "..|berkas",
                ".htaccess.txt|htaccess.txt",
                "laporan\u202Efdp.exe|laporanfdp.exe",
                "a\u0000b.pdf|ab.pdf",
                "CON.pdf|_CON.pdf",
                "a<b>:c?.pdf|a-b--c-.pdf",
                "  spasi   ganda .pdf|spasi ganda.pdf"
            })
    void cleans_names(String given, String kept) {
        assertThat(FileNames.clean(given)).isEqualTo(kept);
    }

    @Test
    void shortens_a_name_without_losing_its_extension() {
        assertThat(FileNames.clean("x".repeat(5000) + ".pdf")).hasSize(124).endsWith(".pdf");
    }

    private void assertAllowed(String name, byte[] bytes, FileType type) throws IOException {
        assertThat(inspect(name, bytes)).isEqualTo(new Allowed(type));
    }

    private Inspection inspect(String name, String text) throws IOException {
        return inspect(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Inspection inspect(String name, byte[] bytes) throws IOException {
        return inspect.inspect(Files.write(folder.resolve("arrived"), bytes), name);
    }

    private static String messageOf(Inspection found) {
        assertThat(found).isInstanceOf(Forbidden.class);
        return ((Forbidden) found).message();
    }
}
