package id.akuntabel.archive.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.archive.ArchiveRecord;
import id.akuntabel.archive.DocumentVersion;
import id.akuntabel.archive.Documents;
import id.akuntabel.archive.Filing;
import id.akuntabel.archive.Upload;
import id.akuntabel.archive.holdings.Uploads;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.Cast;
import id.akuntabel.testing.Statements;
import id.akuntabel.testing.TestClock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AkuntabelTest
class SearchPageTests {

    private static final String WORD_TYPES =
            "<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/"
                    + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
    private static final String SHEET_TYPES =
            "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/"
                    + "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>";
    private static final String MACRO_TYPES = "<Types><Override PartName=\"/word/document.xml\""
            + " ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Cast cast;

    @Autowired
    Documents documents;

    @Autowired
    ReadNewFiles reading;

    @Autowired
    SearchIndex index;

    @Autowired
    JdbcClient jdbc;

    /// A word that nothing else here holds.
    private final String unique = "kata" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    private final String number = "PK-2026-" + UUID.randomUUID();

    @BeforeEach
    void the_regency() {
        cast.arrive();
    }

    @Test
    void finds_word_documents_tables_and_pdfs_by_what_they_say() {
        file("Satu", docx("Produksi perikanan <w:r/>" + unique + " menurun karena banjir"));
        file("Dua", xlsx("Ketersediaan pangan " + unique));
        file("Tiga", Uploads.named("c.pdf", pdf("Skor pola pangan harapan " + unique)));
        file("Empat", Uploads.text("d.txt", "Notulen rapat " + unique));
        reading.readAll();

        assertThat(search(cast.theSecretary(), "cari=" + unique))
                .hasStatusOk()
                .bodyText()
                .contains(">Satu<", ">Dua<", ">Tiga<", ">Empat<")
                .contains("<mark>" + unique + "</mark>")
                .contains("4 dokumen");
        assertThat(search(cast.theSecretary(), "cari=" + unique + "&jenis=TABLE"))
                .bodyText()
                .contains(">Dua<")
                .doesNotContain(">Satu<");
        assertThat(search(cast.theSecretary(), "cari=" + unique + "&tahun=2025"))
                .bodyText()
                .contains("Tidak ada dokumen yang memuat kata ini");
        assertThat(search(cast.theSecretary(), "cari=" + unique + "&tahun=2026"))
                .bodyText()
                .contains(">Satu<");
    }

    @Test
    void knows_indonesian() {
        file("Hasil", Uploads.text("a.txt", unique + " kinerja diukur setiap triwulan"));
        reading.readAll();

        assertThat(search(cast.theSecretary(), "cari=" + unique + " pengukuran"))
                .bodyText()
                .contains(">Hasil<");
        assertThat(search(cast.theSecretary(), "cari=" + unique + " -triwulan"))
                .bodyText()
                .doesNotContain(">Hasil<");
    }

    @Test
    void finds_by_title_before_the_text_was_read_and_by_the_newest_version_only() {
        var first = file("Telaah " + unique, Uploads.text("a.txt", "pertama" + unique));
        assertThat(search(cast.theSecretary(), "cari=" + unique)).bodyText().contains(">Telaah");
        reading.readAll();
        assertThat(search(cast.theSecretary(), "cari=pertama" + unique))
                .bodyText()
                .contains(">Telaah");

        documents.addVersion(first.document(), Uploads.text("a.txt", "kedua" + unique), cause());
        reading.readAll();

        assertThat(search(cast.theSecretary(), "cari=pertama" + unique))
                .bodyText()
                .doesNotContain(">Telaah");
        assertThat(search(cast.theSecretary(), "cari=kedua" + unique))
                .bodyText()
                .contains(">Telaah");
    }

    @Test
    void finds_only_what_the_reader_may_read() {
        var limited = file("Terbatas " + unique, Uploads.text("a.txt", "isi " + unique + "x"));
        reading.readAll();

        assertThat(search(cast.aStranger(), "cari=" + unique)).bodyText().doesNotContain(">Terbatas");
        assertThat(search(cast.theAdministrator(), "cari=" + unique)).bodyText().doesNotContain(">Terbatas");
        assertThat(search(cast.theInspector(), "cari=" + unique)).bodyText().contains(">Terbatas");

        set(limited, "OPEN");
        assertThat(search(cast.aStranger(), "cari=" + unique)).bodyText().contains(">Terbatas");
        assertThat(search(cast.theAdministrator(), "cari=" + unique)).bodyText().doesNotContain(">Terbatas");

        set(limited, "SECRET");
        assertThat(search(cast.theSecretary(), "cari=" + unique)).bodyText().doesNotContain(">Terbatas");
        assertThat(search(cast.theHeadOfOrganization(), "cari=" + unique))
                .bodyText()
                .doesNotContain(">Terbatas");
        assertThat(search(cast.thePlanningStaff(), "cari=" + unique)).bodyText().contains(">Terbatas");
        assertThat(search(cast.theInspector(), "cari=" + unique)).bodyText().contains(">Terbatas");
    }

