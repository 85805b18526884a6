package id.akuntabel.measurement.formula;

import id.akuntabel.planning.NumberText;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/// Percent to score, PermenPANRB 8/2021: above 110 % and 100 % of what cannot be exceeded make 120, then three
/// straight lines. The print leaves holes (59,5; 79,5; 99,5), which are closed downwards and named; from 100 to 110 of
/// what can be exceeded the pages at hand give no rule, and so neither do we.
public final class ScoreConversion {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MAXIMUM = BigDecimal.valueOf(120);

    private ScoreConversion() {}

    /// @param score   unrounded
    /// @param warning an Indonesian sentence if the print is silent about this value
    public record Score(BigDecimal score, Optional<String> warning) {}

    /// @param percent   achievement, unrounded
    /// @param isMaximum 100 % is the most that can be reached
    /// @return empty where no rule is known
    public static Optional<Score> score(BigDecimal percent, boolean isMaximum) {
        if (percent.compareTo(BigDecimal.valueOf(110)) > 0 || (isMaximum && percent.compareTo(HUNDRED) >= 0)) {
            return Optional.of(new Score(MAXIMUM, Optional.empty()));
        }
        if (percent.compareTo(HUNDRED) >= 0) {
            return Optional.empty();
        }
        if (percent.compareTo(BigDecimal.valueOf(80)) >= 0) {
            return Optional.of(line(percent, 80, 99, 70, 89));
        }
        if (percent.compareTo(BigDecimal.valueOf(60)) >= 0) {
            return Optional.of(line(percent, 60, 79, 50, 69));
        }
        return Optional.of(line(percent, 0, 59, 0, 49));
    }

    private static Score line(BigDecimal percent, int from, int to, int lowest, int highest) {
        var score = percent.subtract(BigDecimal.valueOf(from))
                .multiply(BigDecimal.valueOf(highest - lowest))
                .divide(BigDecimal.valueOf(to - from), MathContext.DECIMAL128)
                .add(BigDecimal.valueOf(lowest));
        var hole = percent.compareTo(BigDecimal.valueOf(to)) > 0;
        return new Score(
                score,
                hole
                        ? Optional.of(
                                "Capaian %s%% jatuh di celah antara %d dan %d pada PermenPANRB 8/2021; dihitung dengan rumus di bawahnya."
                                        .formatted(NumberText.exact(percent), to, to + 1))
                        : Optional.empty());
    }
}
