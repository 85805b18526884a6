package id.akuntabel.paper;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.archive.hardcopies.LabelPapers;
import id.akuntabel.correspondence.offices.RegisterPaper;
import id.akuntabel.correspondence.offices.RegisterPaper.Column;
import id.akuntabel.correspondence.sending.NotePaper;
import id.akuntabel.measurement.document.QuarterPapersTests;
import id.akuntabel.paper.pdf.Presses;
import id.akuntabel.paper.pdf.Printed;
import id.akuntabel.paper.word.Written;
import id.akuntabel.planning.agreements.AgreementPapersTests;
import id.akuntabel.sop.chart.EditionPaper;
import id.akuntabel.sop.editions.EditionFixtures;
import id.akuntabel.testing.OtherTools;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/// What must be true of every kind of paper, asked of each on F4 and on A4. A kind that joins [PaperKinds] is asked,
/// too. With `-Dgolden.update=true` the pictures in `docs/pictures/naskah` are drawn again.
class EveryPaperTests {

    private static final Map<String, Paper> PAPERS = papers();

    /// Of A4, pictures of these are enough.
    private static final Set<String> DRAWN_ON_A4 = Set.of("sop-a4", "surat-dinas-a4", "dokumen-pengukuran-a4");

    private static final Map<String, Paper> DRAFTS = Map.of(
            "dokumen-pengukuran", QuarterPapersTests.document(12, true),
            "perjanjian-kinerja", AgreementPapersTests.draft(),
            "sop", sop(Sheet.F4_LANDSCAPE, "DRAF"));

    private static Map<String, Paper> papers() {
        var papers = new TreeMap<String, Paper>();
        for (var format : Letterhead.Format.values()) {
            var letterhead = new Letterhead(
                    null,
                    List.of("PEMERINTAH KABUPATEN TIRTAMULYA", "DINAS KOMUNIKASI DAN INFORMATIKA"),
                    List.of("Jalan Pelabuhan Nomor 7, Tirtamulya 92411, telepon (0411) 555-0107"),
                    Logos.shield(),
                    Letterhead.Line.DOUBLE,
                    format);
            for (var kind : kinds()) {
                papers.put(kind.code() + suffix(format), kind.sample().apply(letterhead));
            }
            papers.put("buku-agenda" + suffix(format), register(letterhead));
        }
        papers.put("label-arsip", LabelPapers.shelf());
        papers.put("sop", sop(Sheet.F4_LANDSCAPE, null));
        papers.put("sop-a4", sop(Sheet.A4_LANDSCAPE, null));
        return papers;
    }

    private static RegisterPaper register(Letterhead letterhead) {
        return new RegisterPaper(
                letterhead,
                "Buku agenda surat keluar",
                "Oktober 2026",
                "16 Oktober 2026 pukul 09.12 WITA",
                List.of(
                        new Column("Urut", 5),
                        new Column("Nomor surat", 20),
                        new Column("Tanggal", 10),
                        new Column("Hal", 25),
                        new Column("Tujuan", 25),
                        new Column("Penanda tangan", 15)),
                IntStream.rangeClosed(1, 12)
                        .mapToObj(at -> List.of(
                                Integer.toString(at),
                                "000.8.6.3/0" + (30 + at) + "/Kominfo/X/2026",
                                at + " Okt 2026",
                                "Penyampaian dokumen pengukuran kinerja triwulan III 2026",
                                "Kepala Bagian Organisasi Sekretariat Daerah",
                                "Sekretaris Dinas"))
                        .toList());
    }

    private static String suffix(Letterhead.Format format) {
        return format == Letterhead.Format.F4 ? "" : "-a4";
    }

