package id.akuntabel.workflow.deadlines;

/// A rung of the reminder ladder: two working days before, four working hours before, at the deadline, and one working
/// day after it to the superior.
public enum Rung {
    TWO_DAYS("Pengingat 2 hari kerja sebelum tenggat"),
    FOUR_HOURS("Pengingat 4 jam kerja sebelum tenggat"),
    DUE("Tenggat terlampaui"),
    SUPERIOR("Eskalasi kepada atasan, 1 hari kerja setelah tenggat"),
    /// By hand, of a child process that is late.
    CHASED("Pengingat oleh pejabat");

    private final String printed;

    Rung(String printed) {
        this.printed = printed;
    }

    public String printed() {
        return printed;
    }
}
