package id.akuntabel.sop.chart;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import id.akuntabel.shell.Templates;
import id.akuntabel.sop.editions.Edition;
import id.akuntabel.sop.editions.EditionFixtures;
import id.akuntabel.testing.Golden;
import id.akuntabel.workflow.CaseChart.Lit;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChartTableTests {

    private final Templates templates =
            new Templates(TemplateEngine.createPrecompiled(null, ContentType.Html, null, "id.akuntabel"));

    @Test
    void is_a_table_with_a_caption_and_a_header_for_each_row_and_column() {
        var html = html(measuring(), List.of(), true);

        assertThat(html)
                .contains("<caption class=\"visually-hidden\">Tabel SOP Pengukuran Kinerja</caption>")
                .contains("<th scope=\"colgroup\" colspan=\"5\" rowspan=\"1\">Pelaksana</th>")
                .contains("<th scope=\"col\">Kadis</th>")
                .contains("<th scope=\"row\">Menandatangani dokumen pengukuran kinerja</th>");
    }

    @Test
    void carries_no_style_and_no_script_in_its_elements() {
        var html = html(measuring(), List.of(lit("periksa", Lit.State.NOW, 2, null)), true);

        assertThat(html).doesNotContain("style=").doesNotContain("<style").doesNotContain("<script");
    }

    @Test
    void says_in_words_what_the_drawing_shows() {
        var html = html(measuring(), List.of(), true);

        assertThat(html)
                .contains("Keputusan \"Benar?\", Ya: ke langkah 7b (Kadis), Tidak: ke langkah 6 "
                        + "(Kasubag Perencanaan dan Keuangan)");
    }

    @Test
    void lights_the_position_of_a_process() {
        var html = html(
                measuring(),
                List.of(
                        lit("konsep", Lit.State.DONE, 2, "✓ 7 Okt 09.12"),
                        lit("periksa", Lit.State.NOW, 1, null),
                        lit("target", Lit.State.OVERDUE, 1, null),
                        lit("rencana-aksi", Lit.State.SKIPPED, 1, null)),
                false);

        assertThat(html)
                .contains("simbol simbol-selesai", "↻2", "✓ 7 Okt 09.12")
                .contains("simbol simbol-kini", "<tr class=\"alur-kini\" aria-current=\"step\">", "Kini</span>")
                .contains("simbol simbol-terlambat", "<tr class=\"alur-terlambat\"", "Terlambat</span>")
                .contains("simbol simbol-lewat", "Dilewati</span>");
    }

    @Test
    void merges_the_time_of_several_rows() {
        var html = html(measuring(), List.of(), true);

        assertThat(html).contains("<td class=\"alur-waktu\" rowspan=\"2\">1 hari</td>");
    }

    @Test
    void marks_a_symbol_whose_actor_nobody_knows() {
        var edition = new DrawnEditions("Uji", "Staf", "Kepala")
                .step("Mengerjakan", "Bahan", "1 hari", "Hasil", DrawnEditions.mark("tanya", "B", null))
                .done();

        var html = html(edition, List.of(), true);

        assertThat(html).contains("Proses, pelaksana belum diketahui").contains(">?</text>");
    }

    @Test
    void draws_the_screen_as_it_always_drew_it() {
        Golden.assertMatches("chart/pengukuran-kinerja-kominfo.html", html(measuring(), List.of(), true));
    }

    private String html(Edition edition, List<Lit> lit, boolean listed) {
        return templates.renderText(
                MatrixChart.onScreen(edition, !lit.isEmpty()).table(lit, listed));
    }

    private static Lit lit(
            String mark, Lit.State state, int iteration, @org.jspecify.annotations.Nullable String remark) {
        return new Lit(mark, state, iteration, remark);
    }

    private static Edition measuring() {
        return EditionFixtures.edition("pengukuran-kinerja-kominfo");
    }
}
