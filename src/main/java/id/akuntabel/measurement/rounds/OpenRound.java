package id.akuntabel.measurement.rounds;

import id.akuntabel.audit.Cause;
import id.akuntabel.calendar.Period.Quarter;
import id.akuntabel.calendar.Wording;
import id.akuntabel.calendar.WorkingCalendars;
import id.akuntabel.measurement.policies.StoredPolicies;
import id.akuntabel.organization.Agency;
import id.akuntabel.organization.Structure;
import id.akuntabel.organization.Unit;
import id.akuntabel.organization.UnitId;
import id.akuntabel.planning.AgreedBudget;
import id.akuntabel.planning.AgreedIndicator;
import id.akuntabel.planning.Agreements;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Opens a quarter: freezes the promises in force at its end (or today, if it still runs; what was signed later
/// counts from its first day), the policies in force today, and makes one sheet per unit that promised anything. A
/// unit that is dissolved afterwards stays obliged, one that is founded is not: rates never exceed 100 %. Opening
/// twice changes nothing.
@Component
public class OpenRound {

    private final Agreements agreements;
    private final Structure structure;
    private final WorkingCalendars calendars;
    private final Rounds rounds;
    private final StoredPolicies policies;
    private final ApplicationEventPublisher events;

    OpenRound(
            Agreements agreements,
            Structure structure,
            WorkingCalendars calendars,
            Rounds rounds,
            StoredPolicies policies,
            ApplicationEventPublisher events) {
        this.agreements = agreements;
        this.structure = structure;
        this.calendars = calendars;
        this.rounds = rounds;
        this.policies = policies;
        this.events = events;
    }

    /// @param lastDay of the window; it closes with the working hours of that day
    @Transactional
    public Opening open(Agency agency, Quarter quarter, LocalDate lastDay, Cause cause) {
        var known = rounds.find(agency.id(), quarter);
        if (known.isPresent()) {
            join(known.get(), cause);
            return new Opening.Opened(
                    known.get(), rounds.sheetsOf(known.get().id()).size(), true);
        }
        var today = LocalDate.ofInstant(cause.at(), agency.zone());
        // What was promised for a quarter is what was in force at its end, also where a change came before the round.
        var day = today.isAfter(quarter.lastDay()) ? quarter.lastDay() : today;
        var agreed = agreements.inForce(agency.id(), quarter.year(), day, today);
        var findings = findings(agency, quarter, lastDay, today, agreed);
        if (!findings.isEmpty()) {
            return new Opening.Refused(findings);
        }
        var closesAt = Window.end(calendars.of(agency.code(), agency.zone()), lastDay);
        var round = rounds.add(
                new Round(
                        0,
                        agency.id(),
                        quarter,
                        today,
                        closesAt,
                        cause.where() == null ? null : cause.where().caseNumber()),
                Stamp.of(cause));
        join(round, cause);
        var units = structure.listUnits(agency.id()).stream().collect(Collectors.toMap(Unit::id, Function.identity()));
        var byUnit = byUnit(agreed);
        var inForce = policies.on(agency.id(), today);
        var budgets = agreements.budgetsInForce(agency.id(), quarter.year(), day, today).stream()
                .collect(Collectors.groupingBy(AgreedBudget::unit));
        byUnit.forEach((unit, promises) -> rounds.addSheet(
                round,
                unitOf(units, unit),
                promises,
                promise -> inForce.of(agency.id(), promise.indicator()).version(),
                budgets.getOrDefault(unit, List.of()),
                Stamp.of(cause)));
        rounds.share(round.id(), today);
        events.publishEvent(new RoundOpened(
                cause,
                round.id(),
                quarter.printed(),
                byUnit.size(),
                agreed.size(),
                Wording.dateTime(closesAt, agency.zone())));
        return new Opening.Opened(round, byUnit.size(), false);
    }

    private void join(Round round, Cause cause) {
        if (cause.where() != null) {
            rounds.join(cause.where().caseNumber(), round.id());
        }
    }

    private Map<String, String> findings(
            Agency agency, Quarter quarter, LocalDate lastDay, LocalDate today, List<AgreedIndicator> agreed) {
        var findings = new LinkedHashMap<String, String>();
        if (agreed.isEmpty()) {
            findings.put(
                    "periode",
                    "Belum ada Perjanjian Kinerja " + quarter.year() + " yang berlaku untuk " + agency.shortName()
                            + ". Sahkan perjanjiannya lebih dulu, lalu buka periode ini.");
        }
        if (today.isBefore(quarter.firstDay())) {
            findings.put(
                    "periode",
                    quarter.printed() + " baru mulai " + Wording.date(quarter.firstDay())
                            + ". Periode dapat dibuka sejak hari pertamanya.");
        }
        var deadline = Window.finding(calendars.of(agency.code(), agency.zone()), lastDay, today);
        if (deadline != null) {
            findings.put("tenggat", deadline);
        }
        return findings;
    }

    private static Unit unitOf(Map<UnitId, Unit> units, UnitId id) {
        var unit = units.get(id);
        if (unit == null) {
            throw new IllegalStateException("an agreement names the unit " + id + ", which the agency has not");
        }
        return unit;
    }

    /// In the order of the agreements; a promise stands in one sheet only, however many parties signed it.
    private static Map<UnitId, List<AgreedIndicator>> byUnit(List<AgreedIndicator> agreed) {
        return agreed.stream()
                .collect(Collectors.groupingBy(AgreedIndicator::unit, LinkedHashMap::new, Collectors.toList()));
    }

    /// The last day that an official would give: ten working days from today.
    public LocalDate proposedLastDay(Agency agency, @Nullable LocalDate today) {
        var calendar = calendars.of(agency.code(), agency.zone());
        var day = today == null ? LocalDate.EPOCH : today;
        for (var left = 10; left > 0; ) {
            day = day.plusDays(1);
            left -= calendar.isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }
}
