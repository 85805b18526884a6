package id.akuntabel.calendar.decrees;

import id.akuntabel.audit.Cause;
import id.akuntabel.calendar.CalendarChanged;
import id.akuntabel.calendar.Wording;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Records a decree and tells whoever keeps deadlines.
@Component
public class RecordDecree {

    private static final ZoneId EASTERNMOST = ZoneId.of("Asia/Jayapura");

    private final Decrees decrees;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecordDecree(Decrees decrees, ApplicationEventPublisher events, Clock clock) {
        this.decrees = decrees;
        this.events = events;
        this.clock = clock;
    }

    /// What would happen; changes nothing.
    @Transactional(readOnly = true)
    public DecreeOutcome preview(NewDecree given) {
        return decide(given, decrees.timetable(), clock.instant(), "");
    }

    /// Adds the decree if it can be.
    @Transactional
    public DecreeOutcome record(NewDecree given, Cause cause) {
        decrees.oneRecorderAtATime();
        var by = cause.who().printed();
        return switch (decide(given, decrees.timetable(), cause.at(), by)) {
            case DecreeOutcome.Possible(var preview) -> {
                var id = decrees.add(given, decree(given, cause.at(), by));
                events.publishEvent(new CalendarChanged(cause, what(given, preview), given.agencyCode()));
                yield new DecreeOutcome.Recorded(id, preview);
            }
            case DecreeOutcome.Recorded recorded -> recorded;
            case DecreeOutcome.Refused refused -> refused;
        };
    }

    private DecreeOutcome decide(NewDecree given, Timetable timetable, Instant at, String by) {
        var same = decrees.find(given.number(), given.agencyCode()).orElse(null);
        var findings = DecreeRules.findings(given, timetable, same, LocalDate.ofInstant(at, EASTERNMOST));
        return findings.isEmpty()
                ? new DecreeOutcome.Possible(Preview.of(timetable, given, decree(given, at, by)))
                : new DecreeOutcome.Refused(findings);
    }

    /// The id is the highest there can be until the database gives it one: the newest word.
    private static Decree decree(NewDecree given, Instant at, String by) {
        return new Decree(
                Long.MAX_VALUE,
                given.number(),
                given.title(),
                given.decreedOn(),
                given.agencyCode(),
                given.note(),
                at,
                by);
    }

    private static String what(NewDecree given, Preview preview) {
        var changed = preview.changes().stream()
                .filter(Preview.Change::changed)
                .map(Preview.Change::date)
                .toList();
        var days = changed.isEmpty()
                ? "tidak ada hari kerja yang berubah"
                : changed.size() <= 5
                        ? "berubah " + String.join(", ", changed)
                        : "berubah %d hari, %s sampai %s"
                                .formatted(changed.size(), changed.getFirst(), changed.getLast());
        return "Keputusan " + given.number() + " dicatat: "
                + (given.hours() == null
                        ? days
                        : given.hours().name() + " mulai "
                                + Wording.date(given.hours().from()));
    }
}
