package id.akuntabel.measurement.actuals;

import id.akuntabel.measurement.formula.Outcome;
import id.akuntabel.measurement.formula.RatingScale;
import java.math.BigDecimal;

/// The level of an achievement as the grid shows it: a word and a symbol, never colour alone.
public final class Levels {

    /// Looks that a level may have, from the best to the worst.
    private static final int LOOKS = 5;

    private Levels() {}

    /// @param key  for its look: `1` (best) to `5`, or why there is none
    /// @param word as officials read it
    public record Level(String key, String word) {}

    static Level of(Standing standing) {
        return switch (standing.quarter()) {
            case Outcome.Value(var raw, var capped) ->
                of(standing.item().rules().scale(), capped);
            case Outcome.NotDue notDue -> new Level("nanti", "Belum ada target");
            case Outcome.NotComputable notComputable ->
                standing.actual().value() == null
                        ? new Level("belum", "Belum diisi")
                        : new Level("tanpa", "Tidak dapat dihitung");
        };
    }

    /// Scales have two to ten levels; the best and the worst look alike in all of them.
    private static Level of(RatingScale scale, BigDecimal percent) {
        var word = scale.rate(percent).label();
        var words = scale.bands().stream().map(RatingScale.Band::label).toList();
        var look = words.size() == 1 ? 0 : Math.round((LOOKS - 1f) * words.indexOf(word) / (words.size() - 1));
        return new Level(Integer.toString(look + 1), word);
    }
}
