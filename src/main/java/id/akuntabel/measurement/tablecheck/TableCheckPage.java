package id.akuntabel.measurement.tablecheck;

import id.akuntabel.measurement.auditing.AuditReport;
import id.akuntabel.measurement.auditing.RowAudit;
import id.akuntabel.measurement.auditing.Verdict;
import id.akuntabel.measurement.formula.Variant;
import id.akuntabel.measurement.tables.Column;
import id.akuntabel.measurement.tables.Mapping;
import id.akuntabel.measurement.tables.Table;
import id.akuntabel.shell.Page;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// A table on its way through the auditor.
///
/// @param text     the table as it can be sent again
/// @param table    null as long as none was read
/// @param report   null as long as its columns are not known
/// @param onlyConspicuous show the rows that somebody has to look at, and no others
/// @param findings what is wrong with what was sent
public record TableCheckPage(
        String text,
        @Nullable Table table,
        Mapping mapping,
        @Nullable AuditReport report,
        boolean onlyConspicuous,
        Map<String, String> findings)
        implements Page {

    static final String COLUMN_FIELD = "kolom-";
    private static final int SAMPLE_ROWS = 3;
    private static final int MOST_SHOWN = 1_000;

    static TableCheckPage empty() {
        return new TableCheckPage("", null, new Mapping(Map.of()), null, false, Map.of());
    }

    static TableCheckPage refused(String text, String field, String finding) {
        return new TableCheckPage(text, null, new Mapping(Map.of()), null, false, Map.of(field, finding));
    }

    static TableCheckPage unmapped(Table table, Mapping mapping, String text, String finding) {
        return new TableCheckPage(text, table, mapping, null, false, Map.of("kolom-target", finding));
    }

    static TableCheckPage checked(
            Table table, Mapping mapping, String text, AuditReport report, boolean onlyConspicuous) {
        return new TableCheckPage(text, table, mapping, report, onlyConspicuous, Map.of());
    }

    @Override
    public String title() {
        return "Periksa tabel";
    }

    @Override
    public HttpStatus status() {
        return findings.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    public List<Column> columns() {
        return List.of(Column.values());
    }

    public String field(Column column) {
        return COLUMN_FIELD + column.key();
    }

    public boolean isChosen(Column column, int place) {
        return mapping.columns().getOrDefault(column, -1) == place;
    }

    /// A column in a list to choose from: its heading, and what stands in it.
    public record Choice(int place, String label) {}

    public List<Choice> choices(Table shown) {
        return IntStream.range(0, shown.headings().size())
                .mapToObj(place -> new Choice(
                        place,
                        letter(place) + " · "
                                + (shown.headings().get(place).isBlank()
                                        ? "(tanpa judul)"
                                        : shortened(shown.headings().get(place)))))
                .toList();
    }

    /// The first cells of the column that is taken for this.
    public String sample(Table shown, Column column) {
        return shown.rows().stream()
                .map(row -> mapping.cell(column, row))
                .filter(cell -> !cell.isEmpty())
                .limit(SAMPLE_ROWS)
                .map(TableCheckPage::shortened)
                .reduce((one, other) -> one + " · " + other)
                .orElse("");
    }

    /// Tells whether the choice of columns still belongs to this table.
    static String fingerprint(Table table) {
        return Integer.toHexString(table.headings().hashCode());
    }

    public String headings(Table shown) {
        return fingerprint(shown);
    }

    public List<RowAudit> shownRows(AuditReport shown) {
        return wanted(shown).stream().limit(MOST_SHOWN).toList();
    }

    public int hiddenRows(AuditReport shown) {
        return Math.max(0, wanted(shown).size() - MOST_SHOWN);
    }

    private List<RowAudit> wanted(AuditReport shown) {
        return onlyConspicuous
                ? shown.rows().stream()
                        .filter(row -> row.verdict() == Verdict.CONTRADICTS
                                || !row.suspicions().isEmpty())
                        .toList()
                : shown.rows();
    }

    public String computed(RowAudit row) {
        return AuditText.computed(row);
    }

    public List<Variant> formulas() {
        return List.of(Variant.values());
    }

    public String chip(Verdict verdict) {
        return switch (verdict) {
            case FITS -> "cip cip-baik";
            case CONTRADICTS -> "cip cip-buruk";
            case NOT_COMPUTABLE -> "cip";
        };
    }

    private static String letter(int place) {
        return place < 26 ? String.valueOf((char) ('A' + place)) : letter(place / 26 - 1) + (char) ('A' + place % 26);
    }

    private static String shortened(String text) {
        var line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= 40 ? line : line.substring(0, 39) + "…";
    }
}
