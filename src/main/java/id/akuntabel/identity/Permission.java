package id.akuntabel.identity;

/// What an account may do beyond the tasks of its positions.
public enum Permission {
    /// Technical administration: structure, appointments, accounts, calendar. No rights on content.
    ADMINISTRATION("Admin"),
    /// Drafts, submits and enacts SOP editions of its own agency.
    SOP_EDITING("Pengelola SOP"),
    /// Writes indicators, agreements and action plans of its own agency.
    PLANNING("Perencana"),
    /// Bagian Organisasi: reads the processes of all agencies.
    ALL_AGENCIES("Bagian Organisasi"),
    /// Inspektorat: reads everything.
    INSPECTION("Inspektorat"),
    /// Keeps the archive of its own agency: places, loans, disposal by the retention schedule.
    ARCHIVES("Arsiparis");

    private final String printed;

    Permission(String printed) {
        this.printed = printed;
    }

    public String printed() {
        return printed;
    }
}
