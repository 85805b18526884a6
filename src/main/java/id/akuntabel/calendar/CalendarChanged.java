package id.akuntabel.calendar;

import id.akuntabel.audit.Cause;
import id.akuntabel.audit.Recorded;
import org.jspecify.annotations.Nullable;

/// A decree changed working hours or holidays: whoever keeps deadlines computes them again.
///
/// @param agencyCode null when all agencies are concerned
public record CalendarChanged(
        Cause cause, String what, @Nullable String agencyCode) implements Recorded {

    @Override
    public String subject() {
        return "kalender/" + (agencyCode == null ? "semua" : agencyCode);
    }
}
