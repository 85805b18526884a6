package id.akuntabel.measurement.verification;

import id.akuntabel.measurement.formula.Mean;
import id.akuntabel.measurement.formula.Outcome;
import id.akuntabel.planning.NumberText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The quarter of a whole agency, from what its units last sent.
///
/// @param lines in printed order, by unit
public record Recap(List<Line> lines) {

    /// @param sheet    key of the sheet
    /// @param item     key of the row, for the way to where its figure comes from
    /// @param state    of the sheet, as officials call it
    /// @param counted  whether the sheet is verified or further: only then does the figure count
    /// @param capped   achievement against the quarter, null where there is none
    /// @param level    in words
    /// @param decimals of a printed percentage, by the policy of the row
    public record Line(
            long item,
            long sheet,
            String unitCode,
            String unit,
            String state,
            boolean counted,
            String code,
            String name,
            String unitOfMeasure,
            String target,
            String actual,
            String quarter,
            String year,
            @Nullable BigDecimal capped,
            String level,
            int decimals) {}

    /// Of the verified figures; what is left out is named.
    public Mean mean() {
        return Mean.of(lines.stream()
                .map(line -> new Mean.Part(line.code(), outcome(line)))
                .toList());
    }

    /// As exact as the most exact of its parts is printed.
    public String printedMean() {
        var decimals = lines.stream().mapToInt(Line::decimals).max().orElse(2);
        return mean().outcome() instanceof Outcome.Value(var raw, var capped)
                ? NumberText.percent(capped, decimals)
                : "–";
    }

    /// How many indicators stand on which level, among those that count.
    public Map<String, Integer> levels() {
        var levels = new TreeMap<String, Integer>();
        lines.stream().filter(Line::counted).forEach(line -> levels.merge(line.level(), 1, Integer::sum));
        return levels;
    }

    private static Outcome outcome(Line line) {
        var capped = line.capped();
        return line.counted() && capped != null
                ? new Outcome.Value(capped, capped)
                : new Outcome.NotComputable("Belum terverifikasi.");
    }
}
