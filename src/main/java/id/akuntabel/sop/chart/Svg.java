package id.akuntabel.sop.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Writes SVG elements: attributes only, no style sheet, no script, so that every viewer shows the same.
final class Svg {

    private final StringBuilder text = new StringBuilder();

    /// @param attributes name, value, name, value …; numbers are written with at most two decimals
    Svg empty(String element, Object... attributes) {
        return start(element, attributes).append("/>\n");
    }

    Svg open(String element, Object... attributes) {
        return start(element, attributes).append(">\n");
    }

    Svg close(String element) {
        return append("</").append(element).append(">\n");
    }

    Svg element(String element, String content, Object... attributes) {
        return start(element, attributes)
                .append(">")
                .append(escape(content))
                .append("</")
                .append(element)
                .append(">\n");
    }

    private Svg start(String element, Object... attributes) {
        append("<").append(element);
        for (var i = 0; i < attributes.length; i += 2) {
            var value = attributes[i + 1] instanceof Number number ? number(number.doubleValue()) : attributes[i + 1];
            append(" ")
                    .append((String) attributes[i])
                    .append("=\"")
                    .append(escape(value.toString()))
                    .append("\"");
        }
        return this;
    }

    Svg append(String raw) {
        text.append(raw);
        return this;
    }

    static String number(double value) {
        var rounded =
                BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
