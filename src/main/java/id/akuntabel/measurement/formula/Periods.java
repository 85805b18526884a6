package id.akuntabel.measurement.formula;

import id.akuntabel.planning.Aggregation;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Quarters become a semester or a year, each indicator in its own way.
public final class Periods {

    private Periods() {}

    /// One quarter of an indicator.
    ///
    /// @param label  `Triwulan II`
    /// @param target null if nothing is due
    /// @param actual null if nothing was filled in
    public record Figure(
            String label,
            @Nullable BigDecimal target,
            @Nullable BigDecimal actual) {}

    /// @param target   of the filled quarters, in the same way as the actual value; null if none of them has one
    /// @param actual   null if no quarter was filled in
    /// @param leftOut  the quarters that were not filled in: what is missing is named, never dropped in silence
    /// @param warnings Indonesian sentences
    public record Whole(
            Aggregation aggregation,
            @Nullable BigDecimal target,
            @Nullable BigDecimal actual,
            List<String> leftOut,
            List<String> warnings) {
        public Whole {
            leftOut = List.copyOf(leftOut);
            warnings = List.copyOf(warnings);
        }
    }

    /// @param figures in the order of time; two of them for a semester, four for a year
    public static Whole whole(Aggregation aggregation, List<Figure> figures) {
        var filled = figures.stream().filter(figure -> figure.actual() != null).toList();
        var leftOut = figures.stream()
                .filter(figure -> figure.actual() == null)
                .map(Figure::label)
                .toList();
        if (filled.isEmpty()) {
            return new Whole(aggregation, null, null, leftOut, List.of());
        }
        var actuals =
                filled.stream().map(Figure::actual).filter(Objects::nonNull).toList();
        var targets =
                filled.stream().map(Figure::target).filter(Objects::nonNull).toList();
        return switch (aggregation) {
            case CUMULATIVE -> new Whole(aggregation, sum(targets), sum(actuals), leftOut, List.of());
            case AVERAGE -> new Whole(aggregation, mean(targets), mean(actuals), leftOut, List.of());
            case LAST_VALUE, PREDICATE, PROGRESS_POSITIVE, PROGRESS_NEGATIVE ->
                new Whole(
                        aggregation,
                        filled.getLast().target(),
                        actuals.getLast(),
                        leftOut,
                        wrongWay(aggregation, filled));
        };
    }

    /// A position that moves against its direction was probably typed as the quarter's own quantity.
    private static List<String> wrongWay(Aggregation aggregation, List<Figure> filled) {
        var warnings = new ArrayList<String>();
        for (var at = 1; at < filled.size(); at++) {
            var before = Objects.requireNonNull(filled.get(at - 1).actual());
            var after = Objects.requireNonNull(filled.get(at).actual());
            var direction = after.compareTo(before);
            if (aggregation == Aggregation.PROGRESS_POSITIVE && direction < 0) {
                warnings.add(filled.get(at).label() + " lebih rendah daripada "
                        + filled.get(at - 1).label() + ", padahal progres positif tidak turun.");
            }
            if (aggregation == Aggregation.PROGRESS_NEGATIVE && direction > 0) {
                warnings.add(filled.get(at).label() + " lebih tinggi daripada "
                        + filled.get(at - 1).label() + ", padahal progres negatif tidak naik.");
            }
        }
        return warnings;
    }

    private static @Nullable BigDecimal sum(List<BigDecimal> values) {
        return values.stream().reduce(BigDecimal::add).orElse(null);
    }

    private static @Nullable BigDecimal mean(List<BigDecimal> values) {
        var sum = sum(values);
        return sum == null ? null : sum.divide(BigDecimal.valueOf(values.size()), MathContext.DECIMAL128);
    }
}
