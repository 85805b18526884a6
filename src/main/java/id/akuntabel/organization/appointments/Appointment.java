package id.akuntabel.organization.appointments;

import id.akuntabel.calendar.Wording;
import id.akuntabel.organization.Capacity;
import id.akuntabel.organization.Official;
import id.akuntabel.organization.PositionId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One line in the history of a position.
///
/// @param until     last day, or null while open
/// @param withdrawn recorded by mistake; kept, counts for nothing
public record Appointment(
        UUID id,
        PositionId position,
        Official official,
        Capacity capacity,
        LocalDate from,
        @Nullable LocalDate until,
        String decree,
        boolean withdrawn,
        int version) {

    public boolean covers(LocalDate day) {
        return !withdrawn && !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    boolean overlaps(LocalDate first, @Nullable LocalDate last) {
        return !withdrawn && (last == null || !from.isAfter(last)) && (until == null || !until.isBefore(first));
    }

    /// `1 Jan 2024 – 30 Sep 2026`, `sejak 1 Jan 2024`.
    public String printedTerm() {
        return until == null
                ? "sejak " + Wording.shortDate(from)
                : Wording.shortDate(from) + " – " + Wording.shortDate(until);
    }
}
