package id.akuntabel.measurement.auditing;

/// What comes of comparing a printed achievement with a computed one.
public enum Verdict {
    /// A formula in use gives the printed figure.
    FITS("fits", "Sesuai", "✓"),
    /// None does.
    CONTRADICTS("contradicts", "Tidak sesuai", "✕"),
    /// A number is missing, or no formula has an answer.
    NOT_COMPUTABLE("not-computable", "Tidak dapat dihitung", "–");

    private final String key;
    private final String label;
    private final String sign;

    Verdict(String key, String label, String sign) {
        this.key = key;
        this.label = label;
        this.sign = sign;
    }

    /// For machines.
    public String key() {
        return key;
    }

    public String label() {
        return label;
    }

    /// Beside the label: no verdict is told by colour alone.
    public String sign() {
        return sign;
    }
}
