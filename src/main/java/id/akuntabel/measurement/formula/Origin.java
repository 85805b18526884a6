package id.akuntabel.measurement.formula;

import id.akuntabel.planning.Comparison;
import id.akuntabel.planning.NumberText;
import id.akuntabel.planning.PredicateScale;
import id.akuntabel.planning.Target;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// "Asal angka": where an achievement comes from, in Indonesian sentences, down to the variables. It is printed in the
/// footnote of a report and shown beside the figure; whoever is asked about a number can read the answer aloud.
///
/// @param variables what the actual value was made of; empty if it was typed as one number
public record Origin(Calculation calculation, List<Variable> variables) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.of("id"));

    public Origin {
        variables = List.copyOf(variables);
    }

    /// @param name `Pegawai yang dilatih`
    /// @param unit null if it has none
    public record Variable(
            String name, BigDecimal value, @Nullable String unit) {
        String words() {
            return name + " = " + NumberText.exact(value) + (unit == null ? "" : " " + unit);
        }
    }

    /// All sentences as one text.
    public String text() {
        return String.join(" ", sentences());
    }

    /// One thought each: the figure, the variables, the formula with its numbers, the limits, the policy.
    public List<String> sentences() {
        var sentences = new ArrayList<String>();
        var target = calculation.target();
        var actual = calculation.actual();
        switch (calculation.outcome()) {
            case Outcome.NotDue notDue -> sentences.add("Capaian belum dihitung: " + lowered(notDue.reason()));
            case Outcome.NotComputable notComputable ->
                sentences.add("Capaian tidak dapat dihitung: " + lowered(notComputable.reason()));
            case Outcome.Value value -> {
                if (target != null && actual != null) {
                    sentences.add("Capaian %s berasal dari realisasi %s dan target %s."
                            .formatted(percent(value.capped()), words(actual, target), target(target)));
                    madeOf().ifPresent(sentences::add);
                    sentences.add(formula(target, actual, value));
                    if (value.wasCapped()) {
                        sentences.add(limits(value));
                    }
                }
            }
        }
        if (calculation.outcome() instanceof Outcome.NotComputable) {
            madeOf().ifPresent(sentences::add);
        }
        sentences.add(policy());
        return sentences;
    }

    private Optional<String> madeOf() {
        return variables.isEmpty()
                ? Optional.empty()
                : Optional.of("Realisasi dihitung dari "
                        + variables.stream().map(Variable::words).collect(Collectors.joining("; ")) + ".");
    }

    private String formula(Target target, BigDecimal actual, Outcome.Value value) {
        if (Calculation.isInsideRange(target, actual)) {
            return "Realisasi berada di dalam rentang target, sehingga capaiannya 100%.";
        }
        var variant = calculation.variant();
        var compared = Calculation.comparedWith(target, actual);
        if (!(variant.compute(compared, actual) instanceof Outcome.Value)) {
            return compared.signum() == 0
                    ? "Target nol tidak dapat menjadi pembagi; menurut kebijakan "
                            + calculation.policy().zeroTarget().words() + "."
                    : "Realisasi nol tidak dapat menjadi pembagi; menurut kebijakan "
                            + calculation.policy().zeroActual().words() + ".";
        }
        var bound = target.isRange()
                ? "Realisasi di luar rentang, sehingga dibandingkan dengan batas %s, yaitu %s. "
                        .formatted(actual.compareTo(target.upper()) > 0 ? "atas" : "bawah", NumberText.exact(compared))
                : "";
        return bound
                + "Rumus %s: %s, yaitu %s = %s."
                        .formatted(
                                variant.label(), variant.words(), variant.filled(compared, actual), full(value.raw()));
    }

    private String limits(Outcome.Value value) {
        var up = value.raw().compareTo(value.capped()) > 0;
        return "Nilai %s dibatasi paling %s %s."
                .formatted(full(value.raw()), up ? "tinggi" : "rendah", NumberText.exact(value.capped()) + "%");
    }

    private String policy() {
        var policy = calculation.policy();
        return "%s versi %d, berlaku sejak %s (%s), dibulatkan %d desimal."
                .formatted(
                        policy.name().startsWith("Kebijakan") ? policy.name() : "Kebijakan " + policy.name(),
                        policy.version(),
                        DAY.format(policy.inForceFrom()),
                        policy.basis(),
                        policy.decimals());
    }

    private String percent(BigDecimal value) {
        var policy = calculation.policy();
        return NumberText.percent(policy.rounded(value), policy.decimals());
    }

    /// Before it is rounded, as far as anybody reads: `107,142857…%`.
    private static String full(BigDecimal percent) {
        var shortened = percent.setScale(6, RoundingMode.DOWN);
        return shortened.compareTo(percent) == 0
                ? NumberText.exact(percent) + "%"
                : NumberText.decimal(shortened, 6) + "…%";
    }

    private static String target(Target target) {
        var scale = target.scale();
        if (scale != null) {
            return words(target.lower(), target);
        }
        var unit = target.unit();
        var number = switch (target.comparison()) {
            case BETWEEN -> NumberText.exact(target.lower()) + "–" + NumberText.exact(target.upper());
            case EXACTLY -> NumberText.exact(target.lower());
            case AT_LEAST, AT_MOST, LESS_THAN, MORE_THAN ->
                target.comparison().sign() + " " + NumberText.exact(target.lower());
        };
        if (unit == null) {
            return number;
        }
        return switch (unit) {
            case "%" -> number + "%";
            case "Rp" -> target.comparison() == Comparison.EXACTLY ? "Rp" + number : number + " rupiah";
            default -> number + " " + unit;
        };
    }

    /// A score is shown with its word.
    private static String words(BigDecimal value, Target target) {
        var scale = target.scale();
        return scale == null ? NumberText.exact(value) : word(scale, value);
    }

    private static String word(PredicateScale scale, BigDecimal score) {
        return scale.grade(score)
                .map(grade -> "%s (skor %s pada %s)".formatted(grade.word(), NumberText.exact(score), scale.name()))
                .orElseGet(() -> "skor " + NumberText.exact(score) + " pada " + scale.name());
    }

    private static String lowered(String reason) {
        return reason.substring(0, 1).toLowerCase(Locale.ROOT) + reason.substring(1);
    }
}
