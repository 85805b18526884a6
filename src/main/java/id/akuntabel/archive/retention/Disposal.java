package id.akuntabel.archive.retention;

import id.akuntabel.archive.DocumentId;
import id.akuntabel.organization.AgencyId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A proposal, and what was decided.
///
/// @param minutes the *berita acara*, filed when it was approved
/// @param number  of the minutes, as printed
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
        int items,
        @Nullable DocumentId minutes,
        @Nullable String number) {

    /// With the number that its minutes are about to bear.
    Disposal numbered(String given) {
        return new Disposal(
                id,
                owner,
                kind,
                state,
                reason,
                proposedAt,
                proposedById,
                proposedBy,
                decidedAt,
                decidedBy,
                note,
                items,
                minutes,
                given);
    }

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
