package id.akuntabel.meetings.agenda;

import id.akuntabel.organization.PositionId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/// A meeting as somebody wants it.
public record Plan(
        String subject,
        String place,
        String link,
        LocalDate day,
        LocalTime from,
        LocalTime to,
        PositionId chair,
        PositionId noteTaker,
        PositionId signer,
        List<String> agenda,
        Set<PositionId> positions,
        List<Guest> guests) {

    /// @param office `Inspektur Daerah, Kabupaten …`
    public record Guest(String name, String office) {

        /// `Nama; jabatan atau instansi`, one a line.
        static Guest of(String line) {
            var parts = line.split(";", 2);
            return new Guest(parts[0].strip(), parts.length > 1 ? parts[1].strip() : "");
        }

        String line() {
            return office.isEmpty() ? name : name + "; " + office;
        }
    }
}
