package id.akuntabel.measurement.budgets;

import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.measurement.actuals.Typing;
import id.akuntabel.measurement.actuals.WhoMayType;
import id.akuntabel.measurement.rounds.Access.Place;
import id.akuntabel.measurement.rounds.Fillers;
import id.akuntabel.measurement.rounds.Rounds;
import id.akuntabel.measurement.rounds.Sheet;
import id.akuntabel.measurement.rounds.Stamp;
import id.akuntabel.planning.NumberText;
import id.akuntabel.planning.TypedNumber;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what was spent, and the efficiency that is typed where the policy of an indicator has it so. All or nothing: a
/// form is small. The same people type as into the sheet, as long as it is
/// open.
@Component
class TypeSpending {

    private static final BigDecimal MOST = new BigDecimal("1e15");

    private final Rounds rounds;
    private final Fillers fillers;
    private final Budgets budgets;
    private final TypedEfficiencies efficiencies;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TypeSpending(
            Rounds rounds,
            Fillers fillers,
            Budgets budgets,
            TypedEfficiencies efficiencies,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rounds = rounds;
        this.fillers = fillers;
        this.budgets = budgets;
        this.efficiencies = efficiencies;
        this.events = events;
        this.clock = clock;
    }

    /// What is wrong, by field; empty when it was kept.
    @Transactional
    public Map<String, String> type(Place place, Sheet seen, CurrentOfficial official, Map<String, String> typed) {
        var id = seen.head().id();
        var sheet = rounds.lock(id);
        var holding = fillers.get(sheet, official);
        var shut = WhoMayType.whyShut(place, sheet, rounds.extensionOf(id).orElse(null), clock.instant());
        if (shut.isPresent()) {
            return Map.of("anggaran", shut.map(Typing.Closed::pesan).orElseThrow());
        }
        var findings = new LinkedHashMap<String, String>();
        var amounts = new LinkedHashMap<BudgetLine, BigDecimal>();
        for (var line : budgets.of(id)) {
            var text = typed.getOrDefault(line.field(), "").replace("Rp", "").strip();
            switch (TypedNumber.read(text)) {
                case TypedNumber.Empty empty -> {
                    if (line.spent() != null) {
                        findings.put(
                                line.field(), line.code() + ": yang sudah diisi tidak dapat dikosongkan; tulis 0.");
                    }
                }
                case TypedNumber.Value(var raw, var value) -> take(line, value, amounts, findings);
                // 64.200.000 has one reading only; 64.200 could be 64,2, which nobody spends
                case TypedNumber.Doubtful(var raw, var likely, var other, var reason) ->
                    take(line, likely, amounts, findings);
                case TypedNumber.Unreadable(var raw, var reason) ->
                    findings.put(line.field(), line.code() + ": " + reason);
            }
        }
        var byHand = EfficiencyByHand.of(rounds.itemsOf(id), efficiencies.of(id));
        var given = EfficiencyByHand.read(byHand, typed, findings);
        if (!findings.isEmpty() || (amounts.isEmpty() && given.isEmpty())) {
            return findings;
        }
        var cause = official.cause(holding, clock.instant());
        var facts = new LinkedHashMap<String, String>();
        amounts.forEach((line, amount) -> {
            budgets.spend(line.id(), amount, Stamp.of(cause));
            var before = line.spent();
            facts.put(
                    line.code() + " " + line.funds(),
                    (before == null ? "kosong" : NumberText.rupiah(before)) + " → " + NumberText.rupiah(amount));
        });
        given.forEach((one, judged) -> {
            efficiencies.add(one.item().id(), judged.percent(), judged.reason(), Stamp.of(cause));
            facts.put("efisiensi " + one.code(), one.change(judged));
        });
        var caseNumber = place.round().caseNumber();
        events.publishEvent(new SpendingTyped(caseNumber == null ? cause : cause.in(caseNumber, null), id, facts));
        return findings;
    }

    private static void take(
            BudgetLine line, BigDecimal value, Map<BudgetLine, BigDecimal> amounts, Map<String, String> findings) {
        var before = line.spent();
        if (value.signum() < 0 || value.compareTo(MOST) > 0) {
            findings.put(line.field(), line.code() + ": tulis rupiah yang sudah direalisasikan, 0 atau lebih.");
        } else if (before == null || before.compareTo(value) != 0) {
            amounts.put(line, value);
        }
    }
}
