package id.akuntabel.measurement.amendment;

import id.akuntabel.measurement.rounds.Stamp;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Figures of an approved sheet that are to be replaced.
///
/// @param submission     with the wrong figures
/// @param caseNumber     the process of the SOP *data keliru*, or null
/// @param decided        by whom; null as long as it is open
/// @param decisionReason why it was rejected, else empty
public record Amendment(
        long id,
        long sheet,
        int submission,
        @Nullable String caseNumber,
        String reason,
        State state,
        Stamp proposed,
        @Nullable Stamp decided,
        String decisionReason,
        List<Change> changes) {

    public Amendment {
        changes = List.copyOf(changes);
    }

    public enum State {
        PROPOSED("menunggu persetujuan"),
        APPROVED("disetujui"),
        REJECTED("ditolak"),
        WITHDRAWN("ditarik kembali");

        private final String printed;

        State(String printed) {
            this.printed = printed;
        }

        public String printed() {
            return printed;
        }
    }

    /// @param name as a history names it: `Realisasi IKU-1`
    public record Change(
            String cell,
            String name,
            String from,
            String to,
            @Nullable BigDecimal value) {}

    /// `Data dasar V07: 9 → 10`.
    public String words() {
        return changes.stream()
                .map(change -> change.name() + ": " + change.from() + " → " + change.to())
                .collect(Collectors.joining("; "));
    }
}
