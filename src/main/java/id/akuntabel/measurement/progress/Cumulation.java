package id.akuntabel.measurement.progress;

import id.akuntabel.measurement.formula.Periods;
import id.akuntabel.planning.Aggregation;
import id.akuntabel.planning.NumberText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The months of a quarter as one figure, in the indicator's own way. Pure.
///
/// @param text     as it would be typed into the sheet; empty where no month was reported
/// @param printed  as it is read
/// @param how      `jumlah Juli dan Agustus`
/// @param warnings Indonesian sentences
public record Cumulation(String text, String printed, String how, List<String> warnings) {

    /// @param text as it was typed, a word where the indicator has a scale
    record Month(String label, String text, @Nullable BigDecimal value) {}

    public Cumulation {
        warnings = List.copyOf(warnings);
    }

    /// @param decimals to which a mean is rounded; sums and last values stay exact
    /// @param months   in the order of time
    static Cumulation of(Aggregation aggregation, int decimals, List<Month> months) {
        var filled = months.stream().filter(month -> month.value() != null).toList();
        var whole = Periods.whole(
                aggregation,
                months.stream()
                        .map(month -> new Periods.Figure(month.label(), null, month.value()))
                        .toList());
        var exact = whole.actual();
        if (exact == null) {
            return new Cumulation("", "–", "belum ada bulan yang terisi", List.of());
        }
        if (aggregation == Aggregation.PREDICATE) {
            var last = filled.getLast();
            return new Cumulation(last.text(), last.text(), "predikat " + last.label(), whole.warnings());
        }
        var value = aggregation == Aggregation.AVERAGE && exact.scale() > decimals
                ? exact.setScale(decimals, RoundingMode.HALF_UP)
                : exact;
        return new Cumulation(
                plain(value),
                NumberText.exact(value),
                how(aggregation, filled) + (value.compareTo(exact) == 0 ? "" : ", dibulatkan " + decimals + " desimal"),
                whole.warnings());
    }

    private static String how(Aggregation aggregation, List<Month> filled) {
        var all = filled.stream().map(Month::label).collect(Collectors.joining(", "));
        return switch (aggregation) {
            case CUMULATIVE -> "jumlah " + all;
            case AVERAGE -> "rata-rata " + all;
            case LAST_VALUE, PREDICATE -> "nilai " + filled.getLast().label();
            case PROGRESS_POSITIVE, PROGRESS_NEGATIVE ->
                "posisi " + filled.getLast().label();
        };
    }

    /// Without points between thousands, which could be read in two ways.
    private static String plain(BigDecimal value) {
        var digits = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        return digits.toPlainString().replace('.', ',');
    }
}
