package id.akuntabel.sop.checks;

/// What a rule found.
///
/// @param message Indonesian: what is so and, where it is not plain, what to do
public record Finding(Rule rule, Place place, String message) {

    public Severity severity() {
        return rule.severity();
    }

    /// An SOP with such a finding is not enacted.
    public boolean blocks() {
        return severity() == Severity.ERROR;
    }
}
