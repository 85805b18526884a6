package id.akuntabel.measurement.tablecheck;

import id.akuntabel.measurement.auditing.AuditReport;
import id.akuntabel.measurement.auditing.RowAudit;
import id.akuntabel.measurement.auditing.Verdict;
import id.akuntabel.measurement.tables.Column;
import id.akuntabel.measurement.tables.Mapping;
import id.akuntabel.measurement.tables.Table;
import id.akuntabel.planning.NumberText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The report for a terminal.
final class AuditText {

    private static final String LINE = "%5s  %-38s  %14s  %14s  %10s  %10s  %s%n";
    private static final int INDICATOR = 38;
    private static final int NUMBER = 14;

    private AuditText() {}

    static String of(AuditReport report) {
        var text = new StringBuilder(
                LINE.formatted("Baris", "Indikator", "Target", "Realisasi", "Tercetak", "Dihitung", "Hasil"));
        text.append("─".repeat(118)).append('\n');
        for (var row : report.rows()) {
            text.append(LINE.formatted(
                    row.row(),
                    shortened(row.indicator(), INDICATOR),
                    shortened(row.target(), NUMBER),
                    shortened(row.actual(), NUMBER),
                    shortened(row.printed(), 10),
                    computed(row),
                    row.verdict().sign() + " " + row.verdict().label()));
            if (row.verdict() != Verdict.FITS) {
                text.append("       ").append(row.reason()).append('\n');
            }
            for (var suspicion : row.suspicions()) {
                text.append("       ! ")
                        .append(suspicion.kind().label())
                        .append(": ")
                        .append(suspicion.sentence())
                        .append('\n');
            }
        }
        return text.append('\n').append(summary(report)).toString();
    }

    /// What is missing, and what the headings were.
    static String tooLittle(Table table, Mapping mapping) {
        return "Kolom %s tidak dikenali pada judul “%s”: beri judul Target, Realisasi dan Capaian (%%)."
                .formatted(
                        String.join(", ", missing(mapping)),
                        shortened(
                                table.headings().stream()
                                        .filter(heading -> !heading.isBlank())
                                        .collect(Collectors.joining(" | ")),
                                200));
    }

    static List<String> missing(Mapping mapping) {
        var missing = new ArrayList<String>();
        if (!mapping.has(Column.TARGET) && !mapping.has(Column.TARGET_RAW)) {
            missing.add(Column.TARGET.label());
        }
        if (!mapping.has(Column.ACTUAL) && !mapping.has(Column.ACTUAL_RAW)) {
            missing.add(Column.ACTUAL.label());
        }
        if (!mapping.has(Column.PUBLISHED) && !mapping.has(Column.PUBLISHED_RAW)) {
            missing.add(Column.PUBLISHED.label());
        }
        return missing;
    }

    static String computed(RowAudit row) {
        var computed = row.computed();
        return computed == null ? "–" : NumberText.percent(computed, 2);
    }

    private static String summary(AuditReport report) {
        var text = new StringBuilder(
                "%d baris: %d sesuai, %d tidak sesuai, %d tidak dapat dihitung; %d baris dengan kecurigaan.%n"
                        .formatted(
                                report.rows().size(),
                                report.count(Verdict.FITS),
                                report.count(Verdict.CONTRADICTS),
                                report.count(Verdict.NOT_COMPUTABLE),
                                report.suspicious()));
        report.suspicions().forEach((kind, count) -> text.append("%5d  %s%n".formatted(count, kind.label())));
        return text.toString();
    }

    private static String shortened(String text, int most) {
        var line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= most ? line : line.substring(0, most - 1) + "…";
    }
}
