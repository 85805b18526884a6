package id.akuntabel.planning;

import id.akuntabel.planning.TypedNumber.Convention;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A target as it was typed, and how it is read. Targets of real agreements are texts ("100 dari 110 Organisasi",
/// "7–8 bulan", "1:32", "WTP"); the number alone would lose what was promised.
///
/// @param raw        the text, never changed
/// @param comparison what it asks
/// @param lower      the number, or the lower end of a range
/// @param upper      the same number, or the upper end
/// @param unit       if one is written: `bulan`, `%`, `Rp`
/// @param outOf      110 in "100 dari 110 Organisasi"
/// @param scale      if the target is a word; the number is then its score
public record Target(
        String raw,
        Comparison comparison,
        BigDecimal lower,
        BigDecimal upper,
        @Nullable String unit,
        @Nullable BigDecimal outOf,
        @Nullable PredicateScale scale) {

    public Target {
        if (lower.compareTo(upper) > 0) {
            throw new IllegalArgumentException("Batas bawah target melebihi batas atasnya: " + raw);
        }
        if (comparison != Comparison.BETWEEN && lower.compareTo(upper) != 0) {
            throw new IllegalArgumentException("Hanya rentang yang mempunyai dua batas: " + raw);
        }
    }

    /// A plain number.
    public static Target of(BigDecimal value) {
        return new Target(NumberText.exact(value), Comparison.EXACTLY, value, value, null, null, null);
    }

    public static TargetReading read(String raw) {
        return TargetReader.read(raw, Convention.UNDECLARED, PredicateScale.known());
    }

    public static TargetReading read(String raw, Convention convention) {
        return TargetReader.read(raw, convention, PredicateScale.known());
    }

    /// A target whose indicator is measured in the words of this scale: meanings count, too ("Baik").
    public static TargetReading read(String raw, PredicateScale scale) {
        return TargetReader.read(raw, scale);
    }

    /// As it was typed, with the unit of its indicator unless the text names one or is a word of a scale.
    public String withUnit(String unitOfMeasure) {
        return unit != null || scale != null ? raw : raw + " " + unitOfMeasure;
    }

    /// Whether a period with this target asks for nothing yet. Action plans print 0 into the periods before
    /// something is due (an index known in December has eleven of them); it is a target only if the year asks
    /// for nought, too.
    public boolean asksNothingYet(Polarity polarity, @Nullable Target year) {
        return polarity == Polarity.HIGHER_BETTER && upper.signum() == 0 && year != null && year.upper.signum() != 0;
    }

    public boolean isRange() {
        return comparison == Comparison.BETWEEN;
    }
}
