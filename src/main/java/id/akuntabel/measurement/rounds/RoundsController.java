package id.akuntabel.measurement.rounds;

import id.akuntabel.calendar.Wording;
import id.akuntabel.calendar.WorkingCalendar;
import id.akuntabel.calendar.WorkingCalendars;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.organization.Agency;
import id.akuntabel.organization.Structure;
import id.akuntabel.shell.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The rounds of an agency, and how far its sheets are.
@Controller
class RoundsController {

    private final Access access;
    private final Rounds rounds;
    private final RoundRows rows;
    private final Structure structure;
    private final WorkingCalendars calendars;
    private final Clock clock;

    RoundsController(
            Access access,
            Rounds rounds,
            RoundRows rows,
            Structure structure,
            WorkingCalendars calendars,
            Clock clock) {
        this.access = access;
        this.rounds = rounds;
        this.rows = rows;
        this.structure = structure;
        this.calendars = calendars;
        this.clock = clock;
    }

    @GetMapping("/isian")
    RoundsPage show(@RequestParam(required = false) @Nullable String opd, CurrentOfficial official) {
        var agency = opd == null ? own(official) : access.agency(opd, official);
        var known = rounds.newestOf(agency.id());
        var progress = rows.of(known.stream().map(Round::id).toList());
        var sheets = rounds.sheetsOf(known);
        var calendar = calendars.of(agency.code(), agency.zone());
        var shown = known.stream()
                .map(round -> section(agency, round, calendar, sheets.getOrDefault(round.id(), List.of()), progress))
                .toList();
        return new RoundsPage(
                agency,
                others(agency, official),
                Duties.planner(official, agency.id()).isPresent(),
                shown);
    }

    private RoundsPage.Section section(
            Agency agency,
            Round round,
            WorkingCalendar calendar,
            List<Sheet> sheets,
            java.util.Map<Long, RoundRows.Progress> progress) {
        var place = new Access.Place(agency, round);
        var lines = sheets.stream().map(sheet -> line(place, sheet, progress)).toList();
        return new RoundsPage.Section(
                round.quarter().printed(),
                Wording.dateTime(round.closesAt(), agency.zone()),
                Wording.timeLeft(calendar, clock.instant(), round.closesAt()),
                round.closed(clock.instant()),
                round.caseNumber(),
                place.href(),
                lines);
    }

    private static RoundsPage.Line line(
            Access.Place place, Sheet sheet, java.util.Map<Long, RoundRows.Progress> progress) {
        var far = progress.get(sheet.head().id());
        if (far == null) {
            throw new IllegalStateException("sheet " + sheet.head().id() + " has no progress");
        }
        return new RoundsPage.Line(
                sheet.head().unitName(),
                place.href(sheet),
                sheet.code(),
                sheet.printed(),
                far.filled(),
                far.expected(),
                far.evidenced(),
                far.indicators(),
                Wording.dateTime(far.lastAt(), place.agency().zone()) + ", " + far.lastBy());
    }

    private Agency own(CurrentOfficial official) {
        return official.holdings().stream()
                .map(holding -> structure.getAgency(holding.position().agency()))
                .findFirst()
                .or(() -> structure.listAgencies().stream()
                        .filter(agency -> official.maySee(agency.id()))
                        .findFirst())
                .orElseThrow(NotFound::new);
    }

    private List<Agency> others(Agency shown, CurrentOfficial official) {
        var opened = rounds.agencies().stream().collect(Collectors.toSet());
        return structure.listAgencies().stream()
                .filter(agency -> official.maySee(agency.id()) && !agency.id().equals(shown.id()))
                .filter(agency -> opened.contains(agency.id()) || official.belongsTo(agency.id()))
                .toList();
    }
}
