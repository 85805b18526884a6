package id.akuntabel.workflow.inbox;

import gg.jte.Content;
import id.akuntabel.calendar.Wording;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.organization.Agency;
import id.akuntabel.organization.Holding;
import id.akuntabel.organization.PositionId;
import id.akuntabel.organization.Structure;
import id.akuntabel.shell.HomeCard;
import id.akuntabel.shell.Tab;
import id.akuntabel.shell.Templates;
import id.akuntabel.workflow.Procedure.ProcedureStep;
import id.akuntabel.workflow.deadlines.Deadlines;
import id.akuntabel.workflow.deadlines.TimeLeft;
import id.akuntabel.workflow.inbox.InboxFilter.View;
import id.akuntabel.workflow.procedures.ProcedureStore;
import id.akuntabel.workflow.recurrence.OpenOffers;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Puts the list of tasks together.
@Component
class InboxView {

    static final Map<String, String> DUES =
            Map.of("terlambat", "Terlambat", "hari-ini", "24 jam", "minggu-ini", "7 hari");

    private final InboxRows rows;
    private final ProcedureStore procedures;
    private final Structure structure;
    private final Deadlines deadlines;
    private final OpenOffers offers;
    private final ObjectProvider<HomeCard> homeCards;
    private final Templates templates;
    private final Clock clock;

    InboxView(
            InboxRows rows,
            ProcedureStore procedures,
            Structure structure,
            Deadlines deadlines,
            OpenOffers offers,
            ObjectProvider<HomeCard> homeCards,
            Templates templates,
            Clock clock) {
        this.rows = rows;
        this.procedures = procedures;
        this.structure = structure;
        this.deadlines = deadlines;
        this.offers = offers;
        this.homeCards = homeCards;
        this.templates = templates;
        this.clock = clock;
    }

    /// @param notices what became of the tasks that were selected, when some could not be done
    InboxPage page(InboxFilter filter, CurrentOfficial official, List<String> notices, @Nullable String success) {
        var now = clock.instant();
        var who = official.official().id();
        var positions = official.holdings().stream()
                .map(holding -> holding.position().id())
                .toList();
        var counts = rows.count(who, positions, now);
        var found = filter.tab() == View.DONE ? rows.done(who, filter) : rows.list(who, positions, filter, now);
        var others = rows.withOthers(who, positions);
        return new InboxPage(
                notices,
                success,
                counters(counts, others),
                tabs(filter, counts),
                filter.tab() == View.WAITING ? offers.of(official) : List.of(),
                filter.tab() == View.WAITING ? cards() : List.of(),
                filters(filter, official, rows.families(who, positions, now)),
                tasks(found.rows(), official, filter, now),
                others,
                paging(filter, found.total()),
                filter.page() > 1 ? filter.address(filter.tab(), filter.page() - 1) : null,
                filter.page() * InboxFilter.PAGE < found.total()
                        ? filter.address(filter.tab(), filter.page() + 1)
                        : null);
    }

    private List<Content> cards() {
        return homeCards.stream()
                .sorted(Comparator.comparingInt(HomeCard::order))
                .flatMap(card -> card.card().stream())
                .map(templates::content)
                .toList();
    }

    private static List<InboxPage.Counter> counters(InboxRows.Counts counts, int others) {
        return List.of(
                new InboxPage.Counter("Perlu dikerjakan", counts.waiting(), "/tugas?tab=menunggu"),
                new InboxPage.Counter("Belum dibaca", counts.fresh(), "/tugas?tab=menunggu"),
                new InboxPage.Counter("Terlambat", counts.late(), "/tugas?tab=menunggu&tenggat=terlambat"),
                new InboxPage.Counter("Menunggu orang lain", others, "/proses"));
    }

    private static List<Tab> tabs(InboxFilter filter, InboxRows.Counts counts) {
        return Arrays.stream(View.values())
                .map(view -> new Tab(
                        view.printed(),
                        filter.address(view, 1),
                        view == filter.tab(),
                        switch (view) {
                            case WAITING -> counts.waiting();
                            case TO_TAKE -> counts.toTake();
                            case PUT_OFF -> counts.putOff();
                            case DONE -> -1;
                        }))
                .toList();
    }

