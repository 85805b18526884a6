package id.akuntabel.calendar.worktime;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/// One working day with its hours laid on the time line of a zone.
record Workday(LocalDate date, DayHours hours, HoursPeriod period, ZoneId zone) {

    record Stretch(Instant from, Instant to) {

        /// How much of this stretch lies between the two instants.
        Duration within(Instant from, Instant to) {
            var begin = this.from.isBefore(from) ? from : this.from;
            var end = this.to.isAfter(to) ? to : this.to;
            return begin.isBefore(end) ? Duration.between(begin, end) : Duration.ZERO;
        }
    }

    List<Stretch> sessions() {
        return hours.sessions().stream()
                .map(span -> new Stretch(at(span.from()), at(span.until())))
                .toList();
    }

    Instant opens() {
        return at(hours.opens());
    }

    Instant closes() {
        return at(hours.closes());
    }

    Duration net() {
        return hours.net();
    }

    Duration worked(Instant from, Instant to) {
        return sessions().stream().map(session -> session.within(from, to)).reduce(Duration.ZERO, Duration::plus);
    }

    /// This time of day, moved back to the end of work before it when it lies in the break or after closing, and
    /// forward to the opening when the day opens later.
    Instant atOrBefore(LocalTime time) {
        if (time.isBefore(hours.opens())) {
            return opens();
        }
        if (time.isAfter(hours.closes())) {
            return closes();
        }
        var rest = hours.rest();
        return rest != null && time.isAfter(rest.from()) && time.isBefore(rest.until()) ? at(rest.from()) : at(time);
    }

    private Instant at(LocalTime time) {
        return date.atTime(time).atZone(zone).toInstant();
    }
}
