package id.akuntabel.sop.editions;

/// The life of an edition.
public enum State {
    DRAFT("Draf"),
    SUBMITTED("Diajukan"),
    RATIFIED("Disahkan"),
    IN_FORCE("Berlaku"),
    /// A later edition came into force.
    REPLACED("Diganti"),
    REVOKED("Dicabut");

    private final String printed;

    State(String printed) {
        this.printed = printed;
    }

    public String printed() {
        return printed;
    }

    /// Not yet in force: seen by those who work on it.
    public boolean isInTheMaking() {
        return this == DRAFT || this == SUBMITTED || this == RATIFIED;
    }
}
