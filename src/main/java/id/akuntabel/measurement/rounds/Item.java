package id.akuntabel.measurement.rounds;

import id.akuntabel.measurement.formula.Rules;
import id.akuntabel.planning.AgreedIndicator;
import id.akuntabel.planning.Target;
import java.util.Optional;

/// A row of a sheet: an indicator as it was promised when the round opened.
///
/// @param place number printed before it
/// @param rules in force then; they compute it whatever is decided later
public record Item(long id, int place, AgreedIndicator agreed, Rules rules) {

    /// Target of the quarter as it was typed, `–` where none is due yet.
    public String quarterTarget(int quarter) {
        var target = agreed.quarterTargets().get(quarter);
        return target == null ? "–" : target.raw();
    }

    /// Target of a month as it was typed; empty where the action plan is not monthly.
    public Optional<String> monthTarget(int month) {
        return agreed.monthTargets().isEmpty()
                ? Optional.empty()
                : Optional.of(Optional.ofNullable(agreed.monthTargets().get(month))
                        .map(Target::raw)
                        .orElse("–"));
    }
}
