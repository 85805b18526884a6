package id.akuntabel.planning.goals;

import id.akuntabel.organization.AgencyId;
import id.akuntabel.organization.UnitId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is to be achieved: a node of the performance tree.
///
/// @param code  unique within the plan: `S1`
/// @param unit  that carries it
/// @param above what it serves; may lie in another agency (crosscutting)
public record Objective(
        long id,
        AgencyId agency,
        long plan,
        Kind kind,
        String code,
        String wording,
        @Nullable UnitId unit,
        List<Above> above,
        int version) {

    public record Above(long id, @Nullable String contribution) {}

    public enum Kind {
        GOAL("Tujuan"),
        STRATEGIC("Sasaran strategis"),
        PROGRAM("Sasaran program"),
        ACTIVITY("Sasaran kegiatan");

        private final String printed;

        Kind(String printed) {
            this.printed = printed;
        }

        public String printed() {
            return printed;
        }
    }
}
