package id.akuntabel.measurement.formula;

/// What a policy makes of a target of nought, for which no formula has an answer. Live systems differ: null, 100 or 0.
public enum ZeroTarget {
    NOT_COMPUTABLE("tidak dihitung"),
    /// As in action plans, where 0 in a month means that nothing is asked yet.
    NOT_DUE("dianggap belum ada target"),
    HUNDRED("dianggap 100%"),
    ZERO("dianggap 0%"),
    /// 100 if nought was promised, nought happened, and lower is better; else 0.
    HUNDRED_IF_KEPT("100% bila realisasi juga nol dan makin rendah makin baik, selain itu 0%");

    private final String words;

    ZeroTarget(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
