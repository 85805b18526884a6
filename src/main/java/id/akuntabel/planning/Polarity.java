package id.akuntabel.planning;

/// Which way is better. Without it a figure cannot be judged: a pupil-teacher ratio of 1:17,9 against 1:32 is good or
/// bad only once somebody has said so.
public enum Polarity {
    HIGHER_BETTER("Makin tinggi makin baik"),
    LOWER_BETTER("Makin rendah makin baik"),
    /// On target is best; above and below are equally bad.
    STABLE("Harus tetap pada target");

    private final String label;

    Polarity(String label) {
        this.label = label;
    }

    /// As officials read it.
    public String label() {
        return label;
    }
}