    private static InboxPage.Filters filters(
            InboxFilter filter, CurrentOfficial official, List<InboxRows.Sop> families) {
        var positions = new ArrayList<InboxPage.Option>();
        positions.add(new InboxPage.Option("", "semua", filter.position() == null));
        for (var holding : official.holdings()) {
            var id = holding.position().id();
            positions.add(new InboxPage.Option(id.toString(), holding.title(), id.equals(filter.position())));
        }
        var sops = new ArrayList<InboxPage.Option>();
        sops.add(new InboxPage.Option("", "semua", filter.family() == null));
        families.forEach(sop -> sops.add(
                new InboxPage.Option(sop.family(), sop.title(), sop.family().equals(filter.family()))));
        var dues = new ArrayList<InboxPage.Option>();
        dues.add(new InboxPage.Option("", "semua", filter.due() == null));
        List.of("terlambat", "hari-ini", "minggu-ini")
                .forEach(due -> dues.add(new InboxPage.Option(due, label(due), due.equals(filter.due()))));
        return new InboxPage.Filters(
                filter.tab().code(),
                positions.size() > 2 ? positions : List.of(),
                sops.size() > 2 ? sops : List.of(),
                filter.tab() == View.DONE ? List.of() : dues,
                filter.search() == null ? "" : filter.search(),
                filter.narrowed());
    }

    private List<InboxPage.Task> tasks(
            List<InboxRows.Row> found, CurrentOfficial official, InboxFilter filter, Instant now) {
        Map<PositionId, Holding> held = official.holdings().stream()
                .collect(Collectors.toMap(holding -> holding.position().id(), Function.identity(), (one, two) -> one));
        var agencies =
                structure.getAgencies(found.stream().map(InboxRows.Row::agency).toList());
        var calendars = deadlines.calendars();
        return found.stream()
                .map(row -> {
                    var definition =
                            procedures.get(row.procedure()).definition().step(row.key());
                    var agency = Objects.requireNonNull(agencies.get(row.agency()));
                    var holding = row.position() == null ? null : held.get(row.position());
                    return new InboxPage.Task(
                            selectable(filter) ? row.caseNumber() + ":" + row.step() : null,
                            href(row, filter),
                            "Langkah " + definition.row() + ": " + definition.text(),
                            row.caseNumber(),
                            row.caseTitle(),
                            holding == null ? definition.actor() : holding.title(),
                            row.iteration(),
                            row.fresh() && row.doneAt() == null,
                            row.doneAt() == null
                                    ? TimeLeft.of(calendars.apply(agency), row.dueAt(), now)
                                    : TimeLeft.finished(row.doneAt(), agency.zone()),
                            detail(row, agency),
                            button(filter, definition, row));
                })
                .toList();
    }

    /// Several at once can be taken or put off; what is done or put off already cannot.
    private static boolean selectable(InboxFilter filter) {
        return filter.tab() == View.WAITING || filter.tab() == View.TO_TAKE;
    }

    private static String href(InboxRows.Row row, InboxFilter filter) {
        var address = "/proses/" + row.caseNumber();
        return filter.tab() == View.DONE ? address : address + "?langkah=" + row.step() + "#langkah-" + row.step();
    }

    private static String detail(InboxRows.Row row, Agency agency) {
        var parts = new ArrayList<String>();
        if (row.reason() != null) {
            parts.add("Dikembalikan: " + row.reason());
        }
        if (row.givenBy() != null) {
            parts.add("dari " + row.givenBy());
        }
        if (row.moved() != null) {
            parts.add(row.moved());
        }
        if (row.putOff() != null) {
            parts.add("ditunda sampai " + Wording.dateTime(row.putOff(), agency.zone()));
        }
        return String.join(" · ", parts);
    }

    private static String button(InboxFilter filter, ProcedureStep definition, InboxRows.Row row) {
        return switch (filter.tab()) {
            case TO_TAKE -> "Ambil";
            case DONE, PUT_OFF -> "Buka";
            case WAITING -> row.fresh() || definition.exits().isEmpty() ? "Buka" : "Lanjutkan";
        };
    }

    private static String paging(InboxFilter filter, int total) {
        return total == 0
                ? ""
                : (filter.offset() + 1) + "–" + Math.min(filter.offset() + InboxFilter.PAGE, total) + " dari " + total;
    }

    private static String label(String due) {
        var label = DUES.get(due);
        return label == null ? due : label;
    }
}
