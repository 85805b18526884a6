package id.akuntabel.paper.word;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.paper.Letterhead;
import id.akuntabel.paper.Paper;
import id.akuntabel.paper.Picture;
import id.akuntabel.paper.Sheet;
import id.akuntabel.paper.SignatureBlock;
import id.akuntabel.paper.TemplateCheck;
import id.akuntabel.paper.WordPress;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TemplatePressTests {

    private static final WordPress PRESS = Written.press();
    private static final Picture DOT = Picture.of(
            "image/png",
            java.util.Base64.getDecoder()
                    .decode(
                            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="));

    /// A letter as other modules have them.
    record LetterPaper(
            Letterhead letterhead,
            String number,
            List<String> lines,
            List<Row> rows,
            SignatureBlock signature,
            @Nullable String watermark,
            @Nullable String qr)
            implements Paper {

        record Row(int number, String name) {}

        @Override
        public String title() {
            return "Surat";
        }

        @Override
        public Sheet sheet() {
            return Sheet.F4;
        }
    }

    private static LetterPaper letter(@Nullable String watermark, @Nullable String qr, @Nullable Picture logo) {
        return new LetterPaper(
                new Letterhead(List.of("PEMERINTAH KABUPATEN", "DINAS X"), List.of("Jalan Raya 1"), logo),
                "005/031/X/2026",
                List.of("Sekretaris", "Para Kepala Bidang"),
                List.of(new LetterPaper.Row(1, "Data & dasar"), new LetterPaper.Row(2, "Rekap <TW III>")),
                new SignatureBlock("Kepala Dinas", "Plt.", "Siti Rahmah", "Pembina / IV a", "197805042003122003"),
                watermark,
                qr);
    }

    private static final byte[] TEMPLATE = WordDraft.on(Sheet.F4)
            .letterhead()
            .title("{{judul}}")
            .fields("Nomor", "{{nomor}}")
            .mark("{{?baris}}")
            .paragraph("- {{=#this}}")
            .mark("{{/baris}}")
            .rows("daftar", WordDraft.column("No", 10, "[nomor]"), WordDraft.column("Nama", 90, "[nama]"))
            .signature()
            .bytes();

    @Test
    void writes_texts_lines_rows_and_the_signature() {
        var written = Written.of(PRESS.write(letter(null, null, null), TEMPLATE));

        assertThat(written.text())
                .contains("DINAS X", "Jalan Raya 1", "005/031/X/2026", "- Sekretaris", "- Para Kepala Bidang")
                .contains("1\tData & dasar", "2\tRekap <TW III>")
                .contains("Plt. Kepala Dinas", "Siti Rahmah", "NIP. 19780504 200312 2 003", "Halaman 1 dari 1")
                .doesNotContain("{{", "}}", "[nomor]");
        assertThat(written.pictures()).isEmpty();
        assertThat(written.header()).isEmpty();
    }

    @Test
    void puts_logo_qr_and_watermark_where_the_paper_has_them() {
        var written =
                Written.of(PRESS.write(letter("DRAF", "https://akuntabel.example/verifikasi/AB12", DOT), TEMPLATE));

        assertThat(written.pictures()).containsExactlyInAnyOrder("image/png", "image/png");
        assertThat(written.header()).contains("string=\"DRAF\"");
    }

    @Test
    void names_unknown_placeholders_and_suggests_what_was_meant() {
        var template = WordDraft.on(Sheet.A4)
                .paragraph(
                        "Nomor {{nomer}}, {{penandatangan.nma}}, {{cuaca}}, {{kop.logo}}, {{baris}}, {{penandatangan}}")
                .rows("daftar", WordDraft.column("Nama", 100, "[nana]"))
                .mark("{{?baris}}")
                .bytes();

        assertThat(CheckTemplate.of(Shape.of(LetterPaper.class), template, TEMPLATE))
                .isEqualTo(new TemplateCheck.Refused(List.of(
                        "{{nomer}} tidak dikenal. Mungkin maksudnya nomor.",
                        "{{penandatangan.nma}} tidak dikenal. Mungkin maksudnya penandatangan.nama.",
                        "{{cuaca}} tidak dikenal.",
                        "{{kop.logo}} adalah gambar: tulis {{@kop.logo}}.",
                        "{{baris}} diulang atau dipilih: tulis {{?baris}} … {{/baris}}.",
                        "{{penandatangan}} terdiri dari beberapa isian: pilih salah satu, misalnya {{penandatangan.barisNip}}.",
                        "[nana] tidak dikenal di baris ini. Mungkin maksudnya nama.",
                        "{{?baris}} tidak ditutup. Tambahkan {{/baris}} di halaman atau sel tabel yang sama.")));
    }

    @Test
    void tells_what_a_sound_template_left_out() {
        var template = WordDraft.on(Sheet.A4).paragraph("Nomor {{nomor}}").bytes();

        assertThat(CheckTemplate.of(Shape.of(LetterPaper.class), template, TEMPLATE))
                .isInstanceOfSatisfying(
                        TemplateCheck.Sound.class,
                        sound -> assertThat(sound.missing())
                                .contains("{{judul}}", "{{daftar}}", "[nama]", "{{penandatangan.nama}}")
                                .doesNotContain("{{nomor}}"));
    }

    @Test
    void refuses_what_is_no_document_or_runs_or_fetches_something() throws IOException {
        assertThat(problems("bukan dokumen".getBytes(StandardCharsets.UTF_8))).contains("tidak dapat dibaca");
        assertThat(problems(new byte[0])).contains("tidak dapat dibaca");
        assertThat(problems(withMacro(TEMPLATE))).contains("makro");
        assertThat(problems(fetching())).contains("alamat luar");
    }

    @Test
    void every_component_of_a_paper_with_a_template_has_an_indonesian_word() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var wordless = files.filter(file -> file.toString().endsWith(".docx"))
                    .flatMap(file -> wordless(kind(file), new HashSet<>()).stream())
                    .toList();

            assertThat(wordless).as("add them to paper/isian.properties").isEmpty();
        }
    }

    private static Class<?> kind(Path template) {
        var name = Path.of("src/main/java").relativize(template).toString();
        try {
            return Class.forName(
                    name.substring(0, name.length() - ".docx".length()).replace('/', '.'));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(template + " has no record beside it", e);
        }
    }

    private static Set<String> wordless(Class<?> record, Set<String> found) {
        for (var question : Shape.questions(record)) {
            if (!Words.knows(record, question.getName())) {
                found.add(record.getSimpleName() + "." + question.getName());
            }
            var type = question.getGenericReturnType() instanceof ParameterizedType list
                    ? list.getActualTypeArguments()[0]
                    : question.getReturnType();
            if (type instanceof Class<?> nested && nested.isRecord() && nested != Picture.class) {
                wordless(nested, found);
            }
        }
        return found;
    }

    private static String problems(byte[] template) {
        return CheckTemplate.of(Shape.of(LetterPaper.class), template, TEMPLATE)
                        instanceof TemplateCheck.Refused refused
                ? String.join("\n", refused.problems())
                : "";
    }

    private static byte[] withMacro(byte[] template) throws IOException {
        var output = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(template));
                var out = new ZipOutputStream(output)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                var bytes = in.readAllBytes();
                out.write(
                        entry.getName().equals("[Content_Types].xml")
                                ? new String(bytes, StandardCharsets.UTF_8)
                                        .replace(
                                                "</Types>",
                                                "<Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/></Types>")
                                        .getBytes(StandardCharsets.UTF_8)
                                : bytes);
            }
            out.putNextEntry(new ZipEntry("word/vbaProject.bin"));
            out.write(1);
        }
        return output.toByteArray();
    }

    private static byte[] fetching() throws IOException {
        try (var document = new XWPFDocument();
                var output = new ByteArrayOutputStream()) {
            document.createParagraph();
            document.getPackagePart()
                    .addExternalRelationship(
                            "http://127.0.0.1:9/logo.png",
                            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image");
            document.write(output);
            return output.toByteArray();
        }
    }
}
