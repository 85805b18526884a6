package id.akuntabel.sop.checks;

/// How much a finding weighs.
public enum Severity {
    /// The SOP cannot be run as it stands: it is not enacted.
    ERROR("Kesalahan", "✕"),
    /// The guideline, or common sense, says otherwise.
    WARNING("Peringatan", "!"),
    /// Worth a look.
    ADVICE("Saran", "i");

    private final String printed;
    private final String sign;

    Severity(String printed, String sign) {
        this.printed = printed;
        this.sign = sign;
    }

    public String printed() {
        return printed;
    }

    /// Stands before the finding, so that colour is never alone.
    public String sign() {
        return sign;
    }
}
