package id.akuntabel.measurement.auditing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// All rows of a table, judged.
public record AuditReport(List<RowAudit> rows) {

    public AuditReport {
        rows = List.copyOf(rows);
    }

    public long count(Verdict verdict) {
        return rows.stream().filter(row -> row.verdict() == verdict).count();
    }

    public long suspicious() {
        return rows.stream().filter(row -> !row.suspicions().isEmpty()).count();
    }

    /// How many rows are suspected of what; what nobody is suspected of is left out.
    public Map<Suspicion.Kind, Long> suspicions() {
        var counts = new EnumMap<Suspicion.Kind, Long>(Suspicion.Kind.class);
        for (var row : rows) {
            row.suspicions().stream()
                    .map(Suspicion::kind)
                    .distinct()
                    .forEach(kind -> counts.merge(kind, 1L, Long::sum));
        }
        return counts;
    }
}
