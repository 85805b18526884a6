package id.akuntabel.sop.chart;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.paper.Logos;
import id.akuntabel.paper.Sheet;
import id.akuntabel.paper.pdf.Presses;
import id.akuntabel.paper.pdf.Printed;
import id.akuntabel.paper.word.Written;
import id.akuntabel.sop.editions.Edition;
import id.akuntabel.sop.editions.EditionFixtures;
import id.akuntabel.testing.Golden;
import id.akuntabel.testing.OtherTools;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EditionPaperTests {

    static List<Edition> editions() {
        return DrawnEditions.all();
    }

    @ParameterizedTest
    @MethodSource("editions")
    void prints_what_it_always_printed(Edition edition) {
        var printed = print(edition, Sheet.F4_LANDSCAPE, false);

        Golden.assertMatches("paper/" + edition.family() + ".txt", printed.text());
    }

    @Test
    void begins_with_the_identity_page_and_numbers_the_pages() {
        var printed = print(measuring(), Sheet.A4_LANDSCAPE, false);

        assertThat(printed.pages()).hasSizeGreaterThan(1);
        assertThat(printed.pages().getFirst())
                .contains("Nomor SOP", "427.50/1/2.40/2024", "15 Januari 2024", "Plt. Kepala Dinas", "Dasar Hukum");
        assertThat(printed.pages().get(1))
                .contains("Mutu Baku", "Halaman 2 dari " + printed.pages().size());
    }

    @ParameterizedTest
    @MethodSource("editions")
    void keeps_the_identity_on_one_page_on_folio_and_on_a4(Edition edition) {
        for (var sheet : List.of(Sheet.F4_LANDSCAPE, Sheet.A4_LANDSCAPE)) {
            var pages = Printed.of(Presses.press().print(EditionPaper.of(edition, Logos.shield(), sheet, null)))
                    .pages();

            assertThat(pages.getFirst()).contains("Nomor SOP", "Pencatatan dan Pendataan");
            assertThat(pages.get(1)).contains("Mutu Baku");
        }
    }

    @Test
    void lets_an_identity_that_no_page_can_hold_run_over() {
        var basis = IntStream.rangeClosed(1, 45)
                .mapToObj(i -> "    - Peraturan Bupati Nomor " + i + " Tahun 2026\n")
                .collect(Collectors.joining());
        var endless =
                EditionFixtures.changed("pengukuran-kinerja-bappeda", "  legalBasis:\n", "  legalBasis:\n" + basis);

        var pages = print(endless, Sheet.A4_LANDSCAPE, false).pages();

        assertThat(pages.getFirst()).contains("Nomor SOP", "Peraturan Bupati Nomor 1 Tahun 2026");
        assertThat(pages.get(1)).contains("Peraturan Bupati Nomor 45 Tahun 2026", "Pencatatan dan Pendataan");
    }

    @Test
    void is_landscape_folio_or_a4_with_all_fonts_embedded() {
        var folio = print(measuring(), Sheet.F4_LANDSCAPE, false);
        var a4 = print(measuring(), Sheet.A4_LANDSCAPE, false);

        assertThat(folio.size()).isEqualTo("330 x 215 mm");
        assertThat(a4.size()).isEqualTo("297 x 210 mm");
        assertThat(folio.fontsNotEmbedded()).isEmpty();
    }

    @Test
    void in_word_its_table_is_one_to_go_on_typing_in() {
        var docx = Written.press().write(EditionPaper.of(measuring(), Logos.shield(), Sheet.F4_LANDSCAPE, "DRAF"));
        var written = Written.of(docx);

        assertThat(written.text())
                .contains(
                        "Nomor SOP\t",
                        "Dasar Hukum\tKualifikasi Pelaksana",
                        "Pelaksana\tMutu Baku",
                        "Kelengkapan\tWaktu")
                .contains("Tidak → 6", "LEMBAR KERJA IDENTIFIKASI KEGIATAN", "Halaman 1 dari 1")
                .doesNotContain("{{", "null");
        assertThat(written.pictures()).hasSize(4).containsOnly("image/png");
        assertThat(written.header()).contains("string=\"DRAF\"");
        OtherTools.keepWord("sop-word", docx);
        OtherTools.assertOfficeText(docx).contains("Nama SOP", "Tidak → 6", "Penanggung jawab produk");
    }

    @Test
    void marks_each_page_of_a_draft() {
        var draft = print(measuring(), Sheet.F4_LANDSCAPE, true);
        var inForce = print(measuring(), Sheet.F4_LANDSCAPE, false);

        assertThat(draft.drawn()).allMatch(page -> page.startsWith("DRAF"));
        assertThat(inForce.drawn()).noneMatch(page -> page.startsWith("DRAF"));
    }

    @Test
    void repeats_the_heading_on_each_page_of_the_table() {
        var printed = print(long_loop(), Sheet.A4_LANDSCAPE, false);

        assertThat(printed.pages().subList(1, printed.pages().size()))
                .hasSizeGreaterThan(1)
                .allMatch(page -> page.contains("Pelaksana") && page.contains("Kelengkapan"));
    }

    /// Thirty steps, and a loop from the last page to the first.
    static Edition long_loop() {
        var edition = new DrawnEditions("Uji Halaman", "Staf", "Kasubag", "Sekretaris", "Kepala");
        for (var i = 1; i <= 30; i++) {
            edition.step("Mengerjakan bagian ke-" + i, "Bahan", "1 hari", "Hasil", mark(i));
        }
        IntStream.range(1, 30).forEach(i -> edition.flow("s" + i, "s" + (i + 1), i == 28 ? "Ya" : null));
        return edition.flow("s28", "s2", "Tidak").flow("s3", "s20").done();
    }

    private static Edition.Mark mark(int i) {
        var symbol = i == 1 || i == 30 ? "C" : i == 28 ? "D" : "B";
        return DrawnEditions.mark("s" + i, symbol, null, i % 4 + 1);
    }

    private static Edition measuring() {
        return EditionFixtures.edition("pengukuran-kinerja-kominfo");
    }

    private static Printed print(Edition edition, Sheet sheet, boolean draft) {
        return Printed.of(Presses.press().print(EditionPaper.of(edition, null, sheet, draft ? "DRAF" : null)));
    }
}
