package id.akuntabel.measurement.rounds;

import id.akuntabel.calendar.Period.Quarter;
import id.akuntabel.organization.AgencyId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A quarter of one agency that is being measured.
///
/// @param opensOn    first day of the window
/// @param closesAt   end of the window
/// @param caseNumber the process it belongs to, or null
public record Round(
        long id,
        AgencyId agency,
        Quarter quarter,
        LocalDate opensOn,
        Instant closesAt,
        @Nullable String caseNumber) {

    public boolean closed(Instant now) {
        return now.isAfter(closesAt);
    }

    /// `tw3`, as addresses write it.
    public String period() {
        return "tw" + quarter.number();
    }

    /// `2026/tw3`.
    public String path() {
        return quarter.year() + "/" + period();
    }
}
