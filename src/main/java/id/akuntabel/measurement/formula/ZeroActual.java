package id.akuntabel.measurement.formula;

/// What a policy makes of an actual value of nought where the formula divides by it.
public enum ZeroActual {
    NOT_COMPUTABLE("tidak dihitung"),
    HUNDRED("dianggap 100%"),
    ZERO("dianggap 0%");

    private final String words;

    ZeroActual(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
