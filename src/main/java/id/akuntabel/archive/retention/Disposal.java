package id.akuntabel.archive.retention;

import id.akuntabel.organization.AgencyId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A proposal, and what was decided.
public record Disposal(
        long id,
        AgencyId owner,
        DisposalKind kind,
        State state,
        String reason,
        Instant proposedAt,
        String proposedById,
        String proposedBy,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable String note,
        int items) {

    public enum State {
        PROPOSED("Menunggu persetujuan", "cip-awas"),
        APPROVED("Disetujui", "cip-baik"),
        REJECTED("Ditolak", "cip-buruk");

        private final String printed;
        private final String style;

        State(String printed, String style) {
            this.printed = printed;
            this.style = style;
        }

        public String printed() {
            return printed;
        }

        public String style() {
            return style;
        }
    }
}
