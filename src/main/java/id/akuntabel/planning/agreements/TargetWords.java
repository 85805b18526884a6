package id.akuntabel.planning.agreements;

import id.akuntabel.planning.Comparison;
import id.akuntabel.planning.NumberText;
import id.akuntabel.planning.Target;
import id.akuntabel.planning.TypedNumber;
import java.util.Optional;

/// How a target was read, where its text says more than one plain number.
public final class TargetWords {

    private TargetWords() {}

    /// `20 sampai 24`, `≤ 2,5`, `100 dari 110`, `nilai 5`; empty where the text is the number.
    public static Optional<String> of(Target target) {
        var plain = target.comparison() == Comparison.EXACTLY
                && target.scale() == null
                && target.outOf() == null
                && TypedNumber.read(target.raw()) instanceof TypedNumber.Value;
        var words = new StringBuilder();
        if (target.scale() != null) {
            words.append("nilai ");
        } else if (target.comparison() != Comparison.EXACTLY && !target.isRange()) {
            words.append(target.comparison().sign()).append(' ');
        }
        words.append(NumberText.exact(target.lower()));
        if (target.isRange()) {
            words.append(" sampai ").append(NumberText.exact(target.upper()));
        }
        if (target.outOf() != null) {
            words.append(" dari ").append(NumberText.exact(target.outOf()));
        }
        return plain || words.toString().equals(target.raw().strip())
                ? Optional.empty()
                : Optional.of(words.toString());
    }
}
