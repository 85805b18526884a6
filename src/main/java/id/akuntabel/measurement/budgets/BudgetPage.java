package id.akuntabel.measurement.budgets;

import id.akuntabel.measurement.budgets.BudgetLine.Deviation;
import id.akuntabel.measurement.formula.EfficiencyVariant.Judgement;
import id.akuntabel.measurement.formula.Policy;
import id.akuntabel.measurement.rounds.Access.Place;
import id.akuntabel.measurement.rounds.Sheet;
import id.akuntabel.planning.BudgetPlan;
import id.akuntabel.planning.NumberText;
import id.akuntabel.shell.Crumb;
import id.akuntabel.shell.Page;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;

/// Budget of a sheet: ceiling, spent, percent, and efficiency by each way in use.
///
/// @param editable   whether the viewer types here now
/// @param byHand     indicators whose efficiency is typed, as their policy has it
/// @param efficiency by indicator
/// @param typed      what was typed, by field, when it came back
public record BudgetPage(
        Place place,
        Sheet sheet,
        boolean editable,
        List<BudgetLine> lines,
        List<EfficiencyByHand> byHand,
        List<Efficient> efficiency,
        Map<String, String> typed,
        Map<String, String> findings,
        boolean saved)
        implements Page {

    @Override
    public String title() {
        return "Realisasi anggaran";
    }

    @Override
    public HttpStatus status() {
        return findings.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    public List<Crumb> crumbs() {
        return List.of(
                new Crumb("Isian Kinerja", "/isian?opd=" + place.agency().code()),
                new Crumb(
                        place.round().quarter().printed() + ", " + sheet.head().unitName(), place.href(sheet)));
    }

    /// What stands in the field.
    public String text(BudgetLine line) {
        var spent = line.spent();
        return typed.getOrDefault(line.field(), spent == null ? "" : NumberText.exact(spent));
    }

    /// What stands in a field: what was typed and came back, else what is stored.
    public String text(String field, String stored) {
        return typed.getOrDefault(field, stored);
    }

    public boolean planned() {
        return lines.stream().anyMatch(line -> !line.plan().isEmpty());
    }

    public int quarter() {
        return place.round().quarter().number();
    }

    /// Of all lines together; empty as long as one of them has none.
    public Optional<Deviation> deviation() {
        return lines.stream()
                .map(line -> line.deviation(quarter()))
                .reduce((one, other) -> one.flatMap(first -> other.map(first::plus)))
                .flatMap(all -> all);
    }

    public BudgetLine total() {
        var spent = lines.stream()
                .map(BudgetLine::spent)
                .filter(java.util.Objects::nonNull)
                .reduce(BigDecimal::add);
        return new BudgetLine(
                0,
                "",
                "Jumlah",
                "",
                lines.stream().map(BudgetLine::ceiling).reduce(BigDecimal.ZERO, BigDecimal::add),
                lines.stream().map(BudgetLine::plan).reduce(BudgetPlan.NONE, BudgetPlan::plus),
                spent.orElse(null),
                "",
                Map.of());
    }

    /// An indicator with the part of the budget that serves it.
    ///
    /// @param achievement against the year
    /// @param perOutput   PMK 214/2017, E in percent
    /// @param value       nilai efisiensi of it
    /// @param index       BPOM, output over input
    /// @param unspent     share of the budget that was not spent
    /// @param difference  achievement minus absorption
    /// @param verdict     efficient by local practice
    /// @param policy      the way that the policy of this indicator chose
    /// @param chosen      what it gives
    public record Efficient(
            String indicator,
            String achievement,
            String absorption,
            String perOutput,
            String value,
            String index,
            String unspent,
            String difference,
            String verdict,
            Policy policy,
            Judgement chosen) {}
}
