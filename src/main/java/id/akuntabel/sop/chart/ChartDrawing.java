package id.akuntabel.sop.chart;

import id.akuntabel.paper.Typeface;
import id.akuntabel.sop.chart.Geometry.Box;
import id.akuntabel.workflow.CaseChart.Lit;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The table as SVG: rules, words, symbols and lines, with everything in attributes.
final class ChartDrawing {

    private static final double MARGIN = 8;

    private final MatrixChart chart;
    private final Map<String, Lit> lit;
    private final Svg svg = new Svg();
    private final CellTexts texts;
    private final Measures measures;

    private ChartDrawing(MatrixChart chart, Map<String, Lit> lit) {
        this.chart = chart;
        this.lit = lit;
        measures = chart.measures();
        texts = new CellTexts(chart.edition(), measures, chart.columns());
    }

    /// A file of its own that any viewer opens.
    static String standalone(MatrixChart chart, Map<String, Lit> lit) {
        var drawing = new ChartDrawing(chart, lit);
        var heading = Heading.of(chart.edition(), chart.measures(), chart.columns());
        var title = Objects.requireNonNullElse(
                chart.edition().identity().tableTitle(),
                chart.edition().identity().title());
        var titleHeight = chart.measures().font() * 2.4;
        var width = chart.columns().width() + 2 * MARGIN;
        var height = chart.bottom() + heading.height() + titleHeight + 2 * MARGIN;
        drawing.svg.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        drawing.svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "width",
                width,
                "height",
                height,
                "viewBox",
                "0 0 " + Svg.number(width) + " " + Svg.number(height),
                "font-family",
                Typeface.FAMILY,
                "role",
                "img");
        drawing.svg.element("title", title);
        drawing.svg.empty("rect", "width", width, "height", height, "fill", Paint.PAPER);
        drawing.svg.element(
                "text",
                title,
                "x",
                width / 2,
                "y",
                MARGIN + chart.measures().font() * 1.2,
                "text-anchor",
                "middle",
                "font-size",
                chart.measures().font() * 1.3,
                "font-weight",
                "bold");
        drawing.svg.open("g", "transform", "translate(" + MARGIN + " " + Svg.number(MARGIN + titleHeight) + ")");
        drawing.table(heading);
        drawing.svg.close("g").close("svg");
        return drawing.svg.toString();
    }

    private void table(Heading heading) {
        for (var cell : heading.cells()) {
            var box = cell.box();
            svg.empty(
                    "rect",
                    "x",
                    box.x(),
                    "y",
                    box.y(),
                    "width",
                    box.width(),
                    "height",
                    box.height(),
                    "fill",
                    Paint.HEADING,
                    "stroke",
                    Paint.INK,
                    "stroke-width",
                    0.7);
            block(
                    Typeface.BOLD.lines(cell.text(), box.width() - measures.padding(), cell.size()),
                    box,
                    cell.size(),
                    true,
                    true);
        }
        svg.open("g", "transform", "translate(0 " + Svg.number(heading.height()) + ")");
        chart.rows().forEach(this::row);
        var symbols = new SymbolDrawing(svg, measures);
        for (var line : chart.lines()) {
            symbols.line(line.points(), line.wire().dashed());
        }
        for (var symbol : chart.symbols()) {
            symbols.symbol(symbol, lit.get(symbol.key()));
        }
        for (var line : chart.lines()) {
            if (!line.wire().dashed()) {
                symbols.arrow(line.end(), line.entry());
            }
        }
        chart.labels().forEach(symbols::label);
        svg.close("g");
    }

    private void row(MatrixChart.Row row) {
        var columns = chart.columns();
        var step = chart.edition().steps().get(row.index());
        var x = 0.0;
        x = cell(x, columns.number(), row, List.of(step.number()), true);
        x = cell(x, columns.activity(), row, texts.lines(step.text(), columns.activity()), false);
        for (var i = 0; i < columns.actors(); i++) {
            x = cell(x, columns.actor(), row, List.of(), true);
        }
        x = cell(
                x,
                columns.requirements(),
                row,
                texts.lines(CellTexts.listed(step.requirements()), columns.requirements()),
                step.requirements().size() < 2);
        if (!texts.timeCovered(row.index()) || row.equals(chart.rows().getFirst())) {
            time(x, row);
        }
        x += columns.time();
        x = cell(
                x,
                columns.output(),
                row,
                texts.lines(CellTexts.listed(step.outputs()), columns.output()),
                step.outputs().size() < 2);
        cell(x, columns.remark(), row, texts.lines(remark(row), columns.remark()), false);
    }

    /// Keterangan: what the SOP says, and how it went in this process.
    private String remark(MatrixChart.Row row) {
        var step = chart.edition().steps().get(row.index());
        var words = new StringBuilder(Objects.requireNonNullElse(step.remark(), ""));
        for (var mark : step.marks()) {
            var state = lit.get(mark.id());
            if (state != null && state.remark() != null) {
                words.append(words.isEmpty() ? "" : "\n").append(state.remark());
            }
        }
        return words.toString();
    }

    private void time(double x, MatrixChart.Row row) {
        var start = texts.timeStart(row.index());
        var step = chart.edition().steps().get(start);
        var end = start + step.timeRows();
        var height = chart.rows().stream()
                .filter(other -> other.index() >= row.index() && other.index() < end)
                .mapToDouble(MatrixChart.Row::height)
                .sum();
        var box = new Box(x, row.y(), chart.columns().time(), height);
        frame(box);
        block(texts.lines(CellTexts.time(step), chart.columns().time()), box, measures.font(), false, true);
    }

    private double cell(double x, double width, MatrixChart.Row row, List<String> lines, boolean centred) {
        var box = new Box(x, row.y(), width, row.height());
        frame(box);
        block(lines, box, measures.font(), false, centred);
        return x + width;
    }

    private void frame(Box box) {
        svg.empty(
                "rect",
                "x",
                box.x(),
                "y",
                box.y(),
                "width",
                box.width(),
                "height",
                box.height(),
                "fill",
                "none",
                "stroke",
                Paint.INK,
                "stroke-width",
                0.6);
    }

    private void block(List<String> lines, Box box, double size, boolean bold, boolean centred) {
        var line = size * Measures.LINE;
        var baseline = box.cy() - line * lines.size() / 2 + size * 0.95;
        for (var text : lines) {
            svg.element(
                    "text",
                    text,
                    "x",
                    centred ? box.cx() : box.x() + measures.padding(),
                    "y",
                    baseline,
                    "font-size",
                    size,
                    "font-weight",
                    bold ? "bold" : "normal",
                    "text-anchor",
                    centred ? "middle" : "start");
            baseline += line;
        }
    }
}
