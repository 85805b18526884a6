package id.akuntabel.measurement.auditing;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.measurement.auditing.Suspicion.Kind;
import id.akuntabel.measurement.formula.Variant;
import id.akuntabel.measurement.tables.TableFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableAuditTests {

    private static final String UP = "makin tinggi makin baik";
    private static final String DOWN = "makin rendah makin baik";

    @ParameterizedTest
    @CsvSource({"120, MIRRORED", "125, INVERSE", "20, SAVING"})
    void says_which_of_the_formulas_was_used(String published, Variant variant) {
        var row = row("kasus", "10", "8", published, DOWN);

        assertThat(row.verdict()).isEqualTo(Verdict.FITS);
        assertThat(row.variant()).isEqualTo(variant);
    }

    @Test
    void a_cap_is_seen() {
        var row = row("Dok", "10", "19", "120", UP);

        assertThat(row.verdict()).isEqualTo(Verdict.FITS);
        assertThat(row.computed()).isEqualByComparingTo("190");
        assertThat(row.reason()).contains("dibatasi 120");
    }

    @Test
    void a_figure_to_two_decimals_is_not_forgiven_a_half() {
        assertThat(row("%", "100", "99,6", "100", UP).verdict()).isEqualTo(Verdict.FITS);
        assertThat(row("%", "100", "99,6", "100,00", UP).verdict()).isEqualTo(Verdict.CONTRADICTS);
    }

    @Test
    void a_figure_that_was_cut_instead_of_rounded_is_known() {
        assertThat(row("%", "3", "2", "66,66", UP).reason()).contains("dipotong tanpa pembulatan");
    }

    @Test
    void a_range_is_met_inside() {
        var row = row("bulan", "7–8 bulan", "7,5", "100", DOWN);

        assertThat(row.verdict()).isEqualTo(Verdict.FITS);
        assertThat(row.reason()).contains("di dalam rentang");
    }

    @Test
    void the_slip_of_the_regulation_is_found() {
        var row = row("%", "80-90", "92", "113", UP);

        assertThat(row.verdict()).isEqualTo(Verdict.CONTRADICTS);
        assertThat(row.reason()).contains("Tercetak 113%", "menghasilkan 102,22% (92 ÷ 90 × 100)");
    }

    @Test
    void predicates_are_compared_by_their_scores() {
        var row = row("Opini", "WTP", "WDP", "75", UP);

        assertThat(row.verdict()).isEqualTo(Verdict.FITS);
    }

    @Test
    void a_target_of_nought_is_not_computable() {
        var row = row("kasus", "0", "3", "100", DOWN);

        assertThat(row.verdict()).isEqualTo(Verdict.NOT_COMPUTABLE);
        assertThat(row.suspects(Kind.ZERO_TARGET)).isTrue();
        assertThat(row.reason()).startsWith("Target nol");
    }

    @Test
    void a_decimal_comma_that_slipped_is_named() {
        var row = row("nilai", "80", "72,5", "906,25", UP);

        assertThat(row.verdict()).isEqualTo(Verdict.CONTRADICTS);
        assertThat(row.suspects(Kind.DECIMAL_SLIP)).isTrue();
        assertThat(row("nilai", "80", "72,5", "0,90625", UP).suspicions())
                .extracting(Suspicion::sentence)
                .anyMatch(sentence -> sentence.contains("pecahan"));
    }

    @Test
    void a_formula_of_the_other_polarity_is_named() {
        var row = row("kasus", "10", "8", "80", DOWN);

        assertThat(row.verdict()).isEqualTo(Verdict.CONTRADICTS);
        assertThat(row.suspicions())
                .extracting(Suspicion::sentence)
                .contains("Tercetak sama dengan hasil rumus Maksimum, padahal dinyatakan makin rendah makin baik.");
    }

    @Test
    void a_forgotten_bracket_is_named() {
        var row = row("kasus", "10", "8", "21", DOWN);

        assertThat(row.suspects(Kind.WRONG_FORMULA)).isTrue();
        assertThat(row.suspicions().getFirst().sentence()).contains("1 + (1 − realisasi ÷ target) × 100");
    }

    @Test
    void an_undeclared_polarity_is_tried_both_ways_and_named() {
        var row = row("kasus", "10", "8", "120", "");

        assertThat(row.verdict()).isEqualTo(Verdict.FITS);
        assertThat(row.variant()).isEqualTo(Variant.MIRRORED);
        assertThat(row.suspects(Kind.UNDECLARED_POLARITY)).isTrue();
    }

    @Test
    void arithmetic_decides_between_two_readings_and_the_doubt_is_named() {
        var thousand =
                audit("Target;Realisasi;Capaian;Arah\n1.250;1.000;80;" + UP).getFirst();

        assertThat(thousand.verdict()).isEqualTo(Verdict.FITS);
        assertThat(thousand.suspects(Kind.AMBIGUOUS_NUMBER)).isTrue();
    }

    @Test
    void a_column_tells_how_its_numbers_are_written() {
        var rows = audit("Target;Realisasi;Capaian;Arah\n1.250;1.000;80;" + UP + "\n1.250.000;1.250.000,00;100;" + UP);

        assertThat(rows.getFirst().suspects(Kind.AMBIGUOUS_NUMBER)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"90.4, Sangat Tinggi, SCALE_HOLE", "'90,4', '', SCALE_HOLE", "'60', Tinggi, WRONG_RATING"})
    void the_printed_word_is_compared_with_its_scale(String published, String rating, Kind kind) {
        var rows = audit(
                "Target;Realisasi;Capaian;Arah;Predikat\n100;%s;%s;%s;%s".formatted(published, published, UP, rating));

        assertThat(rows.getFirst().suspects(kind)).isTrue();
    }

    @Test
    void a_right_word_is_not_suspected() {
        assertThat(audit("Target;Realisasi;Capaian;Arah;Predikat\n100;95;95;" + UP + ";Sangat Tinggi")
                        .getFirst()
                        .suspicions())
                .isEmpty();
    }

    @Test
    void a_number_beside_its_text_is_compared_with_it() {
        var rows = audit("target;realisasi;capaian;polarity;target_raw\n277;0.32;0.12;maximize;\"0,277\"");

        assertThat(rows.getFirst().suspects(Kind.DECIMAL_SLIP)).isTrue();
    }

    @Test
    void a_copied_figure_is_named_with_the_row_it_came_from() {
        var rows = audit(
                "Instansi;Indikator;Target;Realisasi;Capaian;Arah\nA;Satu;1;;97,53;%s\nA;Dua;2;;97,53;%s\nB;Tiga;2;;97,53;%s"
                        .formatted(UP, UP, UP));

        assertThat(rows.get(0).suspects(Kind.COPIED_FIGURE)).isFalse();
        assertThat(rows.get(1).suspicions())
                .extracting(Suspicion::sentence)
                .contains("Capaian 97,53 sama persis dengan baris 2 (Satu): kemungkinan tersalin.");
        assertThat(rows.get(2).suspects(Kind.COPIED_FIGURE)).isFalse();
    }

    private static RowAudit row(String unit, String target, String actual, String published, String polarity) {
        return audit("Indikator;Satuan;Target;Realisasi;Capaian;Arah\nI;%s;%s;%s;%s;%s"
                        .formatted(unit, target, actual, published, polarity))
                .getFirst();
    }

    private static List<RowAudit> audit(String csv) {
        return switch (TableFile.read(csv)) {
            case TableFile.Reading.Read(var table, var mapping) ->
                TableAudit.of(table, mapping).rows();
            case TableFile.Reading.Unreadable unreadable -> throw new AssertionError(unreadable);
        };
    }
}
