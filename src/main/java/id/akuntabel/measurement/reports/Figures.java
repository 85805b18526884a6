package id.akuntabel.measurement.reports;

import id.akuntabel.measurement.formula.Calculation;
import id.akuntabel.measurement.formula.Mean;
import id.akuntabel.measurement.formula.Outcome;
import id.akuntabel.measurement.formula.Periods;
import id.akuntabel.measurement.formula.QuarterCalculation;
import id.akuntabel.measurement.rounds.Item;
import id.akuntabel.planning.Aggregation;
import id.akuntabel.planning.NumberText;
import id.akuntabel.planning.Target;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The indicators of a semester or a year, computed from what was verified in its quarters.
///
/// @param lines in printed order, by unit
record Figures(Span span, List<Line> lines, List<State> quarters) {

    /// How far a quarter is.
    ///
    /// @param verified units whose figures count
    record State(String label, int verified, int units) {

        boolean complete() {
            return units > 0 && verified == units;
        }

        String words() {
            return units == 0 ? "belum dibuka" : verified + " dari " + units + " unit terverifikasi";
        }
    }

    /// What was verified of an indicator in a quarter.
    record Verified(BigDecimal actual, String text) {}

    /// An indicator with its quarters.
    ///
    /// @param item     of the newest quarter that has it: what was promised last
    /// @param verified by number of the quarter
    record Line(String unit, Item item, Map<Integer, Verified> verified) {

        Aggregation aggregation() {
            return item.agreed().aggregation();
        }

        private List<Periods.Figure> figures(List<Integer> quarters) {
            return quarters.stream()
                    .map(number -> {
                        var target = item.agreed().quarterTargets().get(number);
                        var here = verified.get(number);
                        return new Periods.Figure(
                                "Triwulan " + number,
                                target == null ? null : target.upper(),
                                here == null ? null : here.actual());
                    })
                    .toList();
        }

        Periods.Whole whole(List<Integer> quarters) {
            return Periods.whole(aggregation(), figures(quarters));
        }

        /// As it is printed; `–` where nothing was verified.
        String printed(List<Integer> quarters) {
            var whole = whole(quarters);
            var actual = whole.actual();
            if (actual == null) {
                return "–";
            }
            var last = quarters.reversed().stream()
                    .map(verified::get)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseThrow();
            return combines() && quarters.size() > 1
                    ? NumberText.decimal(actual, item.agreed().decimals())
                    : last.text();
        }

        private boolean combines() {
            return aggregation() == Aggregation.CUMULATIVE || aggregation() == Aggregation.AVERAGE;
        }

        /// What the period asks: the year's target for a year; for a semester that of its quarters, in the way of the
        /// indicator. Null where nothing is due.
        @Nullable
        Target target(Span span) {
            if (span.wholeYear()) {
                return item.agreed().yearTarget();
            }
            var targets = span.quarters().stream()
                    .map(number -> item.agreed().quarterTargets().get(number))
                    .filter(Objects::nonNull)
                    .toList();
            if (targets.isEmpty()) {
                return null;
            }
            if (!combines()) {
                return targets.getLast();
            }
            var sum = targets.stream().map(Target::upper).reduce(BigDecimal.ZERO, BigDecimal::add);
            return Target.of(
                    aggregation() == Aggregation.CUMULATIVE
                            ? sum
                            : sum.divide(BigDecimal.valueOf(targets.size()), java.math.MathContext.DECIMAL64));
        }

        Outcome ofPeriod(Span span) {
            var actual = whole(span.quarters()).actual();
            var agreed = item.agreed();
            return span.wholeYear()
                    ? ofYear(span)
                    : new QuarterCalculation(
                                    agreed.polarity(),
                                    target(span),
                                    agreed.yearTarget(),
                                    actual,
                                    item.rules().policy())
                            .ofQuarter()
                            .outcome();
        }

        Outcome ofYear(Span span) {
            return new Calculation(
                            item.agreed().polarity(),
                            item.agreed().yearTarget(),
                            whole(span.soFar()).actual(),
                            item.rules().policy())
                    .outcome();
        }

        String words(Outcome outcome) {
            var policy = item.rules().policy();
            return outcome instanceof Outcome.Value(var raw, var capped)
                    ? NumberText.percent(policy.rounded(capped), policy.decimals())
                    : "–";
        }

        String level(Span span) {
            return switch (ofPeriod(span)) {
                case Outcome.Value(var raw, var capped) ->
                    item.rules().scale().rate(capped).label();
                case Outcome.NotDue notDue -> "Belum ada target";
                case Outcome.NotComputable notComputable ->
                    whole(span.quarters()).actual() == null ? "Belum terverifikasi" : "Tidak dapat dihitung";
            };
        }

        /// `Akumulatif`; with the quarters that are missing.
        String how(Span span) {
            var missing = whole(span.quarters()).leftOut();
            return aggregation().label() + (missing.isEmpty() ? "" : "; tanpa " + String.join(", ", missing));
        }
    }

    /// Of the achievements against what the period asks.
    Mean mean() {
        return Mean.of(lines.stream()
                .map(line -> new Mean.Part(line.item().agreed().code(), line.ofPeriod(span)))
                .toList());
    }

    String printedMean() {
        return mean().outcome() instanceof Outcome.Value(var raw, var capped) ? NumberText.percent(capped, 2) : "–";
    }

    boolean complete() {
        return quarters.stream().allMatch(State::complete);
    }

    List<String> open() {
        return quarters.stream()
                .filter(state -> !state.complete())
                .map(state -> state.label() + " (" + state.words() + ")")
                .toList();
    }
}
