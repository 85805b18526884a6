package id.akuntabel.measurement.policies;

import id.akuntabel.measurement.formula.Calculation;
import id.akuntabel.measurement.formula.Origin;
import id.akuntabel.measurement.formula.Outcome;
import id.akuntabel.measurement.formula.Rules;
import id.akuntabel.planning.NumberText;
import id.akuntabel.planning.Polarity;
import id.akuntabel.planning.Target;
import id.akuntabel.planning.TargetReading;
import id.akuntabel.planning.TypedNumber;
import id.akuntabel.shell.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a policy makes of a target and an actual value, in each direction.
///
/// @param problem why there is no example, or null
public record ExamplePart(List<Line> lines, @Nullable String problem) implements Part {

    /// @param raw   as the formula gives it, `–` where there is none
    /// @param shown as it is printed
    /// @param level word of the scale
    /// @param words where it comes from
    public record Line(String polarity, String raw, String shown, String level, String words) {}

    static ExamplePart of(PolicyForm form) {
        var findings = new LinkedHashMap<String, String>();
        var rules = form.readRules(findings);
        if (rules == null) {
            return problem(findings.values().iterator().next());
        }
        var target = switch (Target.read(form.text("contoh-target"))) {
            case TargetReading.Read(var read) -> read;
            case TargetReading.Doubtful(var likely, var other, var reason) -> likely;
            case TargetReading.Empty empty -> null;
            case TargetReading.Unreadable unreadable -> null;
        };
        var actual = switch (TypedNumber.read(form.text("contoh-realisasi"))) {
            case TypedNumber.Value(var raw, var value) -> value;
            case TypedNumber.Doubtful(var raw, var likely, var other, var reason) -> likely;
            case TypedNumber.Empty empty -> null;
            case TypedNumber.Unreadable unreadable -> null;
        };
        if (target == null || actual == null) {
            return problem("Tulis target dan realisasi contoh, misalnya 10 dan 8.");
        }
        var lines = new ArrayList<Line>();
        for (var polarity : Polarity.values()) {
            lines.add(line(rules, new Calculation(polarity, target, actual, rules.policy())));
        }
        return new ExamplePart(lines, null);
    }

    private static ExamplePart problem(String message) {
        return new ExamplePart(List.of(), message);
    }

    private static Line line(Rules rules, Calculation calculation) {
        var sentences = new Origin(calculation, List.of()).sentences();
        var words = String.join(" ", sentences.subList(0, sentences.size() - 1));
        var polarity = calculation.polarity().label();
        return switch (calculation.outcome()) {
            case Outcome.Value(var raw, var capped) ->
                new Line(
                        polarity,
                        NumberText.percent(raw, Math.max(2, rules.policy().decimals())),
                        NumberText.percent(
                                rules.policy().rounded(capped), rules.policy().decimals()),
                        rules.scale().rate(capped).label(),
                        words);
            case Outcome.NotDue notDue -> new Line(polarity, "–", "–", "Belum ada target", words);
            case Outcome.NotComputable none -> new Line(polarity, "–", "–", "Tidak dapat dihitung", words);
        };
    }
}
