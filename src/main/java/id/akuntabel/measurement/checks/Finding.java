package id.akuntabel.measurement.checks;

/// Something that a check found.
///
/// @param cell    where: the field that it leads to
/// @param code    of the indicator
/// @param message Indonesian: what, why, what to do
public record Finding(Severity severity, String rule, String cell, String code, String message) {

    public enum Severity {
        /// Nothing is sent until it is mended.
        ERROR,
        /// It is sent with a word about it.
        WARNING
    }

    public boolean stops() {
        return severity == Severity.ERROR;
    }

    /// Name of the field that takes the word: `kata-i12-lonjakan`.
    public String field() {
        return "kata-" + cell.replace('.', '_') + "-" + rule;
    }
}
