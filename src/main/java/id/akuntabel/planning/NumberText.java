package id.akuntabel.planning;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Numbers as an Indonesian official writes them: `1.234.567,89`, `99,59%`, `Rp1.250.000`, `−5,2` with a real minus.
/// Our own, because Java and the browsers disagree on each of these.
public final class NumberText {

    private static final String MINUS = "\u2212";

    private NumberText() {}

    /// Rounded half up to so many decimals.
    public static String decimal(BigDecimal value, int decimals) {
        var rounded = value.setScale(decimals, RoundingMode.HALF_UP);
        var digits = rounded.abs().toPlainString();
        var point = digits.indexOf('.');
        var whole = point < 0 ? digits : digits.substring(0, point);
        var fraction = point < 0 ? "" : "," + digits.substring(point + 1);
        return (rounded.signum() < 0 ? MINUS : "") + grouped(whole) + fraction;
    }

    /// With all decimals that it has, and no trailing zeros.
    public static String exact(BigDecimal value) {
        var plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        return decimal(plain, Math.max(0, plain.scale()));
    }

    public static String percent(BigDecimal value, int decimals) {
        return decimal(value, decimals) + "%";
    }

    /// Whole rupiah, no space.
    public static String rupiah(BigDecimal value) {
        var text = decimal(value, 0);
        return text.startsWith(MINUS) ? MINUS + "Rp" + text.substring(1) : "Rp" + text;
    }

    private static String grouped(String whole) {
        var text = new StringBuilder(whole);
        for (var at = whole.length() - 3; at > 0; at -= 3) {
            text.insert(at, '.');
        }
        return text.toString();
    }
}
