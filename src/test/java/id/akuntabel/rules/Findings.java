package id.akuntabel.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// What a rule saw.
///
/// @param looked     how many things it looked at; a rule that looks at nothing proves nothing
/// @param violations one sentence each, naming the place
record Findings(int looked, List<String> violations) {

    /// Looks at each thing; `judge` returns the violations of one.
    static <T> Findings of(Iterable<T> things, Function<T, List<String>> judge) {
        var looked = 0;
        var violations = new ArrayList<String>();
        for (var thing : things) {
            looked++;
            violations.addAll(judge.apply(thing));
        }
        return new Findings(looked, violations);
    }

    Findings and(Findings other) {
        var both = new ArrayList<>(violations);
        both.addAll(other.violations);
        return new Findings(looked + other.looked, both);
    }
}
