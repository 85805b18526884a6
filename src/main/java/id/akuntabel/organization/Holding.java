package id.akuntabel.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A dated appointment: this official holds this position in this capacity.
///
/// @param until last day, or null while open
/// @param decree number of the SK
public record Holding(
        Official official,
        Position position,
        Capacity capacity,
        LocalDate from,
        @Nullable LocalDate until,
        String decree) {

    /// `Plt. Sekretaris`.
    public String title() {
        return capacity.before(position.title());
    }
}