    private static List<PaperKind> kinds() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(PaperKinds.class));
        return scanner.findCandidateComponents("id.akuntabel").stream()
                .map(found -> made(Objects.requireNonNull(found.getBeanClassName())))
                .flatMap(kinds -> kinds.kinds().stream())
                .toList();
    }

    private static PaperKinds made(String name) {
        try {
            var constructor = Class.forName(name).getDeclaredConstructor();
            constructor.setAccessible(true);
            return (PaperKinds) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(name, e);
        }
    }

    private static EditionPaper sop(Sheet sheet, @Nullable String mark) {
        return EditionPaper.of(EditionFixtures.edition("pengukuran-kinerja-kominfo"), Logos.shield(), sheet, mark);
    }

    static Stream<String> names() {
        return PAPERS.keySet().stream();
    }

    static Stream<String> drafts() {
        return DRAFTS.keySet().stream();
    }

    @Test
    void all_kinds_are_asked() {
        assertThat(PAPERS)
                .containsKeys(
                        "lembar-disposisi",
                        "undangan",
                        "daftar-hadir",
                        "notulen",
                        "surat-pengantar",
                        "surat-tugas",
                        "formulir-pengukuran",
                        "perjanjian-kinerja",
                        "rencana-aksi",
                        "dokumen-pengukuran",
                        "sop",
                        "surat-dinas",
                        "naskah-proses",
                        "tanda-terima",
                        "buku-agenda",
                        "laporan-kinerja");
    }

    @ParameterizedTest
    @MethodSource("names")
    void is_numbered_tagged_of_its_format_and_carries_its_fonts(String name) {
        var paper = Objects.requireNonNull(PAPERS.get(name));
        var pdf = Presses.press().print(paper);
        var printed = Printed.of(pdf);
        var pages = printed.pages();
        for (var page = 1; page <= pages.size(); page++) {
            assertThat(pages.get(page - 1)).contains("Halaman " + page + " dari " + pages.size());
            if (page <= 2 && (!name.endsWith("-a4") || DRAWN_ON_A4.contains(name))) {
                OtherTools.keepPicture(pages.size() == 1 ? name : name + "-" + page, pdf, page);
            }
        }
        assertThat(printed.size()).isEqualTo(millimetres(paper.sheet()));
        OtherTools.assertPdfText(pdf).contains("Halaman 1 dari " + pages.size());
        OtherTools.assertPdfInfo(pdf).containsPattern("Tagged: +yes");
        OtherTools.assertFontsEmbedded(pdf);
    }

    private static String millimetres(Sheet sheet) {
        return Math.round(sheet.width() / 72 * 25.4) + " x " + Math.round(sheet.height() / 72 * 25.4) + " mm";
    }

    @ParameterizedTest
    @CsvSource({"DOUBLE, 2", "THICK, 1", "THIN, 1", "NONE, 0"})
    void has_the_line_that_its_letterhead_asks_for(Letterhead.Line line, int lines) throws IOException {
        var letterhead = new Letterhead(null, List.of("DINAS"), List.of(), null, line, Letterhead.Format.A4);

        var pdf = Presses.press().print(NotePaper.sample(letterhead));

        assertThat(linesAcrossTheTop(pdf)).isEqualTo(lines);
    }

    /// How often white turns dark on the way down the left of the upper 35 mm, where nothing but a line stands.
    private static int linesAcrossTheTop(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var drawn = new PDFRenderer(document).renderImageWithDPI(0, 254, ImageType.BINARY);
            var crossed = 0;
            for (var y = 1; y < 350; y++) {
                if (dark(drawn, y) && !dark(drawn, y - 1)) {
                    crossed++;
                }
            }
            return crossed;
        }
    }

    private static boolean dark(BufferedImage drawn, int y) {
        return (drawn.getRGB(350, y) & 0xff) == 0;
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void says_on_each_page_that_it_is_a_draft(String name) {
        var printed = Printed.of(Presses.press().print(Objects.requireNonNull(DRAFTS.get(name))));

        assertThat(printed.drawn()).isNotEmpty().allMatch(page -> page.contains("DRAF"));
    }

    /// What somebody typed is never taken for a place of a template.
    @Test
    void a_register_reads_in_word_too() {
        var letterhead = new Letterhead(List.of("DINAS KOMINFO"), List.of("Jalan Pelabuhan Nomor 7"), Logos.shield());
        var one = register(letterhead);
        var typed = Stream.concat(
                        Stream.of(List.of("0", "{{kop.instansi}}", "1 Okt 2026", "Dua\nbaris", "", "")),
                        one.rows().stream())
                .toList();
        var docx = Written.press()
                .write(new RegisterPaper(letterhead, one.name(), one.scope(), one.printed(), one.columns(), typed));

        assertThat(Written.of(docx).text())
                .contains("BUKU AGENDA SURAT KELUAR", "OKTOBER 2026", "Urut\tNomor surat\tTanggal")
                .contains("{{kop.instansi}}", "Dua\tbaris", "Jalan Pelabuhan", "13 baris, dicetak 16 Oktober 2026");
        OtherTools.keepWord("buku-agenda-word", docx);
        OtherTools.assertOfficeText(docx).contains("DINAS KOMINFO", "000.8.6.3/042", "{{kop.instansi}}");
    }

    /// A signature alone on a page could be put under anything.
    @Test
    void the_signature_of_the_measurement_document_does_not_stand_alone_on_a_page() {
        for (var rows = 1; rows <= 20; rows++) {
            var last = Printed.of(Presses.press().print(QuarterPapersTests.document(rows, false)))
                    .pages()
                    .getLast();
            assertThat(last).as(rows + " rows").contains("NIP.", "Rencana aksi perbaikan");
        }
    }
}
