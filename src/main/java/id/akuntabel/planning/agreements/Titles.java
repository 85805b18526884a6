package id.akuntabel.planning.agreements;

import id.akuntabel.organization.Structure;
import id.akuntabel.planning.agreements.Agreement.Version;

/// How an agreement is called.
final class Titles {

    private Titles() {}

    /// `Perjanjian Kinerja 2026 Sekretaris Dinas (Murni)`.
    static String of(Agreement agreement, Version version, Structure structure) {
        return "Perjanjian Kinerja " + agreement.year() + " "
                + structure.getPosition(agreement.promiser()).title() + " (" + version.printed() + ")";
    }
}
