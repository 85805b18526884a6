package id.akuntabel.workflow.deadlines;

import id.akuntabel.audit.Cause;
import id.akuntabel.calendar.Wording;
import id.akuntabel.organization.AgencyId;
import id.akuntabel.organization.Structure;
import id.akuntabel.workflow.CaseChanged;
import java.time.Clock;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Marks rungs of the reminder ladder that have fallen due, and with them what is late. Every node looks every minute;
/// a
/// step is locked by the one that marks it, and a rung is a row that can be there only once.
@Component
public class MarkRungs {

    private static final int BATCH = 50;

    private final Clockwork clockwork;
    private final Structure structure;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;

    MarkRungs(
            Clockwork clockwork,
            Structure structure,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.clockwork = clockwork;
        this.structure = structure;
        this.events = events;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// All that is due, in batches of a transaction each.
    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT10S")
    public void markAll() {
        var marked = BATCH;
        while (marked == BATCH) {
            marked = markSome();
        }
    }

    private int markSome() {
        var marked = transaction.execute(status -> {
            var due = clockwork.claimDue(clock.instant(), BATCH);
            due.forEach(this::mark);
            return due.size();
        });
        return marked == null ? 0 : marked;
    }

    private void mark(Clockwork.Ticking step) {
        var now = clock.instant();
        var from = step.nextRungAt();
        for (var rung : step.ladder()) {
            if ((from == null || !rung.at().isBefore(from))
                    && !rung.at().isAfter(now)
                    && clockwork.mark(step.step(), rung.rung(), step.dueAt(), now)) {
                tell(step, rung.rung());
            }
        }
        var next = step.ladder().stream()
                .map(Due.Reminder::at)
                .filter(at -> at.isAfter(now))
                .findFirst()
                .orElse(null);
        clockwork.wind(step.step(), next, !step.dueAt().isAfter(now), now);
    }

    private void tell(Clockwork.Ticking step, Rung rung) {
        var zone = structure.getAgency(new AgencyId(step.agency())).zone();
        events.publishEvent(new CaseChanged(
                Cause.bySystem(clock.instant(), rung.printed()).in(step.caseNumber(), step.row()),
                step.caseNumber(),
                rung == Rung.DUE ? CaseChanged.Kind.OVERDUE : CaseChanged.Kind.REMINDED,
                "Langkah " + step.row() + ": " + rung.printed(),
                Map.of("tenggat", Wording.dateTime(step.dueAt(), zone))));
    }
}
