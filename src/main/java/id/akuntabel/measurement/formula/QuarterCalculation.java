package id.akuntabel.measurement.formula;

import id.akuntabel.planning.NumberText;
import id.akuntabel.planning.Polarity;
import id.akuntabel.planning.Target;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A quarter has two achievements: against what the quarter asked and against what the year asks. Both are right, they
/// may differ twentyfold, and so both are shown, each with its name.
///
/// @param quarterTarget null or nought: nothing is due yet
public record QuarterCalculation(
        Polarity polarity,
        @Nullable Target quarterTarget,
        @Nullable Target yearTarget,
        @Nullable BigDecimal actual,
        Policy policy) {

    public Calculation ofQuarter() {
        return new Calculation(polarity, nothingDue() ? null : quarterTarget, actual, policy);
    }

    public Calculation ofYear() {
        return new Calculation(polarity, yearTarget, actual, policy);
    }

    /// `Terhadap target triwulan 110,00%, terhadap target tahun 6,38%.`
    public String sentence() {
        return "Terhadap target triwulan " + words(ofQuarter().outcome()) + ", terhadap target tahun "
                + words(ofYear().outcome()) + ".";
    }

    private boolean nothingDue() {
        return quarterTarget != null && quarterTarget.asksNothingYet(polarity, yearTarget);
    }

    private String words(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Value value -> NumberText.percent(policy.rounded(value.capped()), policy.decimals());
            case Outcome.NotDue ignored -> "belum ada target";
            case Outcome.NotComputable notComputable ->
                "tidak dapat dihitung (" + uncapitalized(notComputable.reason()) + ")";
        };
    }

    private static String uncapitalized(String sentence) {
        var text = sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
