package id.akuntabel.measurement.origins;

import id.akuntabel.calendar.Wording;
import id.akuntabel.measurement.actuals.Assess;
import id.akuntabel.measurement.actuals.Cell;
import id.akuntabel.measurement.actuals.CellKey;
import id.akuntabel.measurement.actuals.Cells;
import id.akuntabel.measurement.actuals.Earlier.Past;
import id.akuntabel.measurement.actuals.Evidences;
import id.akuntabel.measurement.actuals.Standing;
import id.akuntabel.measurement.budgets.TypedEfficiencies;
import id.akuntabel.measurement.budgets.TypedEfficiency;
import id.akuntabel.measurement.formula.Calculation;
import id.akuntabel.measurement.formula.EfficiencyVariant;
import id.akuntabel.measurement.formula.Origin;
import id.akuntabel.measurement.formula.Outcome;
import id.akuntabel.measurement.formula.RatingScale;
import id.akuntabel.measurement.policies.PolicyWords;
import id.akuntabel.measurement.rounds.Access.Place;
import id.akuntabel.measurement.rounds.Item;
import id.akuntabel.measurement.rounds.Rounds;
import id.akuntabel.measurement.rounds.Sheet;
import id.akuntabel.measurement.rounds.Stamp;
import id.akuntabel.measurement.rounds.Variable;
import id.akuntabel.measurement.sending.Submissions;
import id.akuntabel.measurement.sending.Submissions.Submission;
import id.akuntabel.measurement.verification.Decisions;
import id.akuntabel.planning.AgreedIndicator.Component;
import id.akuntabel.shell.NotFound;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Follows a figure back to who typed what. It computes once more from the same cells, and says where what was sent
/// then reads differently.
@org.springframework.stereotype.Component
class TraceFigure {

    private final Rounds rounds;
    private final Cells cells;
    private final Evidences evidences;
    private final Assess assess;
    private final Submissions submissions;
    private final Decisions decisions;
    private final TypedEfficiencies efficiencies;

    TraceFigure(
            Rounds rounds,
            Cells cells,
            Evidences evidences,
            Assess assess,
            Submissions submissions,
            Decisions decisions,
            TypedEfficiencies efficiencies) {
        this.rounds = rounds;
        this.cells = cells;
        this.evidences = evidences;
        this.assess = assess;
        this.submissions = submissions;
        this.decisions = decisions;
        this.efficiencies = efficiencies;
    }

    /// @param asked a submission; without it the newest one, or what stands in the cells of a sheet being typed
    OriginPage trace(Place place, Sheet sheet, long row, Optional<Integer> asked) {
        var id = sheet.head().id();
        var items = rounds.itemsOf(id);
        var item = items.stream().filter(one -> one.id() == row).findFirst().orElseThrow(NotFound::new);
        var sent = submissions.of(id);
        var number =
                asked.orElse(sheet instanceof Sheet.Editable ? 0 : sheet.head().submissions());
        var submission = sent.stream().filter(one -> one.number() == number).findFirst();
        if (submission.isEmpty() && number != 0) {
            throw new NotFound();
        }
        var variables = rounds.variablesOf(id);
        var stood = submission.isPresent() ? cells.asOf(id, number) : cells.of(id);
        var past = assess.past(place, sheet, List.of(item));
        var standing = Objects.requireNonNull(
                Assess.of(place, List.of(item), variables, stood, past).get(row));
        var proofs = (submission.isPresent()
                        ? evidences.asOf(id, submission.get().sent().at())
                        : evidences.of(id))
                .stream().filter(proof -> proof.item() == row).toList();
        return new OriginPage(
                place,
                sheet,
                item,
                standing,
                number,
                quarter(place, standing, variables, stood),
                year(place, standing, past.getOrDefault(item.agreed().indicator(), List.of())),
                data(place, item, variables, stood),
                proofs,
                journey(place, id, sent, submission.orElse(null)),
                efficiency(place, item, efficiencies.of(id).get(row)),
                submission
                        .flatMap(one -> submissions.shown(id, number, row))
                        .filter(shown -> differs(shown, standing))
                        .orElse(null));
    }

    /// Only of an indicator whose efficiency is typed: nothing else about it comes from a hand.
    private static @Nullable String efficiency(Place place, Item item, @Nullable TypedEfficiency typed) {
        if (item.rules().policy().efficiency() != EfficiencyVariant.TYPED) {
            return null;
        }
        return typed == null
                ? "belum diketik; kebijakannya memakai angka yang ditulis petugas"
                : typed.printed() + ", diketik " + typed.by() + " ("
                        + Wording.dateTime(typed.at(), place.agency().zone()) + "), tidak dihitung dari rumus: "
                        + typed.reason();
    }

