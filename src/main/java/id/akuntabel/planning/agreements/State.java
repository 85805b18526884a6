package id.akuntabel.planning.agreements;

/// Where a version of an agreement stands.
public enum State {
    DRAFT("Draf"),
    /// Waiting for the parties.
    SUBMITTED("Diajukan"),
    /// By both parties.
    APPROVED("Disetujui"),
    IN_FORCE("Berlaku"),
    /// By the next version.
    REPLACED("Diganti");

    private final String printed;

    State(String printed) {
        this.printed = printed;
    }

    public String printed() {
        return printed;
    }

    public boolean inTheMaking() {
        return this == DRAFT || this == SUBMITTED || this == APPROVED;
    }
}
