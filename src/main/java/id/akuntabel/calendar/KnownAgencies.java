package id.akuntabel.calendar;

import java.time.ZoneId;
import java.util.List;

/// A slot, filled by the module that knows the agencies: a decree may concern one of them, and deadlines are tried
/// out in the zone of one.
public interface KnownAgencies {

    /// By name.
    List<Named> list();

    /// @param code the one that [WorkingCalendars#of] takes
    record Named(String code, String name, ZoneId zone) {}
}
