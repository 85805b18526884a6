package id.akuntabel.planning.agreements;

import id.akuntabel.planning.Aggregation;
import id.akuntabel.planning.Comparison;
import id.akuntabel.planning.NumberText;
import id.akuntabel.planning.Target;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// A monthly action plan. Its months make the quarters in the indicator's own way, as monthly reports do. Pure.
public final class MonthlyPlan {

    private MonthlyPlan() {}

    /// What the months of a quarter ask of it; empty where none asks anything, or where ranges cannot be added up.
    public static Optional<Target> quarter(
            int quarter, Aggregation aggregation, int decimals, Map<Integer, Target> months) {
        var due = PlanMonth.of(quarter)
                .map(month -> months.get(month.number()))
                .filter(java.util.Objects::nonNull)
                .toList();
        if (due.isEmpty()) {
            return Optional.empty();
        }
        return switch (aggregation) {
            case LAST_VALUE, PREDICATE, PROGRESS_POSITIVE, PROGRESS_NEGATIVE -> Optional.of(due.getLast());
            case CUMULATIVE -> sum(due).map(Target::of);
            case AVERAGE ->
                sum(due).map(sum ->
                                sum.divide(BigDecimal.valueOf(due.size()), Math.max(decimals, 2), RoundingMode.HALF_UP))
                        .map(BigDecimal::stripTrailingZeros)
                        .map(Target::of);
        };
    }

    /// Published plans print the position reached (50, 50, 67, 100) also of what is added up. Where that is what the
    /// months say, each month's own part; empty where they do not.
    ///
    /// @param year target of the year
    public static Optional<SortedMap<Integer, Target>> parts(
            Aggregation aggregation, Target year, SortedMap<Integer, Target> months) {
        if (aggregation != Aggregation.CUMULATIVE || months.size() < 2 || year.isRange()) {
            return Optional.empty();
        }
        var all = List.copyOf(months.values());
        var sum = sum(all);
        if (sum.isEmpty()
                || sum.get().compareTo(year.lower()) == 0
                || all.getLast().lower().compareTo(year.lower()) != 0) {
            return Optional.empty();
        }
        var parts = new TreeMap<Integer, Target>();
        var reached = BigDecimal.ZERO;
        for (var month : months.entrySet()) {
            var part = month.getValue().lower().subtract(reached);
            if (part.signum() < 0) {
                return Optional.empty();
            }
            if (part.signum() > 0) {
                parts.put(month.getKey(), Target.of(part));
            }
            reached = month.getValue().lower();
        }
        return Optional.of(parts);
    }

    /// `Januari 50, April 17`.
    public static String printed(SortedMap<Integer, Target> months) {
        return months.entrySet().stream()
                .map(month -> new PlanMonth(month.getKey()).name() + " "
                        + month.getValue().raw())
                .collect(java.util.stream.Collectors.joining(", "));
    }

    /// Whether two targets ask for the same.
    public static boolean same(Target one, Target other) {
        return one.lower().compareTo(other.lower()) == 0 && one.upper().compareTo(other.upper()) == 0;
    }

    static String number(Target target) {
        return target.scale() != null ? target.raw() : NumberText.exact(target.lower());
    }

    private static Optional<BigDecimal> sum(List<Target> targets) {
        return targets.stream()
                        .allMatch(target -> target.comparison() == Comparison.EXACTLY
                                && target.scale() == null
                                && target.outOf() == null)
                ? Optional.of(targets.stream().map(Target::lower).reduce(BigDecimal.ZERO, BigDecimal::add))
                : Optional.empty();
    }
}
