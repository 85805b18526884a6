package id.akuntabel.measurement.exchange;

import id.akuntabel.archive.PaperBundle;
import id.akuntabel.measurement.actuals.Cells;
import id.akuntabel.measurement.rounds.Access.Place;
import id.akuntabel.measurement.rounds.Rounds;
import id.akuntabel.organization.Structure;
import id.akuntabel.paper.Letterheads;
import id.akuntabel.paper.Press;
import id.akuntabel.paper.WordPress;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The filled forms of all units of a round, each as PDF and in Word. A form holds what stands in its sheet when it is
/// made.
@Component
class FormsBundle implements PaperBundle {

    private final Rounds rounds;
    private final Cells cells;
    private final Structure structure;
    private final Letterheads letterheads;
    private final Press press;
    private final WordPress wordPress;
    private final Clock clock;

    FormsBundle(
            Rounds rounds,
            Cells cells,
            Structure structure,
            Letterheads letterheads,
            Press press,
            WordPress wordPress,
            Clock clock) {
        this.rounds = rounds;
        this.cells = cells;
        this.structure = structure;
        this.letterheads = letterheads;
        this.press = press;
        this.wordPress = wordPress;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "formulir-terisi";
    }

    /// @param subject id of the round
    @Override
    public Plan plan(String subject) {
        var place = place(Long.parseLong(subject));
        var quarter = place.round().quarter();
        return new Plan(
                place.agency().id(),
                "Formulir terisi " + quarter.printed() + " – " + place.agency().shortName(),
                "%d-%s_%s_Formulir-Terisi.zip"
                        .formatted(
                                quarter.year(),
                                place.round().period().toUpperCase(Locale.ROOT),
                                place.agency().code()),
                rounds.sheetsOf(place.round().id()).stream()
                        .flatMap(sheet -> Stream.of("pdf", "docx")
                                .map(ending -> new Part(
                                        sheet.head().id() + "." + ending,
                                        ExchangeController.fileName(
                                                place, sheet.head().unitCode(), ending))))
                        .toList());
    }

    /// @param part id of the sheet, and the ending: `12.pdf`
    @Override
    public byte[] make(String subject, String part) {
        var dot = part.indexOf('.');
        var id = Long.parseLong(part.substring(0, dot));
        var place = place(Long.parseLong(subject));
        var paper = FormPaper.of(
                letterheads.of(
                        place.agency().id().value(),
                        LocalDate.ofInstant(clock.instant(), place.agency().zone())),
                place,
                rounds.getSheet(id).head().unitName(),
                rounds.itemsOf(id),
                rounds.variablesOf(id),
                cells.of(id));
        return part.endsWith(".pdf") ? press.print(paper) : wordPress.write(paper);
    }

    private Place place(long round) {
        var found = rounds.get(round);
        return new Place(structure.getAgency(found.agency()), found);
    }
}
