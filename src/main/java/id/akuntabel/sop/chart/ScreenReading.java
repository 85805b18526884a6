package id.akuntabel.sop.chart;

import id.akuntabel.paper.SvgCanvas;
import id.akuntabel.sop.chart.ChartTable.Cell;
import id.akuntabel.sop.chart.ChartTable.Head;
import id.akuntabel.sop.chart.ChartTable.Remark;
import id.akuntabel.sop.editions.Edition;
import id.akuntabel.sop.editions.Edition.Mark;
import id.akuntabel.sop.editions.Edition.Step;
import id.akuntabel.workflow.CaseChart.Lit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// From the chart to the table on screen.
final class ScreenReading {

    /// Padding of a cell above and below, in pixels, that the strut need not fill.
    private static final int PADDING = 12;

    private final MatrixChart chart;
    private final Edition edition;
    private final Map<String, Lit> lit;
    private final CellTexts texts;

    private ScreenReading(MatrixChart chart, Map<String, Lit> lit) {
        this.chart = chart;
        this.lit = lit;
        edition = chart.edition();
        texts = new CellTexts(edition, chart.measures(), chart.columns());
    }

    /// @param listed whether a phone gets the list of steps from here (the page of a process brings its own)
    static ChartTable of(MatrixChart chart, Map<String, Lit> lit, boolean listed) {
        return new ScreenReading(chart, lit).table(listed);
    }

    private ChartTable table(boolean listed) {
        var identity = edition.identity();
        var heading = Heading.of(edition, chart.measures(), chart.columns()).cells();
        var upper = heading.stream()
                .filter(Heading.Cell::upper)
                .map(cell -> new Head(cell.text(), cell.columns(), cell.lower() ? 2 : 1))
                .toList();
        var lower = heading.stream()
                .filter(cell -> cell.lower() && !cell.upper())
                .map(cell -> new Head(cell.text(), 1, 1))
                .toList();
        return new ChartTable(
                "Tabel SOP " + Objects.requireNonNullElse(identity.tableTitle(), identity.title()),
                widths(),
                upper,
                lower,
                chart.rows().stream().map(this::line).toList(),
                listed);
    }

    /// As shares of the table, which is as wide as its page.
    private List<String> widths() {
        var columns = chart.columns();
        var widths = new ArrayList<String>();
        widths.add(share(columns.number()));
        widths.add(share(columns.activity()));
        for (var i = 0; i < columns.actors(); i++) {
            widths.add(share(columns.actor()));
        }
        widths.add(share(columns.requirements()));
        widths.add(share(columns.time()));
        widths.add(share(columns.output()));
        widths.add(share(columns.remark()));
        return widths;
    }

    private String share(double width) {
        return SvgCanvas.number(Math.round(width / chart.columns().width() * 1000) / 10.0) + "%";
    }

    private ChartTable.Line line(MatrixChart.Row row) {
        var step = edition.steps().get(row.index());
        var drawing = RowDrawing.of(chart, lit, row);
        return new ChartTable.Line(
                step.number(),
                step.text(),
                state(step),
                (int) Math.ceil(row.drawing()) - PADDING,
                cells(step),
                output -> output.writeContent(drawing),
                step.requirements(),
                CellTexts.time(step),
                texts.timeCovered(row.index()) ? 0 : step.timeRows(),
                step.outputs(),
                step.remark(),
                remarks(step));
    }

    private String state(Step step) {
        var states = step.marks().stream()
                .map(mark -> lit.get(mark.id()))
                .filter(Objects::nonNull)
                .map(Lit::state)
                .toList();
        if (states.contains(Lit.State.OVERDUE)) {
            return "alur-terlambat";
        }
        return states.contains(Lit.State.NOW) ? "alur-kini" : "";
    }

    private List<Cell> cells(Step step) {
        var words = new ActorWords(edition, lit);
        return edition.actors().stream()
                .map(actor -> {
                    var marks = step.marks().stream()
                            .filter(mark -> isAt(mark, actor))
                            .map(words::of)
                            .toList();
                    return new Cell(actor.label(), marks.isEmpty() ? null : String.join("; ", marks));
                })
                .toList();
    }

    /// A symbol over several columns is told in the first; one without a known actor in the first column.
    private boolean isAt(Mark mark, Edition.Actor actor) {
        var first = edition.actors().stream()
                .filter(other -> mark.actors().contains(other.key()))
                .findFirst()
                .orElse(edition.actors().getFirst());
        return first.equals(actor);
    }

    private List<Remark> remarks(Step step) {
        var remarks = new ArrayList<Remark>();
        for (var mark : step.marks()) {
            var state = lit.get(mark.id());
            if (state == null) {
                continue;
            }
            var text = Objects.requireNonNullElse(state.remark(), "");
            switch (state.state()) {
                case NOW -> remarks.add(new Remark("Kini", "cip-kini", text));
                case OVERDUE -> remarks.add(new Remark("Terlambat", "cip-buruk", text));
                case SKIPPED -> remarks.add(new Remark("Dilewati", "", text));
                case DONE, LATER -> {
                    if (!text.isEmpty()) {
                        remarks.add(new Remark("", "", text));
                    }
                }
            }
        }
        return remarks;
    }
}
