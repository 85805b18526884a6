package id.akuntabel.workflow.recurrence;

import id.akuntabel.calendar.Period;
import id.akuntabel.workflow.Procedure.Every;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Which periods have ended. Pure.
final class Ended {

    private Ended() {}

    /// Periods that ended before `today`, oldest first: all that ended since the SOP is in service, and the one before.
    ///
    /// @param since first day on which the SOP was in service
    static List<Period> before(LocalDate today, Every every, LocalDate since) {
        var ended = new ArrayList<Period>();
        var period = containing(every, containing(every, since).firstDay().minusDays(1));
        while (period.lastDay().isBefore(today)) {
            ended.add(period);
            period = containing(every, period.lastDay().plusDays(1));
        }
        return ended;
    }

    private static Period containing(Every every, LocalDate day) {
        return switch (every) {
            case QUARTER -> Period.Quarter.containing(day);
            case SEMESTER -> new Period.Semester(day.getYear(), day.getMonthValue() <= 6 ? 1 : 2);
            case YEAR -> new Period.Year(day.getYear());
        };
    }
}
