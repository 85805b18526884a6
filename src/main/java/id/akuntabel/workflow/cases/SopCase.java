package id.akuntabel.workflow.cases;

import id.akuntabel.calendar.Period;
import id.akuntabel.organization.AgencyId;
import id.akuntabel.organization.OfficialId;
import id.akuntabel.organization.PositionId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A running or finished process ("Proses").
///
/// @param procedure  the edition it runs on, by its key in the engine
/// @param parent     process and step that started it, or null
/// @param startedAs  as printed at the time: `Siti Rahmah, Plt. Sekretaris`
/// @param reason     of its suspension or cancellation
public record SopCase(
        long id,
        String number,
        String procedure,
        AgencyId agency,
        String title,
        @Nullable Period period,
        State state,
        String engineInstance,
        @Nullable Parent parent,
        Instant startedAt,
        @Nullable OfficialId startedBy,
        @Nullable PositionId startedPosition,
        String startedAs,
        @Nullable Instant suspendedAt,
        @Nullable Instant endedAt,
        @Nullable String reason) {

    public record Parent(long caseId, long stepId) {}

    public enum State {
        RUNNING("Berjalan"),
        SUSPENDED("Ditunda"),
        FINISHED("Selesai"),
        CANCELLED("Dibatalkan");

        private final String printed;

        State(String printed) {
            this.printed = printed;
        }

        public String printed() {
            return printed;
        }

        public boolean over() {
            return this == FINISHED || this == CANCELLED;
        }
    }
}
