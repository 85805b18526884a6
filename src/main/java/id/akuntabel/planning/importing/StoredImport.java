package id.akuntabel.planning.importing;

import id.akuntabel.organization.AgencyId;
import java.time.Instant;

/// A workbook that was brought.
public record StoredImport(long id, AgencyId agency, int year, String fileName, State state, Instant at, String by) {

    public enum State {
        PREVIEWED("Belum diterapkan"),
        APPLIED("Diterapkan"),
        UNDONE("Dibatalkan");

        private final String printed;

        State(String printed) {
            this.printed = printed;
        }

        public String printed() {
            return printed;
        }
    }
}
