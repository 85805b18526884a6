package id.akuntabel.measurement.auditing;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.measurement.auditing.Suspicion.Kind;
import id.akuntabel.measurement.tables.Table;
import id.akuntabel.measurement.tables.TableFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Rows that governments published, and what was found in them by hand. The auditor sees neither the remark nor the
/// figure recomputed by hand.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedTablesTests {

    private final List<Published> rows = new ArrayList<>();

    /// @param remark by hand
    record Published(RowAudit audit, boolean hasThreeNumbers, String recomputed, String remark) {
        @Override
        public String toString() {
            return audit.row() + ": " + remark;
        }
    }

    /// What a remark asks for. A remark may ask for several things.
    private static final Map<String, Predicate<RowAudit>> WANTED = wanted();

    /// Remarks that speak of what the table does not hold: a title, another table, or nothing that is wrong.
    private static final List<String> OUT_OF_SIGHT = List.of(
            "efficiency taken as the unspent share of budget",
            "title year 2019 versus column year 2020",
            "table title says 2019",
            "target only",
            "IE = ");

    @BeforeAll
    void audit() throws IOException {
        byte[] bytes;
        try (var file = Objects.requireNonNull(
                PublishedTablesTests.class.getResourceAsStream("/tables/published-performance-tables.csv"))) {
            bytes = file.readAllBytes();
        }
        if (!(TableFile.read("published-performance-tables.csv", bytes)
                instanceof TableFile.Reading.Read(var table, var mapping))) {
            throw new AssertionError("the table was not read");
        }
        var report = TableAudit.of(table, mapping);
        for (var at = 0; at < table.rows().size(); at++) {
            var row = table.rows().get(at);
            rows.add(new Published(
                    report.rows().get(at),
                    Stream.of("target", "realisasi", "capaian_percent_as_published")
                            .noneMatch(name -> cell(table, row, name).isEmpty()),
                    cell(table, row, "recomputed_percent"),
                    cell(table, row, "remark")));
        }
    }

    Stream<Published> rows() {
        return rows.stream();
    }

    @Test
    void the_whole_table_is_there() {
        assertThat(rows).hasSize(91);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void whatever_was_found_by_hand_is_found(Published row) {
        var asked = WANTED.entrySet().stream()
                .filter(wanted -> row.remark().contains(wanted.getKey()))
                .toList();

        assertThat(asked.isEmpty() && OUT_OF_SIGHT.stream().noneMatch(row.remark()::contains))
                .as("a remark that asks for nothing")
                .isFalse();
        assertThat(asked)
                .allSatisfy(wanted -> assertThat(wanted.getValue().test(row.audit()))
                        .as("%s: %s", wanted.getKey(), row.audit())
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void three_numbers_get_a_verdict(Published row) {
        if (row.hasThreeNumbers()) {
            assertThat(row.audit().verdict()).isIn(Verdict.FITS, Verdict.CONTRADICTS);
            assertThat(row.audit().computed()).isNotNull();
        } else {
            assertThat(row.audit().verdict()).isEqualTo(Verdict.NOT_COMPUTABLE);
        }
        assertThat(row.audit().reason()).endsWith(".");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void the_figure_agrees_with_the_one_computed_by_hand(Published row) {
        if (row.recomputed().isEmpty() || row.audit().computed() == null) {
            return;
        }
        assertThat(Objects.requireNonNull(row.audit().computed()).doubleValue())
                .isCloseTo(Double.parseDouble(row.recomputed()), Offset.offset(0.01));
    }

    @Test
    void what_is_added_up_and_divided_by_too_many_is_named_with_the_right_mean() {
        assertThat(rows)
                .filteredOn(row -> row.audit().suspects(Kind.WRONG_MEAN))
                .singleElement()
                .satisfies(row -> assertThat(row.audit().suspicions())
                        .anySatisfy(suspicion -> assertThat(suspicion.sentence())
                                .isEqualTo("Tercetak 74,03 = jumlah 3 baris di atasnya (296,11) dibagi 4; rata-ratanya"
                                        + " 98,70.")));
    }

    /// A row that was found consistent by hand may be suspected of nothing.
    @ParameterizedTest
    @MethodSource("rows")
    void nobody_is_accused_without_reason(Published row) {
        if (row.remark().startsWith("consistent") || row.remark().startsWith("arithmetic right")) {
            assertThat(row.audit().suspicions()).isEmpty();
        }
    }

    private static Map<String, Predicate<RowAudit>> wanted() {
        var wanted = new LinkedHashMap<String, Predicate<RowAudit>>();
        wanted.put("percent indicator summed over years", suspects(Kind.CUMULATED_PERCENTAGE));
        wanted.put("running total passes it", suspects(Kind.FAR_ABOVE_TARGET));
        wanted.put("countable unit carries a fraction", suspects(Kind.FRACTION_OF_COUNTABLE));
        wanted.put("was typed as a percentage", contradicts().and(suspects(Kind.TYPED_PERCENTAGE)));
        wanted.put("spreadsheet error", suspects(Kind.SPREADSHEET_ERROR));
        wanted.put("TW I error", suspects(Kind.SPREADSHEET_ERROR));
        wanted.put("no target column", row -> row.verdict() == Verdict.NOT_COMPUTABLE);
        wanted.put("letter-grade indicator published as 0", suspects(Kind.NUMBER_FOR_PREDICATE));
        wanted.put("cannot be reproduced", contradicts());
        wanted.put("same: 17,5/34", contradicts());
        wanted.put("mixes comma", suspects(Kind.MIXED_DECIMALS));
        wanted.put("outside its range", suspects(Kind.OUT_OF_BOUNDS));
        wanted.put("added and divided by 4", suspects(Kind.WRONG_MEAN).and(suspects(Kind.OUT_OF_BOUNDS)));
        wanted.put("probably a copy error", suspects(Kind.COPIED_FIGURE));
        wanted.put("consistent", row -> row.verdict() == Verdict.FITS);
        wanted.put("arithmetic right", row -> row.verdict() == Verdict.FITS);
        wanted.put("capaian not printed", row -> row.computed() != null && row.verdict() == Verdict.NOT_COMPUTABLE);
        return wanted;
    }

    private static Predicate<RowAudit> suspects(Kind kind) {
        return row -> row.suspects(kind);
    }

    private static Predicate<RowAudit> contradicts() {
        return row -> row.verdict() == Verdict.CONTRADICTS;
    }

    private static String cell(Table table, Table.Row row, String heading) {
        return row.cell(table.headings().indexOf(heading)).strip();
    }
}
