package id.akuntabel.sop.chart;

import id.akuntabel.paper.SvgCanvas;

/// Writes the SVG elements of the table on screen; their look comes from classes.
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
                .append(SvgCanvas.escape(content))
                .append("</")
                .append(element)
                .append(">\n");
    }

    private Svg start(String element, Object... attributes) {
        append("<").append(element);
        for (var i = 0; i < attributes.length; i += 2) {
            var value = attributes[i + 1] instanceof Number number
                    ? SvgCanvas.number(number.doubleValue())
                    : attributes[i + 1];
            append(" ")
                    .append((String) attributes[i])
                    .append("=\"")
                    .append(SvgCanvas.escape(value.toString()))
                    .append("\"");
        }
        return this;
    }

    Svg append(String raw) {
        text.append(raw);
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
