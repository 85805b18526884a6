package id.akuntabel.sop.chart;

import id.akuntabel.paper.Typeface;
import id.akuntabel.sop.editions.Edition;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Stream;

/// The columns of text: Kegiatan, Kelengkapan, Output, Keterangan. None is narrower than its longest word while the
/// others can spare the room.
final class TextColumns {

    private TextColumns() {}

    /// Width of the longest word of each, heading included.
    static double[] least(Edition edition, Measures measures) {
        var words = edition.columns();
        return new double[] {
            least(edition, measures, words.activity(), step -> Stream.of(step.text())),
            least(edition, measures, words.requirements(), step -> step.requirements().stream()),
            least(edition, measures, words.output(), step -> step.outputs().stream()),
            least(edition, measures, words.remark(), step -> Stream.ofNullable(step.remark()))
        };
    }

    private static double least(
            Edition edition, Measures measures, String heading, Function<Edition.Step, Stream<String>> texts) {
        var inCells = edition.steps().stream()
                .flatMap(texts)
                .mapToDouble(text -> longest(Typeface.REGULAR, text, measures.font()))
                .max()
                .orElse(0);
        var above = longest(Typeface.BOLD, heading, measures.font());
        return Math.max(inCells, above) * measures.letters() + 2 * measures.padding() + 1;
    }

    private static double longest(Typeface typeface, String text, double size) {
        return Arrays.stream(text.split("[\\s/]+", -1))
                .mapToDouble(word -> typeface.width(word, size))
                .max()
                .orElse(0);
    }

    /// What narrow columns lack is taken from those with room to spare, in proportion. If all are narrow, nobody
    /// gives anything.
    static double[] shared(double[] wanted, double[] least) {
        var lack = 0.0;
        var spare = 0.0;
        for (var i = 0; i < wanted.length; i++) {
            lack += Math.max(0, least[i] - wanted[i]);
            spare += Math.max(0, wanted[i] - least[i]);
        }
        var given = Math.min(lack, spare);
        var shared = new double[wanted.length];
        for (var i = 0; i < wanted.length; i++) {
            var more = least[i] - wanted[i];
            shared[i] = wanted[i] + (more > 0 ? more * given / lack : spare == 0 ? 0 : more * given / spare);
        }
        return shared;
    }
}
