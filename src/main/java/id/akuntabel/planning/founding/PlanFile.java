package id.akuntabel.planning.founding;

import id.akuntabel.planning.Aggregation;
import id.akuntabel.planning.AgreedIndicator.Component;
import id.akuntabel.planning.Polarity;
import id.akuntabel.planning.PredicateScale;
import id.akuntabel.planning.agreements.Level;
import id.akuntabel.planning.goals.Objective;
import id.akuntabel.planning.indicators.Frequency;
import id.akuntabel.planning.indicators.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A plan as a file: the Renstra extract of an agency, its indicators and the agreements of one year. Reads as YAML as
/// it stands. Codes stand for what they name: of a unit, a position, an objective (`bappeda/S3` in another agency).
record PlanFile(
        Renstra plan,
        String nomenclature,
        @Nullable List<PredicateScale> scales,
        List<Aim> objectives,
        List<Quantity> variables,
        List<Measure> indicators,
        List<Promise> agreements) {

    record Renstra(String title, int from, int until, String decree) {}

    record Aim(
            Objective.Kind kind,
            String code,
            String wording,
            @Nullable String unit,
            @Nullable List<String> above,
            @Nullable String contribution) {}

    record Quantity(String code, String name, String unitOfMeasure, String source) {}

    /// @param targets by year
    record Measure(
            String code,
            Kind kind,
            String name,
            List<String> objectives,
            String definition,
            String formula,
            @Nullable Map<Component.Role, List<String>> components,
            String unitOfMeasure,
            int decimals,
            Polarity polarity,
            Aggregation aggregation,
            @Nullable String scale,
            Frequency frequency,
            String source,
            String responsible,
            String mechanism,
            String medium,
            String evidence,
            Map<Integer, String> targets) {}

    /// @param superior      code of a position of the agency; else `superiorTitle`
    record Promise(
            String promiser,
            Level level,
            @Nullable String superior,
            @Nullable String superiorTitle,
            LocalDate signedOn,
            List<Row> lines,
            @Nullable List<Budget> budget) {}

    /// @param quarters four texts; an empty one is not yet due
    /// @param months   by number, where the action plan is monthly
    record Row(
            String indicator,
            String objective,
            String target,
            List<String> quarters,
            @Nullable Map<Integer, String> months,
            @Nullable List<Deed> actions) {}

    record Deed(String wording, List<Integer> quarters) {}

    /// @param quarters own part of each quarter, where it was planned
    /// @param shares   percent by code of the indicator
    record Budget(
            String code,
            String name,
            BigDecimal ceiling,
            @Nullable List<BigDecimal> quarters,
            String funds,
            @Nullable Map<String, BigDecimal> shares) {}
}
