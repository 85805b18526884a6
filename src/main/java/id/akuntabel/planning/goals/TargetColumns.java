package id.akuntabel.planning.goals;

import id.akuntabel.planning.Comparison;
import id.akuntabel.planning.PredicateScale;
import id.akuntabel.planning.Target;
import id.akuntabel.planning.TargetReading;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A target in a row: the text, and how it was read when it was agreed on. A reader that learns more later changes no
/// agreement.
public final class TargetColumns {

    /// In this order everywhere.
    public static final String NAMES = "target, comparison, lower_bound, upper_bound, target_unit, out_of";

    public static final String VALUES = ":target, :comparison, :lower, :upper, :targetUnit, :outOf";

    private TargetColumns() {}

    public static Map<String, @Nullable Object> values(Target target) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("target", target.raw());
        values.put("comparison", target.comparison().name());
        values.put("lower", target.lower());
        values.put("upper", target.upper());
        values.put("targetUnit", target.unit());
        values.put("outOf", target.outOf());
        return values;
    }

    public static Target target(ResultSet row, @Nullable PredicateScale scale) throws SQLException {
        return new Target(
                row.getString("target"),
                Comparison.valueOf(row.getString("comparison")),
                row.getBigDecimal("lower_bound"),
                row.getBigDecimal("upper_bound"),
                row.getString("target_unit"),
                row.getBigDecimal("out_of"),
                scale);
    }

    /// As typed, by an indicator measured in the words of a scale or in numbers.
    public static TargetReading read(String typed, @Nullable PredicateScale scale) {
        return scale == null ? Target.read(typed) : Target.read(typed, scale);
    }
}
