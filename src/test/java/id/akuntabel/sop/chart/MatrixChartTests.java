package id.akuntabel.sop.chart;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.sop.chart.Geometry.Box;
import id.akuntabel.sop.chart.Geometry.Side;
import id.akuntabel.sop.chart.MatrixChart.Line;
import id.akuntabel.sop.editions.Edition;
import id.akuntabel.testing.Golden;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MatrixChartTests {

    private static final List<MatrixChart> CHARTS = draw();

    static List<MatrixChart> charts() {
        return CHARTS;
    }

    private static List<MatrixChart> draw() {
        var whole = DrawnEditions.all().stream()
                .flatMap(edition -> Stream.of(Measures.DRAWING, Measures.SCREEN)
                        .map(measures -> MatrixChart.of(edition, measures, false)));
        var pages = Stream.concat(DrawnEditions.all().stream(), Stream.of(EditionPaperTests.long_loop()))
                .flatMap(edition -> Stream.of(Measures.F4, Measures.A4)
                        .flatMap(measures -> MatrixChart.pages(edition, measures, 480, 500).stream()));
        return Stream.concat(whole, pages).toList();
    }

    static List<Edition> editions() {
        return DrawnEditions.all();
    }

    @ParameterizedTest
    @MethodSource("charts")
    void no_line_runs_through_a_symbol(MatrixChart chart) {
        for (var line : chart.lines()) {
            for (var piece : Geometry.segments(line.points())) {
                var hit = chart.symbols().stream()
                        .filter(symbol -> symbol.box().grown(-0.1).overlaps(piece.grown(0.01)));

                assertThat(hit).as(line.toString()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    void each_line_leads_from_the_edge_of_its_source_to_the_edge_of_its_target(MatrixChart chart) {
        for (var line : chart.lines()) {
            var source = chart.symbol(line.wire().from()).box();
            var target = chart.symbol(line.wire().to()).box();

            assertThat(Stream.of(Side.values()).map(source::port))
                    .contains(line.points().getFirst());
            assertThat(target.port(line.entry())).isEqualTo(line.end());
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    void lines_are_horizontal_and_vertical(MatrixChart chart) {
        for (var line : chart.lines()) {
            for (var piece : Geometry.segments(line.points())) {
                assertThat(Math.min(piece.width(), piece.height())).isLessThan(0.02);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    void lines_run_together_only_when_they_mean_the_same(MatrixChart chart) {
        var lines = chart.lines();
        for (var i = 0; i < lines.size(); i++) {
            for (var k = i + 1; k < lines.size(); k++) {
                if (!lines.get(i).wire().mayRunWith(lines.get(k).wire())) {
                    assertThat(together(lines.get(i), lines.get(k)))
                            .as(lines.get(i).wire() + " with " + lines.get(k).wire())
                            .isLessThan(3);
                }
            }
        }
    }

    private static double together(Line one, Line other) {
        var length = 0.0;
        for (var a : Geometry.segments(one.points())) {
            for (var b : Geometry.segments(other.points())) {
                var horizontal = a.height() < 0.02 && b.height() < 0.02 && Math.abs(a.y() - b.y()) < 0.5;
                var vertical = a.width() < 0.02 && b.width() < 0.02 && Math.abs(a.x() - b.x()) < 0.5;
                if (horizontal) {
                    length += Math.max(0, Math.min(a.right(), b.right()) - Math.max(a.x(), b.x()));
                } else if (vertical) {
                    length += Math.max(0, Math.min(a.bottom(), b.bottom()) - Math.max(a.y(), b.y()));
                }
            }
        }
        return length;
    }

    @ParameterizedTest
    @MethodSource("charts")
    void words_at_exits_stand_on_no_symbol_and_on_no_other_word(MatrixChart chart) {
        var taken = new ArrayList<Box>();
        chart.symbols().forEach(symbol -> taken.add(symbol.box()));
        for (var label : chart.labels()) {
            assertThat(taken).as(label.text()).noneMatch(box -> box.overlaps(label.box()));

            taken.add(label.box());
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    void every_exit_has_its_words(MatrixChart chart) {
        var said = chart.lines().stream()
                .map(Line::wire)
                .filter(wire -> wire.label() != null)
                .map(wire -> wire.from() + wire.label())
                .distinct()
                .toList();

        assertThat(chart.labels()).map(label -> label.from() + label.text()).containsAll(said);
    }

    @ParameterizedTest
    @MethodSource("editions")
    void draws_the_whole_table_as_a_file_of_its_own(Edition edition) {
        var svg = ChartDrawing.file(MatrixChart.of(edition, Measures.DRAWING, false), Map.of());

        Golden.assertMatches("chart/" + edition.family() + ".svg", svg);
    }
}
