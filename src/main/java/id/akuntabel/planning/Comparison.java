package id.akuntabel.planning;

/// What a target asks of the actual value.
public enum Comparison {
    /// A number alone. Which side of it is good is the polarity's business.
    EXACTLY(""),
    AT_LEAST("≥"),
    MORE_THAN(">"),
    AT_MOST("≤"),
    LESS_THAN("<"),
    /// From lower to upper, both included.
    BETWEEN("–");

    private final String sign;

    Comparison(String sign) {
        this.sign = sign;
    }

    /// As it is printed before the number, or between the two.
    public String sign() {
        return sign;
    }
}
