package id.akuntabel.planning.indicators;

/// How often the data are collected (PermenPANRB 53/2014, II.H).
public enum Frequency {
    MONTHLY("Bulanan"),
    QUARTERLY("Triwulanan"),
    SEMIANNUAL("Semesteran"),
    ANNUAL("Tahunan");

    private final String printed;

    Frequency(String printed) {
        this.printed = printed;
    }

    public String printed() {
        return printed;
    }
}
