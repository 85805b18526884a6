package id.akuntabel.workflow.deadlines;

import id.akuntabel.calendar.CalendarChanged;
import id.akuntabel.calendar.Wording;
import id.akuntabel.organization.Agency;
import id.akuntabel.organization.AgencyId;
import id.akuntabel.organization.Structure;
import id.akuntabel.workflow.CaseChanged;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A decree changed working hours or holidays: open deadlines are computed again, in the same transaction, and each
/// process keeps in its history from when to when and why. Dates that somebody set stay.
@Component
class MoveDeadlines {

    private final Clockwork clockwork;
    private final Deadlines deadlines;
    private final Structure structure;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MoveDeadlines(
            Clockwork clockwork,
            Deadlines deadlines,
            Structure structure,
            ApplicationEventPublisher events,
            Clock clock) {
        this.clockwork = clockwork;
        this.deadlines = deadlines;
        this.structure = structure;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    void on(CalendarChanged change) {
        var agencies = new HashMap<UUID, Agency>();
        for (var step : clockwork.computed(agency(change.agencyCode()))) {
            var basis = step.basis();
            var agency = agencies.computeIfAbsent(step.agency(), id -> structure.getAgency(new AgencyId(id)));
            var due = basis == null ? Due.NONE : deadlines.of(agency, basis.duration(), basis.start());
            if (due.at() != null && !due.at().equals(step.dueAt())) {
                clockwork.move(step.step(), due, clock.instant());
                var before = Wording.dateTime(step.dueAt(), agency.zone());
                var after = Wording.dateTime(due.at(), agency.zone());
                events.publishEvent(new CaseChanged(
                        change.cause().in(step.caseNumber(), step.row()).because(change.what()),
                        step.caseNumber(),
                        CaseChanged.Kind.DEADLINE_MOVED,
                        "Tenggat langkah " + step.row() + " berubah dari " + before + " menjadi " + after,
                        Map.of("semula", before, "menjadi", after)));
            }
        }
    }

    private @Nullable UUID agency(@Nullable String code) {
        return code == null
                ? null
                : structure.findAgency(code).map(found -> found.id().value()).orElse(null);
    }
}