    private static boolean differs(Submissions.Shown shown, Standing standing) {
        return !shown.quarter().equals(standing.quarterWords()) || !shown.year().equals(standing.yearWords());
    }

    private static OriginPage.Side quarter(
            Place place, Standing standing, List<Variable> variables, Map<String, Cell> stood) {
        var item = standing.item();
        var made = item.agreed().components().stream()
                .flatMap(component -> cell(component, variables, stood).stream()
                        .filter(cell -> cell.value() != null)
                        .map(cell -> new Origin.Variable(component.name(), Objects.requireNonNull(cell.value()), null)))
                .toList();
        return side(
                "Terhadap target " + place.round().quarter().printed(),
                standing.quarterWords(),
                standing.ofQuarter(place.round().quarter().number()),
                made,
                item.rules().scale());
    }

    private static OriginPage.Side year(Place place, Standing standing, List<Past> past) {
        var quarter = place.round().quarter();
        var made = new ArrayList<Origin.Variable>();
        for (var one : past) {
            var actual = one.actual();
            if (one.year() == quarter.year() && actual != null) {
                made.add(new Origin.Variable("Triwulan " + one.quarter(), actual, null));
            }
        }
        var actual = standing.actual().value();
        if (actual != null && !made.isEmpty()) {
            made.add(new Origin.Variable("Triwulan " + quarter.number(), actual, null));
        }
        var side = side(
                "Terhadap target tahun " + quarter.year(),
                standing.yearWords(),
                standing.ofYear(),
                made,
                standing.item().rules().scale());
        var kind = standing.item().agreed().aggregation();
        return side.with("Triwulan menjadi tahun sebagai " + lowered(kind.label()) + ": " + kind.rule() + ".");
    }

    /// @param made of which the actual value was made
    private static OriginPage.Side side(
            String title, String figure, Calculation calculation, List<Origin.Variable> made, RatingScale scale) {
        var sentences = new ArrayList<>(new Origin(calculation, made).sentences());
        if (calculation.outcome() instanceof Outcome.Value(var raw, var capped)) {
            var rating = scale.rate(capped);
            sentences.add("Tingkatnya " + rating.label() + " pada skala " + scale.name() + " ("
                    + PolicyWords.bands(scale) + ").");
            rating.warning().ifPresent(sentences::add);
        }
        return new OriginPage.Side(title, figure, sentences);
    }

    /// What was typed, by whom and when: the variables, or the one figure.
    private static List<OriginPage.Datum> data(
            Place place, Item item, List<Variable> variables, Map<String, Cell> stood) {
        if (item.agreed().components().isEmpty()) {
            return List.of(datum(place, "Realisasi", "", stood.get(CellKey.actual(item.id()))));
        }
        return item.agreed().components().stream()
                .map(component -> datum(
                                place,
                                component.code() + " " + component.name(),
                                component.role().printed(),
                                cell(component, variables, stood).orElse(null))
                        .from(source(component, variables)))
                .toList();
    }

    private static OriginPage.Datum datum(Place place, String name, String role, @Nullable Cell cell) {
        return cell == null || cell.text().isBlank()
                ? new OriginPage.Datum(name, role, "–", "belum diisi", "", 0, null)
                : new OriginPage.Datum(
                        name,
                        role,
                        cell.text(),
                        Wording.dateTime(cell.typed().at(), place.agency().zone()),
                        cell.typed().by(),
                        cell.revision(),
                        null);
    }

    private static Variable.@Nullable Source source(Component component, List<Variable> variables) {
        return variables.stream()
                .filter(variable -> variable.variable() == component.variable())
                .map(Variable::source)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static Optional<Cell> cell(Component component, List<Variable> variables, Map<String, Cell> stood) {
        return variables.stream()
                .filter(variable -> variable.variable() == component.variable())
                .flatMap(variable -> Optional.ofNullable(stood.get(variable.cell())).stream())
                .findFirst();
    }

    /// Sent, verified, approved: with who and when.
    private List<String> journey(Place place, long sheet, List<Submission> sent, @Nullable Submission submission) {
        if (submission == null) {
            return List.of();
        }
        var steps = new ArrayList<String>();
        steps.add("Kiriman ke-" + submission.number() + " dari " + sent.size() + ", dikirim "
                + when(place, submission.sent()));
        decisions.of(sheet).stream()
                .filter(decision -> decision.submission() == submission.number())
                .forEach(
                        decision -> steps.add(decision.printed().substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                                + decision.printed().substring(1) + " " + when(place, decision.made())
                                + (decision.reason().isEmpty() ? "" : ": " + decision.reason())));
        return steps;
    }

    private static String when(Place place, Stamp stamp) {
        return Wording.dateTime(stamp.at(), place.agency().zone()) + " oleh " + stamp.by();
    }

    private static String lowered(String text) {
        return text.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + text.substring(1);
    }
}
