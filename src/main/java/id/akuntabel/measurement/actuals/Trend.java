package id.akuntabel.measurement.actuals;

import id.akuntabel.calendar.Period.Quarter;
import id.akuntabel.measurement.actuals.Earlier.Past;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// How an indicator went: the same quarter of last year, the quarters of this year until now, as bars.
///
/// @param bars oldest first; none where there is nothing to compare
public record Trend(List<Bar> bars) {

    /// Of the picture, in its own units.
    public static final int HEIGHT = 28;

    /// @param height of [#HEIGHT]; a negative value has none
    /// @param now    whether it is the quarter of the sheet
    public record Bar(String label, String words, int height, boolean now) {}

    private record Point(String label, String words, BigDecimal value, boolean now) {}

    static Trend of(List<Past> past, Quarter quarter, Realization actual) {
        var points = new ArrayList<Point>();
        for (var one : past) {
            var value = one.actual();
            var same = one.year() == quarter.year() || one.quarter() == quarter.number();
            if (value != null && same) {
                var label = "TW " + SheetPages.roman(one.quarter())
                        + (one.year() == quarter.year() ? "" : " " + one.year());
                points.add(new Point(label, one.text(), value, false));
            }
        }
        var value = actual.value();
        if (value != null) {
            points.add(new Point("TW " + SheetPages.roman(quarter.number()), actual.text(), value, true));
        }
        var highest = points.stream().map(Point::value).reduce(BigDecimal.ZERO, BigDecimal::max);
        if (points.size() < 2 || highest.signum() == 0) {
            return new Trend(List.of());
        }
        return new Trend(points.stream()
                .map(point -> new Bar(point.label(), point.words(), height(point.value(), highest), point.now()))
                .toList());
    }

    private static int height(BigDecimal value, BigDecimal highest) {
        return value.signum() <= 0
                ? 0
                : Math.max(
                        1,
                        value.multiply(BigDecimal.valueOf(HEIGHT))
                                .divide(highest, 0, RoundingMode.HALF_UP)
                                .intValue());
    }

    /// For readers of screens: `TW II 2025 9, TW I 10, TW II 8`.
    public String words() {
        return bars.stream().map(bar -> bar.label() + " " + bar.words()).collect(Collectors.joining(", "));
    }
}