    @Test
    void narrows_by_the_classification_of_the_archive() {
        file("Berkas " + unique, Uploads.text("a.txt", unique));
        documents.archive(
                new ArchiveRecord(
                        number,
                        cast.agency("kominfo"),
                        "Pengukuran",
                        "000.8.6.3",
                        1,
                        1,
                        "Musnah",
                        "Sistem",
                        "Lemari 1"),
                cause());

        assertThat(search(cast.theSecretary(), "cari=" + unique + "&kode=000.8"))
                .bodyText()
                .contains(">Berkas");
        assertThat(search(cast.theSecretary(), "cari=" + unique + "&kode=000.9"))
                .bodyText()
                .doesNotContain(">Berkas");
    }

    @Test
    void never_opens_what_can_carry_macros_and_gives_up_what_cannot_be_read() {
        var macro = file(
                "Makro",
                Uploads.named(
                        "a.docm",
                        Uploads.zip(Map.of(
                                "[Content_Types].xml",
                                MACRO_TYPES,
                                "word/document.xml",
                                "<d><t>rahasia" + unique + "</t></d>"))));
        var broken = file("Rusak", Uploads.pdf("b.pdf", "bukan PDF sungguhan " + unique));
        var picture = file("Foto", Uploads.named("c.png", Uploads.png(2, 2)));

        reading.readAll();

        assertThat(index.stateOf(macro.document().value())).contains("SKIPPED");
        assertThat(index.stateOf(broken.document().value()))
                .hasValueSatisfying(state -> assertThat(state).isIn("FAILED", "EMPTY"));
        assertThat(index.stateOf(picture.document().value())).contains("EMPTY");
        assertThat(search(cast.theSecretary(), "cari=rahasia" + unique))
                .bodyText()
                .contains("Tidak ada dokumen");
    }

    @Test
    void shows_hostile_text_as_text_and_bears_hostile_questions() {
        file("<i>Naskah</i> " + unique, Uploads.text("a.txt", "aman " + unique + " <b>tebal</b> & \"kutip\""));
        reading.readAll();

        assertThat(search(cast.theSecretary(), "cari=" + unique))
                .bodyText()
                .contains("&lt;i&gt;Naskah", "<mark>" + unique + "</mark>")
                .doesNotContain("<b>", "<i>");
        for (var question : new String[] {"'", "\"", ":*", "& | !", "((", "\\", "-", "a:b:c", "%00", "or or or"}) {
            assertThat(mvc.get()
                            .uri("/arsip/cari?cari={q}&halaman=99&tahun=abc&jenis=X&kode=';--", question)
                            .with(cast.signedIn(cast.theSecretary())))
                    .as(question)
                    .hasStatusOk();
        }
    }

    @Test
    void asks_the_database_as_often_for_many_as_for_few_and_turns_pages() {
        file("Lembar 0 " + unique, Uploads.text("a.txt", "nol"));
        var few = Statements.during(() -> search(cast.theSecretary(), "cari=" + unique))
                .size();
        for (var i = 1; i <= 24; i++) {
            file("Lembar " + i + " " + unique, Uploads.text("a.txt", "isi " + i));
        }

        var many = Statements.during(() -> search(cast.theSecretary(), "cari=" + unique))
                .size();

        assertThat(many).isLessThanOrEqualTo(few);
        assertThat(search(cast.theSecretary(), "cari=" + unique)).bodyText().contains("25 dokumen", "Halaman 1 dari 2");
        assertThat(search(cast.theSecretary(), "cari=" + unique + "&halaman=2"))
                .bodyText()
                .contains("Lembar 0 ", "start=\"21\"");
    }

    private MvcTestResult search(CurrentOfficial reader, String query) {
        return mvc.get().uri("/arsip/cari?" + query).with(cast.signedIn(reader)).exchange();
    }

    private void set(DocumentVersion version, String access) {
        jdbc.sql("update archive.document set access = ? where id = ?")
                .params(access, version.document().value())
                .update();
    }

    private DocumentVersion file(String title, Upload upload) {
        return ((Filing.Filed) documents.file(cast.agency("kominfo"), title, upload, cause())).version();
    }

    private id.akuntabel.audit.Cause cause() {
        return cast.thePlanningStaff().cause(TestClock.START).in(number, "1");
    }

    private static Upload docx(String text) {
        return Uploads.named(
                "a.docx",
                Uploads.zip(Map.of(
                        "[Content_Types].xml",
                        WORD_TYPES,
                        "word/document.xml",
                        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r>"
                                + "<w:t>" + text.replace("<w:r/>", "</w:t></w:r><w:r><w:t>")
                                + "</w:t></w:r></w:p></w:body></w:document>")));
    }

    private static Upload xlsx(String text) {
        var parts = new HashMap<String, byte[]>();
        parts.put("[Content_Types].xml", SHEET_TYPES.getBytes(StandardCharsets.UTF_8));
        parts.put(
                "xl/sharedStrings.xml",
                ("<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>" + text
                                + "</t></si></sst>")
                        .getBytes(StandardCharsets.UTF_8));
        return Uploads.named("b.xlsx", Uploads.zipOf(parts));
    }

    private static byte[] pdf(String line) {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            var page = new PDPage();
            document.addPage(page);
            try (var text = new PDPageContentStream(document, page)) {
                text.beginText();
                text.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                text.newLineAtOffset(72, 700);
                text.showText(line);
                text.endText();
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
