package id.akuntabel.measurement.budgets;

import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.measurement.actuals.Assess;
import id.akuntabel.measurement.actuals.Cells;
import id.akuntabel.measurement.actuals.WhoMayType;
import id.akuntabel.measurement.rounds.Access;
import id.akuntabel.measurement.rounds.Access.Place;
import id.akuntabel.measurement.rounds.Duties;
import id.akuntabel.measurement.rounds.Rounds;
import id.akuntabel.measurement.rounds.Sheet;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The budget of a sheet.
@Controller
class BudgetController {

    private static final String BUDGET = "/isian/{year:\\d{4}}/{period}/{agency}/anggaran";

    private final Access access;
    private final Rounds rounds;
    private final Cells cells;
    private final Assess assess;
    private final Budgets budgets;
    private final TypeSpending typing;
    private final Clock clock;

    BudgetController(
            Access access,
            Rounds rounds,
            Cells cells,
            Assess assess,
            Budgets budgets,
            TypeSpending typing,
            Clock clock) {
        this.access = access;
        this.rounds = rounds;
        this.cells = cells;
        this.assess = assess;
        this.budgets = budgets;
        this.typing = typing;
        this.clock = clock;
    }

    @GetMapping(BUDGET)
    BudgetPage show(
            @PathVariable int year,
            @PathVariable String period,
            @PathVariable String agency,
            @RequestParam String unit,
            @RequestParam(defaultValue = "") String kabar,
            CurrentOfficial official) {
        var place = access.place(year, period, agency, official);
        return page(place, access.sheet(place, unit), official, Map.of(), Map.of(), kabar.equals("simpan"));
    }

    @PostMapping(BUDGET)
    Object save(
            @PathVariable int year,
            @PathVariable String period,
            @PathVariable String agency,
            @RequestParam String unit,
            @RequestParam Map<String, String> fields,
            CurrentOfficial official) {
        var place = access.place(year, period, agency, official);
        var sheet = access.sheet(place, unit);
        var findings = typing.type(place, sheet, official, fields);
        return findings.isEmpty()
                ? "redirect:" + place.href(sheet, "anggaran") + "&kabar=simpan"
                : page(place, sheet, official, fields, findings, false);
    }

    private BudgetPage page(
            Place place,
            Sheet sheet,
            CurrentOfficial official,
            Map<String, String> typed,
            Map<String, String> findings,
            boolean saved) {
        var id = sheet.head().id();
        var lines = budgets.of(id);
        var standings = assess.of(place, sheet, rounds.itemsOf(id), rounds.variablesOf(id), cells.of(id));
        var filler = Duties.filler(official, place.agency().id(), sheet.head().unit(), rounds.responsibleOf(id));
        var shut = WhoMayType.whyShut(place, sheet, rounds.extensionOf(id).orElse(null), clock.instant());
        return new BudgetPage(
                place,
                sheet,
                filler.isPresent() && shut.isEmpty(),
                lines,
                JudgeEfficiency.of(standings.values(), lines),
                typed,
                findings,
                saved);
    }
}
