package id.akuntabel.measurement.formula;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/// The achievement of a goal: the plain mean of its indicators' unrounded, capped achievements. What has no value is
/// left out by name, for a mean that silently forgets the missing ones looks better than the truth.
///
/// @param outcome of those that have a value
/// @param counted labels
/// @param leftOut labels
public record Mean(Outcome outcome, List<String> counted, List<String> leftOut) {

    public Mean {
        counted = List.copyOf(counted);
        leftOut = List.copyOf(leftOut);
    }

    /// @param label of the indicator
    public record Part(String label, Outcome outcome) {}

    public static Mean of(List<Part> parts) {
        var raw = BigDecimal.ZERO;
        var capped = BigDecimal.ZERO;
        var counted = new ArrayList<String>();
        var leftOut = new ArrayList<String>();
        for (var part : parts) {
            if (part.outcome() instanceof Outcome.Value value) {
                raw = raw.add(value.raw());
                capped = capped.add(value.capped());
                counted.add(part.label());
            } else {
                leftOut.add(part.label());
            }
        }
        if (counted.isEmpty()) {
            return new Mean(
                    new Outcome.NotComputable("Tidak ada indikator yang capaiannya dapat dihitung."), counted, leftOut);
        }
        var count = BigDecimal.valueOf(counted.size());
        return new Mean(
                new Outcome.Value(
                        raw.divide(count, MathContext.DECIMAL128), capped.divide(count, MathContext.DECIMAL128)),
                counted,
                leftOut);
    }
}
