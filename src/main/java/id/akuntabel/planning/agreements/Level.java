package id.akuntabel.planning.agreements;

/// Who promises: PermenPANRB 53/2014, lampiran I, has the head of the region and echelon II; practice goes on down.
public enum Level {
    REGION("Kepala Daerah", "Sasaran Strategis", "Program"),
    ECHELON_II("Eselon II", "Sasaran Strategis", "Program"),
    ECHELON_III("Eselon III", "Sasaran Program", "Program/Kegiatan"),
    ECHELON_IV("Eselon IV", "Sasaran Kegiatan", "Kegiatan/Subkegiatan"),
    STAFF("Staf", "Sasaran Kegiatan", "Subkegiatan");

    private final String printed;
    private final String objectives;
    private final String budget;

    Level(String printed, String objectives, String budget) {
        this.printed = printed;
        this.objectives = objectives;
        this.budget = budget;
    }

    public String printed() {
        return printed;
    }

    /// Heading of the column of objectives in the annex.
    public String objectives() {
        return objectives;
    }

    /// Heading of the column of budget units in the annex.
    public String budget() {
        return budget;
    }
}
