package id.akuntabel.measurement.auditing;

import id.akuntabel.measurement.auditing.Recomputation.How;
import id.akuntabel.measurement.auditing.Recomputation.Try;
import id.akuntabel.measurement.formula.Calculation;
import id.akuntabel.measurement.formula.Outcome;
import id.akuntabel.measurement.tables.Mapping;
import id.akuntabel.measurement.tables.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// "Periksa tabel": every row recomputed under every formula that its polarity allows.
public final class TableAudit {

    private TableAudit() {}

    public static AuditReport of(Table table, Mapping mapping) {
        var conventions = new Conventions(table, mapping);
        var lines = table.rows().stream()
                .map(row -> Line.of(row, mapping, conventions))
                .toList();
        var twins = Suspicions.twins(lines);
        var means = Suspicions.means(lines);
        var rows = new ArrayList<RowAudit>();
        for (var at = 0; at < lines.size(); at++) {
            rows.add(row(lines.get(at), table.rows().get(at), conventions, twins.get(at), means.get(at)));
        }
        return new AuditReport(rows);
    }

    private static RowAudit row(
            Line line, Table.Row row, Conventions conventions, @Nullable Suspicion twin, @Nullable Suspicion mean) {
        var tries = Recomputation.tries(line.target(), line.actual(), line.published(), line.polarity());
        var best = tries.stream().filter(one -> one.value() != null).findFirst().orElse(null);
        var verdict = verdict(line, best);
        var suspicions = new ArrayList<Suspicion>();
        Suspicions.ofCells(line, row, conventions, suspicions);
        Suspicions.ofNumbers(line, best, suspicions);
        if (verdict == Verdict.CONTRADICTS && best != null) {
            Suspicions.ofContradiction(line, best, suspicions);
        }
        if (twin != null) {
            suspicions.add(twin);
        }
        if (mean != null) {
            suspicions.add(mean);
        }
        return new RowAudit(
                line.row(),
                line.indicator(),
                line.unit(),
                line.target().shown(),
                line.actual().shown(),
                line.published().shown(),
                best != null
                        ? Calculation.comparedWith(best.target(), best.actual())
                        : line.target().number(),
                best != null ? best.actual() : line.actual().number(),
                best != null && best.printed() != null
                        ? best.printed()
                        : line.published().number(),
                best == null ? null : best.value(),
                best == null ? null : best.variant(),
                verdict,
                reason(line, verdict, best, tries),
                suspicions);
    }

    private static Verdict verdict(Line line, @Nullable Try best) {
        if (best == null || !line.published().isRead()) {
            return Verdict.NOT_COMPUTABLE;
        }
        return best.how() == null ? Verdict.CONTRADICTS : Verdict.FITS;
    }

    private static String reason(Line line, Verdict verdict, @Nullable Try best, List<Try> tries) {
        return switch (verdict) {
            case FITS -> best == null ? "" : fits(line, best, tries);
            case CONTRADICTS -> best == null ? "" : contradicts(line, best);
            case NOT_COMPUTABLE -> missing(line, best, tries);
        };
    }

    private static String fits(Line line, Try best, List<Try> tries) {
        var text = new StringBuilder();
        if (best.insideRange()) {
            text.append("Realisasi berada di dalam rentang target, capaiannya 100%");
        } else {
            text.append("Sesuai rumus ")
                    .append(best.variant().label())
                    .append(": ")
                    .append(best.filled())
                    .append(" = ")
                    .append(computed(best));
        }
        if (best.how() == How.LIMITED) {
            text.append(", dibatasi ").append(withPercent(line.published().shown()));
        }
        if (best.how() == How.TRUNCATED) {
            text.append(", dipotong tanpa pembulatan");
        }
        var others = tries.stream()
                .filter(one -> one.how() == best.how() && one.variant() != best.variant())
                .map(one -> one.variant().label())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!others.isEmpty()) {
            text.append("; cocok pula dengan ").append(String.join(", ", others));
        }
        return text.append('.').toString();
    }

    private static String contradicts(Line line, Try best) {
        var tested = line.polarity() == null
                ? "tidak satu rumus pun menghasilkannya"
                : "tidak satu rumus pun untuk “" + line.polarity().label().toLowerCase(Locale.ROOT)
                        + "” menghasilkannya";
        return "Tercetak %s, sedangkan rumus %s menghasilkan %s (%s); %s."
                .formatted(
                        withPercent(line.published().shown()),
                        best.variant().label(),
                        computed(best),
                        best.filled(),
                        tested);
    }

    private static String missing(Line line, @Nullable Try best, List<Try> tries) {
        var missing = new ArrayList<String>();
        missing(missing, "target", line.target());
        missing(missing, "realisasi", line.actual());
        missing(missing, "capaian tercetak", line.published());
        if (!missing.isEmpty()) {
            var text = "Tidak dapat dibandingkan: " + String.join("; ", missing) + ".";
            return best == null
                    ? text
                    : text + " Menurut rumus " + best.variant().label() + ": " + computed(best) + ".";
        }
        return tries.stream()
                .map(Try::outcome)
                .filter(Outcome.NotComputable.class::isInstance)
                .map(outcome -> ((Outcome.NotComputable) outcome).reason())
                .findFirst()
                .orElse("Tidak ada rumus yang dapat dipakai.");
    }

    private static void missing(List<String> missing, String name, Quantity quantity) {
        if (!quantity.isRead()) {
            missing.add(
                    quantity.problem() == null
                            ? name + " tidak ada"
                            : name + " tidak terbaca (“" + quantity.text() + "”)");
        }
    }

    private static String computed(Try one) {
        BigDecimal value = one.value();
        return value == null ? "–" : Recomputation.percent(value);
    }

    private static String withPercent(String text) {
        return text.endsWith("%") ? text : text + "%";
    }
}
