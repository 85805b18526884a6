package id.akuntabel.measurement.actuals;

import id.akuntabel.measurement.formula.Outcome;
import id.akuntabel.measurement.formula.RatingScale;
import id.akuntabel.measurement.formula.RatingScales;
import java.math.BigDecimal;

/// The level of an achievement as the grid shows it: a word and a symbol, never colour alone.
public final class Levels {

    private static final RatingScale SCALE = RatingScales.PERMENDAGRI;

    private Levels() {}

    /// @param key  for its look: `1` (best) to `5`, or why there is none
    /// @param word as officials read it
    public record Level(String key, String word) {}

    static Level of(Standing standing) {
        return switch (standing.quarter()) {
            case Outcome.Value(var raw, var capped) -> of(capped);
            case Outcome.NotDue notDue -> new Level("nanti", "Belum ada target");
            case Outcome.NotComputable notComputable ->
                standing.actual().value() == null
                        ? new Level("belum", "Belum diisi")
                        : new Level("tanpa", "Tidak dapat dihitung");
        };
    }

    private static Level of(BigDecimal percent) {
        var word = SCALE.rate(percent).label();
        var place = SCALE.bands().stream().map(RatingScale.Band::label).toList().indexOf(word);
        return new Level(Integer.toString(place + 1), word);
    }
}
