package id.akuntabel.workflow.register;

import id.akuntabel.calendar.Wording;
import id.akuntabel.calendar.WorkingCalendar;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.identity.Permission;
import id.akuntabel.organization.Agency;
import id.akuntabel.organization.AgencyId;
import id.akuntabel.organization.Structure;
import id.akuntabel.shell.Tab;
import id.akuntabel.workflow.deadlines.Deadlines;
import id.akuntabel.workflow.deadlines.TimeLeft;
import id.akuntabel.workflow.procedures.ProcedureStore;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/// Proses SOP: the list of processes of the viewer's agencies, or of all for those who read all.
@Controller
class RegisterController {

    private final RegisterRows rows;
    private final ProcedureStore procedures;
    private final Structure structure;
    private final Deadlines deadlines;
    private final Clock clock;

    RegisterController(
            RegisterRows rows, ProcedureStore procedures, Structure structure, Deadlines deadlines, Clock clock) {
        this.rows = rows;
        this.procedures = procedures;
        this.structure = structure;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @GetMapping("/proses")
    RegisterPage list(
            @RequestParam(name = "keadaan", defaultValue = "berjalan") String state,
            @RequestParam(name = "sop", required = false) @Nullable String family,
            @RequestParam(name = "cari", required = false) @Nullable String search,
            @RequestParam(name = "hal", defaultValue = "1") int wantedPage,
            CurrentOfficial official) {
        var page = Math.max(1, wantedPage);
        var known = List.of("berjalan", "selesai", "semua").contains(state) ? state : "berjalan";
        var sop = family == null || family.isBlank() ? null : family;
        var text = search == null || search.isBlank() ? null : search;
        var found = rows.list(new RegisterRows.Wanted(
                visible(official),
                known.equals("semua") ? null : Boolean.valueOf(known.equals("berjalan")),
                sop,
                text,
                page));
        var now = clock.instant();
        var agencies = structure.getAgencies(
                found.rows().stream().map(RegisterRows.Row::agency).toList());
        var calendars = deadlines.calendars();
        return new RegisterPage(
                List.of(
                        tab("Berjalan", "berjalan", known),
                        tab("Selesai", "selesai", known),
                        tab("Semua", "semua", known)),
                known,
                procedures.listInForce().stream()
                        .map(one -> new RegisterPage.Sop(
                                one.definition().family(),
                                one.definition().title(),
                                one.definition().family().equals(sop)))
                        .toList(),
                text == null ? "" : text,
                sop != null || text != null,
                found.rows().stream()
                        .map(row -> line(row, Objects.requireNonNull(agencies.get(row.agency())), calendars, now))
                        .toList(),
                paging(page, found.total()),
                page > 1 ? address(known, sop, text, page - 1) : null,
                page * RegisterRows.PAGE < found.total() ? address(known, sop, text, page + 1) : null);
    }

    private RegisterPage.Line line(
            RegisterRows.Row row, Agency agency, Function<Agency, WorkingCalendar> calendars, Instant now) {
        var step = row.step();
        var position = "";
        if (step != null) {
            var definition = procedures.get(row.procedure()).definition().step(step);
            position = "Langkah " + definition.row() + " · " + definition.actor();
        }
        return new RegisterPage.Line(
                row.number(),
                row.title(),
                agency.shortName(),
                row.state().printed(),
                position,
                row.iteration(),
                step == null ? null : TimeLeft.of(calendars.apply(agency), row.dueAt(), now),
                Wording.shortDate(LocalDate.ofInstant(row.startedAt(), agency.zone())));
    }

    private static @Nullable Collection<AgencyId> visible(CurrentOfficial official) {
        return official.may(Permission.ALL_AGENCIES) || official.may(Permission.INSPECTION)
                ? null
                : official.holdings().stream()
                        .map(holding -> holding.position().agency())
                        .collect(Collectors.toSet());
    }

    private static Tab tab(String label, String code, String current) {
        return Tab.of(label, "/proses?keadaan=" + code, code.equals(current));
    }

    private static String paging(int page, int total) {
        var first = (page - 1) * RegisterRows.PAGE;
        return (first + 1) + "–" + Math.min(first + RegisterRows.PAGE, total) + " dari " + total;
    }

    private static String address(String state, @Nullable String sop, @Nullable String search, int page) {
        var address = UriComponentsBuilder.fromPath("/proses").queryParam("keadaan", state);
        if (sop != null) {
            address.queryParam("sop", sop);
        }
        if (search != null) {
            address.queryParam("cari", search);
        }
        return address.queryParam("hal", page).encode().toUriString();
    }
}
