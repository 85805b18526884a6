package id.akuntabel.measurement.budgets;

import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.measurement.actuals.Assess;
import id.akuntabel.measurement.actuals.Cells;
import id.akuntabel.measurement.actuals.WhoMayType;
import id.akuntabel.measurement.rounds.Fillers;
import id.akuntabel.measurement.rounds.Rounds;
import id.akuntabel.measurement.rounds.SheetPath;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The budget of a sheet.
@Controller
class BudgetController {

    private static final String BUDGET = "/isian/{year:\\d{4}}/{period}/{agency}/anggaran";

    private final Fillers fillers;
    private final Rounds rounds;
    private final Cells cells;
    private final Assess assess;
    private final Budgets budgets;
    private final TypedEfficiencies efficiencies;
    private final TypeSpending typing;
    private final Clock clock;

    BudgetController(
            Fillers fillers,
            Rounds rounds,
            Cells cells,
            Assess assess,
            Budgets budgets,
            TypedEfficiencies efficiencies,
            TypeSpending typing,
            Clock clock) {
        this.fillers = fillers;
        this.rounds = rounds;
        this.cells = cells;
        this.assess = assess;
        this.budgets = budgets;
        this.efficiencies = efficiencies;
        this.typing = typing;
        this.clock = clock;
    }

    @GetMapping(BUDGET)
    BudgetPage show(SheetPath at, @RequestParam(defaultValue = "") String kabar, CurrentOfficial official) {
        return page(at, official, Map.of(), Map.of(), kabar.equals("simpan"));
    }

    @PostMapping(BUDGET)
    Object save(SheetPath at, @RequestParam Map<String, String> fields, CurrentOfficial official) {
        var findings = typing.type(at.place(), at.sheet(), official, fields);
        return findings.isEmpty()
                ? "redirect:" + at.href("anggaran") + "&kabar=simpan"
                : page(at, official, fields, findings, false);
    }

    private BudgetPage page(
            SheetPath at,
            CurrentOfficial official,
            Map<String, String> typed,
            Map<String, String> findings,
            boolean saved) {
        var place = at.place();
        var sheet = at.sheet();
        var id = at.id();
        var lines = budgets.of(id);
        var items = rounds.itemsOf(id);
        var byHand = efficiencies.of(id);
        var standings = assess.of(place, sheet, items, rounds.variablesOf(id), cells.of(id));
        var filler = fillers.find(sheet, official);
        var shut = WhoMayType.whyShut(place, sheet, rounds.extensionOf(id).orElse(null), clock.instant());
        return new BudgetPage(
                place,
                sheet,
                filler.isPresent() && shut.isEmpty(),
                lines,
                EfficiencyByHand.of(items, byHand),
                JudgeEfficiency.of(standings.values(), lines, byHand),
                typed,
                findings,
                saved);
    }
}
