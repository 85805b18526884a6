package id.akuntabel.workflow.recurrence;

import id.akuntabel.audit.Cause;
import id.akuntabel.calendar.Period;
import id.akuntabel.calendar.StandardDuration;
import id.akuntabel.calendar.TimeUnit;
import id.akuntabel.organization.Agency;
import id.akuntabel.organization.Structure;
import id.akuntabel.workflow.Procedure;
import id.akuntabel.workflow.ProcedureDue;
import id.akuntabel.workflow.deadlines.Deadlines;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Offers SOPs that recur to the agencies that run them, once their period has passed. Nothing is started behind
/// anybody's back: an official starts it, or says why not. Every node looks; an offer is a row that can be there only
/// once, written in a transaction of its own.
@Component
public class OfferStarts {

    /// By when a process should be started, counted from the first day after its period. Our choice: no regulation
    /// names a day, and the data of a period are asked for in the weeks after it.
    private static final StandardDuration TO_START =
            new StandardDuration.Exactly(5, TimeUnit.WORKING_DAY, "5 hari kerja");

    private final Offers offers;
    private final Structure structure;
    private final Deadlines deadlines;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;

    OfferStarts(
            Offers offers,
            Structure structure,
            Deadlines deadlines,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.offers = offers;
        this.structure = structure;
        this.deadlines = deadlines;
        this.events = events;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// All that has come due since it last ran, and what was missed while no node ran.
    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT20S")
    public void offerAll() {
        var now = clock.instant();
        var known = offers.known();
        var agencies = structure.listAgencies();
        for (var recurring : offers.recurring()) {
            var procedure = recurring.procedure();
            agencies.stream()
                    .filter(agency ->
                            procedure.everyAgency() || procedure.owner().equals(agency.id()))
                    .forEach(agency -> offer(recurring, agency, known, now));
        }
    }

    private void offer(Offers.Recurring recurring, Agency agency, Set<Offers.Key> known, Instant now) {
        var today = LocalDate.ofInstant(now, agency.zone());
        var since = LocalDate.ofInstant(recurring.since(), agency.zone());
        for (var every : recurring.procedure().recurs()) {
            for (var period : Ended.before(today, every, since)) {
                var key = new Offers.Key(recurring.procedure().family(), agency.id(), period.code());
                if (!known.contains(key)) {
                    dueFor(period, agency, since, now)
                            .ifPresent(due -> offer(recurring.procedure(), agency, period, key, due, now));
                }
            }
        }
    }

    /// What ended before the SOP was in service is offered only while there is time for it.
    private Optional<Instant> dueFor(Period period, Agency agency, LocalDate since, Instant now) {
        var morning = period.lastDay().plusDays(1).atStartOfDay(agency.zone()).toInstant();
        return Optional.ofNullable(
                        deadlines.calendar(agency).deadline(morning, TO_START).dueAt())
                .filter(due -> !period.lastDay().isBefore(since) || due.isAfter(now));
    }

    private void offer(Procedure procedure, Agency agency, Period period, Offers.Key key, Instant due, Instant now) {
        transaction.executeWithoutResult(status -> {
            if (offers.insert(key, due, now)) {
                events.publishEvent(new ProcedureDue(
                        Cause.bySystem(now, period.printed() + " telah berakhir"),
                        procedure.family(),
                        "Jatuh tempo mulai " + period.printed() + ": " + agency.shortName(),
                        Map.of("instansi", agency.code(), "periode", period.code())));
            }
        });
    }
}
