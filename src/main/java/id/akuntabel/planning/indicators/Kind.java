package id.akuntabel.planning.indicators;

/// Whose indicator it is.
public enum Kind {
    /// *Indikator Kinerja Utama*: set by decree for the agency.
    IKU("Indikator Kinerja Utama (IKU)"),
    /// *Indikator Kinerja Individu*: of one position.
    IKI("Indikator Kinerja Individu (IKI)"),
    /// Of a program or an activity.
    IK("Indikator kinerja");

    private final String printed;

    Kind(String printed) {
        this.printed = printed;
    }

    public String printed() {
        return printed;
    }
}
