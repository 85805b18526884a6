package id.akuntabel.measurement.progress;

import id.akuntabel.calendar.Period.Quarter;
import id.akuntabel.calendar.Wording;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.measurement.actuals.Cell;
import id.akuntabel.measurement.actuals.CellKey;
import id.akuntabel.measurement.actuals.CellReading;
import id.akuntabel.measurement.actuals.Cells;
import id.akuntabel.measurement.actuals.WhoMayType;
import id.akuntabel.measurement.formula.Calculation;
import id.akuntabel.measurement.formula.Outcome;
import id.akuntabel.measurement.progress.Report.Words;
import id.akuntabel.measurement.progress.TypeProgress.Returned;
import id.akuntabel.measurement.rounds.Access.Place;
import id.akuntabel.measurement.rounds.Fillers;
import id.akuntabel.measurement.rounds.Item;
import id.akuntabel.measurement.rounds.Rounds;
import id.akuntabel.measurement.rounds.Sheet;
import id.akuntabel.planning.NumberText;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts together what a month and a quarter show; as many statements for one indicator as for two hundred.
@Component
class ProgressPages {

    private final Rounds rounds;
    private final Fillers fillers;
    private final Reports reports;
    private final Cells cells;
    private final Clock clock;

    ProgressPages(Rounds rounds, Fillers fillers, Reports reports, Cells cells, Clock clock) {
        this.rounds = rounds;
        this.fillers = fillers;
        this.reports = reports;
        this.cells = cells;
        this.clock = clock;
    }

    ProgressPage month(
            Place place, Sheet sheet, int month, CurrentOfficial official, Returned returned, boolean saved) {
        var id = sheet.head().id();
        var items = rounds.itemsOf(id);
        var all = reports.of(id);
        var filler = fillers.find(sheet, official).isPresent();
        var shut = Months.whyShut(place, sheet, rounds.extensionOf(id).orElse(null), month, clock.instant());
        return new ProgressPage(
                place,
                sheet,
                Months.name(month),
                month,
                filler && (shut.isEmpty() || !returned.typed().isEmpty()),
                filler ? shut.orElse(null) : null,
                tabs(place, month, items, all),
                items.stream()
                        .map(item -> row(
                                place,
                                item,
                                month,
                                newest(all, item, month).orElse(null),
                                returned.typed().get(item.id())))
                        .toList(),
                returned.findings(),
                saved);
    }

    ProgressRecapPage recap(
            Place place, Sheet sheet, CurrentOfficial official, Map<String, String> findings, boolean taken) {
        var id = sheet.head().id();
        var items = rounds.itemsOf(id);
        var all = reports.of(id);
        var now = cells.of(id);
        var open = fillers.find(sheet, official).isPresent()
                && WhoMayType.whyShut(place, sheet, rounds.extensionOf(id).orElse(null), clock.instant())
                        .isEmpty();
        return new ProgressRecapPage(
                place,
                sheet,
                open,
                tabs(place, 0, items, all),
                items.stream()
                        .map(item -> line(place, item, all, now.get(CellKey.actual(item.id()))))
                        .toList(),
                findings,
                taken);
    }

    /// What the months of a quarter make of an indicator.
    static Cumulation cumulation(Quarter quarter, Item item, List<Report> all) {
        var months = Months.of(quarter).stream()
                .map(month -> newest(all, item, month)
                        .map(report -> new Cumulation.Month(
                                Months.name(month), report.words().text(), report.value()))
                        .orElseGet(() -> new Cumulation.Month(Months.name(month), "", null)))
                .toList();
        return Cumulation.of(item.agreed().aggregation(), item.agreed().decimals(), months);
    }

    private static Optional<Report> newest(List<Report> all, Item item, int month) {
        return all.stream()
                .filter(report -> report.item() == item.id() && report.month() == month)
                .findFirst();
    }

    private List<ProgressPage.Tab> tabs(Place place, int shown, List<Item> items, List<Report> all) {
        var tabs = new ArrayList<ProgressPage.Tab>();
        for (var month : Months.of(place.round().quarter())) {
            var filled = all.stream()
                    .filter(report -> report.month() == month && !report.words().empty())
                    .count();
            tabs.add(new ProgressPage.Tab(
                    month,
                    Months.name(month),
                    !Months.begun(place, month, clock.instant())
                            ? "belum dimulai"
                            : filled == 0 ? "belum" : "terisi " + filled + " dari " + items.size(),
                    month == shown));
        }
        return tabs;
    }

    /// What was reported against what the month asked; empty where the action plan is not monthly.
    private static String achievement(Item item, int month, @Nullable Report report) {
        var value = report == null ? null : report.value();
        if (value == null || item.agreed().monthTargets().isEmpty()) {
            return "";
        }
        var policy = item.rules().policy();
        var calculation = new Calculation(
                item.agreed().polarity(), item.agreed().monthTargets().get(month), value, policy);
        return switch (calculation.outcome()) {
            case Outcome.Value(var raw, var capped) ->
                "Capaian " + NumberText.percent(policy.rounded(capped), policy.decimals());
            case Outcome.NotDue notDue -> "Belum ada target bulan ini";
            case Outcome.NotComputable(var reason) -> reason;
        };
    }

    private static ProgressPage.Row row(
            Place place, Item item, int month, @Nullable Report report, @Nullable Words typed) {
        var words = typed != null ? typed : report != null ? report.words() : Words.NONE;
        return new ProgressPage.Row(
                item,
                item.quarterTarget(place.round().quarter().number()),
                item.monthTarget(month).orElse(null),
                achievement(item, month, report),
                report == null ? 0 : report.number(),
                words.text(),
                words.done(),
                words.obstacle(),
                words.followUp(),
                remark(item, words.text()),
                report == null
                        ? ""
                        : report.typed().by() + ", "
                                + Wording.dateTime(
                                        report.typed().at(), place.agency().zone()));
    }

    private static String remark(Item item, String text) {
        return CellReading.of(CellKey.Kind.ACTUAL, text, item.agreed().scale())
                                instanceof CellReading.Read(var value, var remark)
                        && remark != null
                ? remark
                : "";
    }

    private static ProgressRecapPage.Line line(Place place, Item item, List<Report> all, @Nullable Cell cell) {
        var months = Months.of(place.round().quarter()).stream()
                .map(month -> newest(all, item, month)
                        .map(Report::words)
                        .map(words -> new ProgressRecapPage.Told(
                                Months.name(month), words.text(), words.done(), words.obstacle(), words.followUp()))
                        .orElseGet(() -> new ProgressRecapPage.Told(Months.name(month), "", "", "", "")))
                .toList();
        return new ProgressRecapPage.Line(
                item,
                item.quarterTarget(place.round().quarter().number()),
                months,
                cumulation(place.round().quarter(), item, all),
                cell == null ? "" : cell.text(),
                cell == null ? 0 : cell.revision());
    }
}
