package id.akuntabel.calendar;

import java.time.ZoneId;

/// Finds the calendar in force.
public interface WorkingCalendars {

    /// The calendar of an agency as known now: national days, the days of the government, the agency's own hours.
    ///
    /// @param agencyCode code of the agency, as [id.akuntabel.calendar] stands below the organization and knows no
    ///                   more of it
    WorkingCalendar of(String agencyCode, ZoneId zone);

    /// The same answers for one piece of work that asks for many agencies or rows: what is known is asked once.
    default WorkingCalendars asKnownNow() {
        return this;
    }
}
