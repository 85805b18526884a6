package id.akuntabel.sop.chart;

import id.akuntabel.paper.Canvas;
import id.akuntabel.paper.Canvas.Align;
import id.akuntabel.paper.Drawing;
import id.akuntabel.paper.SvgCanvas;
import id.akuntabel.paper.Typeface;
import id.akuntabel.sop.chart.Geometry.Box;
import id.akuntabel.sop.chart.MatrixChart.Row;
import id.akuntabel.workflow.CaseChart.Lit;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The table as a drawing: rules, words, symbols and lines.
///
/// @param margin around it; with a margin it brings its own white paper
/// @param title  whether the title stands above it
record ChartDrawing(MatrixChart chart, Map<String, Lit> lit, double margin, boolean title) implements Drawing {

    /// A file of its own that any viewer opens.
    static String file(MatrixChart chart, Map<String, Lit> lit) {
        var drawing = new ChartDrawing(chart, lit, 8, true);
        return SvgCanvas.file(drawing, "Tabel SOP " + drawing.words());
    }

    /// Height of the title above the table.
    static double titleHeight(Measures measures) {
        return measures.font() * 2.4;
    }

    @Override
    public double width() {
        return chart.columns().width() + 2 * margin;
    }

    @Override
    public double height() {
        return top() + chart.bottom() + margin;
    }

    private double top() {
        return margin
                + (title ? titleHeight(chart.measures()) : 0)
                + chart.heading().height();
    }

    private String words() {
        var identity = chart.edition().identity();
        return Objects.requireNonNullElse(identity.tableTitle(), identity.title());
    }

    @Override
    public void draw(Canvas canvas) {
        var measures = chart.measures();
        if (margin > 0) {
            canvas.rectangle(Canvas.Ink.area(Paint.PAPER), 0, 0, width(), height(), 0);
        }
        if (title) {
            canvas.text(
                    words(),
                    width() / 2,
                    margin + measures.font() * 1.2,
                    measures.font() * 1.3,
                    Typeface.BOLD,
                    Align.MIDDLE,
                    Paint.INK);
        }
        new Table(new Shifted(canvas, margin, top())).draw();
    }

    /// Draws with the upper left corner of the first row as origin.
    private final class Table {

        private final Canvas canvas;
        private final Measures measures = chart.measures();
        private final CellTexts texts = new CellTexts(chart.edition(), chart.measures(), chart.columns());

        Table(Canvas canvas) {
            this.canvas = canvas;
        }

        void draw() {
            heading();
            chart.rows().forEach(row -> {
                if (row.index() < 0) {
                    connectors(row);
                } else {
                    row(row);
                }
            });
            var symbols = new SymbolDrawing(canvas, measures);
            chart.lines()
                    .forEach(line -> symbols.line(line.points(), line.wire().dashed()));
            chart.symbols().forEach(symbol -> symbols.symbol(symbol, lit.get(symbol.key())));
            chart.lines().stream()
                    .filter(line -> !line.wire().dashed())
                    .forEach(line -> symbols.arrow(line.end(), line.entry()));
            chart.labels().forEach(symbols::label);
        }

        private void heading() {
            var height = chart.heading().height();
            for (var cell : chart.heading().cells()) {
                var box = new Box(
                        cell.box().x(),
                        cell.box().y() - height,
                        cell.box().width(),
                        cell.box().height());
                canvas.rectangle(Paint.HEADING, box.x(), box.y(), box.width(), box.height(), 0);
                var lines = Typeface.BOLD.lines(cell.text(), box.width() - measures.padding(), cell.size());
                block(lines, box, cell.size(), Typeface.BOLD, true);
            }
        }

        /// A row that holds only connectors: the columns go on, no text.
        private void connectors(Row row) {
            var columns = chart.columns();
            cell(0, columns.actorsLeft(), row, List.of(), true);
            var x = columns.actorsLeft();
            for (var i = 0; i < columns.actors(); i++) {
                x = cell(x, columns.actor(), row, List.of(), true);
            }
            cell(x, columns.width() - x, row, List.of(), true);
        }

        private void row(Row row) {
            var columns = chart.columns();
            var step = chart.edition().steps().get(row.index());
            var needs = texts.lines(CellTexts.listed(step.requirements()), columns.requirements());
            var outputs = texts.lines(CellTexts.listed(step.outputs()), columns.output());
            var x = cell(0, columns.number(), row, List.of(step.number()), true);
            x = cell(x, columns.activity(), row, texts.lines(step.text(), columns.activity()), false);
            for (var i = 0; i < columns.actors(); i++) {
                x = cell(x, columns.actor(), row, List.of(), true);
            }
            x = cell(x, columns.requirements(), row, needs, step.requirements().size() < 2);
            if (!texts.timeCovered(row.index()) || row.equals(firstStep())) {
                time(x, row);
            }
            x += columns.time();
            x = cell(x, columns.output(), row, outputs, step.outputs().size() < 2);
            cell(x, columns.remark(), row, texts.lines(remark(row), columns.remark()), false);
        }

        private Row firstStep() {
            return chart.rows().stream()
                    .filter(row -> row.index() >= 0)
                    .findFirst()
                    .orElseThrow();
        }

        /// Keterangan: what the SOP says, and how it went in this process.
        private String remark(Row row) {
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

        private void time(double x, Row row) {
            var start = texts.timeStart(row.index());
            var step = chart.edition().steps().get(start);
            var end = start + step.timeRows();
            var height = chart.rows().stream()
                    .filter(other -> other.index() >= row.index() && other.index() < end)
                    .mapToDouble(Row::height)
                    .sum();
            var box = new Box(x, row.y(), chart.columns().time(), height);
            frame(box);
            var lines = texts.lines(CellTexts.time(step), chart.columns().time());
            block(lines, box, measures.font(), Typeface.REGULAR, true);
        }

        private double cell(double x, double width, Row row, List<String> lines, boolean centred) {
            var box = new Box(x, row.y(), width, row.height());
            frame(box);
            block(lines, box, measures.font(), Typeface.REGULAR, centred);
            return x + width;
        }

        private void frame(Box box) {
            canvas.rectangle(Paint.RULE, box.x(), box.y(), box.width(), box.height(), 0);
        }

        private void block(List<String> lines, Box box, double size, Typeface typeface, boolean centred) {
            var line = size * Measures.LINE;
            var baseline = box.cy() - line * lines.size() / 2 + size * 0.95;
            var x = centred ? box.cx() : box.x() + measures.padding();
            for (var text : lines) {
                canvas.text(text, x, baseline, size, typeface, centred ? Align.MIDDLE : Align.START, Paint.INK);
                baseline += line;
            }
        }
    }
}
