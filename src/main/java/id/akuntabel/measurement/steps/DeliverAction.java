package id.akuntabel.measurement.steps;

import id.akuntabel.archive.Filing;
import id.akuntabel.archive.Papers;
import id.akuntabel.calendar.Wording;
import id.akuntabel.measurement.exchange.FormPaper;
import id.akuntabel.measurement.rounds.Access.Place;
import id.akuntabel.measurement.rounds.Rounds;
import id.akuntabel.measurement.rounds.Sheet;
import id.akuntabel.organization.Position;
import id.akuntabel.organization.PositionId;
import id.akuntabel.organization.Structure;
import id.akuntabel.paper.Letterheads;
import id.akuntabel.shell.Part;
import id.akuntabel.workflow.StepAction;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// *Menyampaikan format*: each unit has its sheet; the form on paper is filed with the process, so that it can be seen
/// later what was asked of whom.
@Component
class DeliverAction implements StepAction {

    private static final String MESSAGE = "pesan";

    private final SheetsOfStep sheets;
    private final Rounds rounds;
    private final Structure structure;
    private final Papers papers;
    private final Letterheads letterheads;

    DeliverAction(SheetsOfStep sheets, Rounds rounds, Structure structure, Papers papers, Letterheads letterheads) {
        this.sheets = sheets;
        this.rounds = rounds;
        this.structure = structure;
        this.papers = papers;
        this.letterheads = letterheads;
    }

    @Override
    public String key() {
        return "measurement.deliver";
    }

    @Override
    public String title() {
        return "Menyampaikan format isian kinerja kepada unit";
    }

    @Override
    public boolean attaches() {
        return false;
    }

    @Override
    public Part form(StepAtWork step, MultiValueMap<String, String> typed, List<Finding> findings) {
        var message = Objects.requireNonNullElse(typed.getFirst(MESSAGE), "");
        var round = sheets.round(step);
        if (round.isEmpty()) {
            return new DeliverPart("", "", List.of(), message);
        }
        var place = new Place(step.agency(), round.get());
        var positions = structure.listPositions(step.agency().id());
        return new DeliverPart(
                round.get().quarter().printed(),
                Wording.dateTime(round.get().closesAt(), step.agency().zone()),
                rounds.sheetsOf(round.get().id()).stream()
                        .map(sheet -> new DeliverPart.Line(
                                sheet.head().unitName(),
                                receivers(sheet, positions),
                                place.href(sheet),
                                place.href(sheet, "formulir.pdf"),
                                place.href(sheet, "formulir.xlsx")))
                        .toList(),
                message);
    }

    @Override
    public Answer answer(StepAtWork step, Input input) {
        var round = sheets.round(step);
        if (round.isEmpty()) {
            return SheetsOfStep.nothingOpen();
        }
        var place = new Place(step.agency(), round.get());
        var positions = structure.listPositions(step.agency().id());
        var facts = new LinkedHashMap<String, String>();
        for (var sheet : rounds.sheetsOf(round.get().id())) {
            if (file(step, place, sheet, input) instanceof Filing.Refused(var message)) {
                return new Answer.Refused(List.of(new Finding("berkas", message)));
            }
            facts.put(sheet.head().unitName(), receivers(sheet, positions));
        }
        facts.put("periode", round.get().quarter().printed());
        facts.put(
                "tenggat pengisian",
                Wording.dateTime(round.get().closesAt(), step.agency().zone()));
        if (!input.text(MESSAGE).isEmpty()) {
            facts.put("pesan", input.text(MESSAGE));
        }
        return Answer.Complete.with(facts, null);
    }

    /// Who answers for its figures and who works in the unit: they find the sheet under *Isian Kinerja*.
    private String receivers(Sheet sheet, List<Position> positions) {
        Set<PositionId> responsible = rounds.responsibleOf(sheet.head().id());
        return positions.stream()
                .filter(position -> position.unit().equals(sheet.head().unit()) || responsible.contains(position.id()))
                .map(Position::title)
                .collect(Collectors.joining(", "));
    }

    private Filing file(StepAtWork step, Place place, Sheet sheet, Input input) {
        var id = sheet.head().id();
        var letterhead = letterheads.of(
                place.agency().id().value(),
                LocalDate.ofInstant(input.cause().at(), place.agency().zone()));
        var unit = sheet.head().unitName();
        var paper = FormPaper.of(letterhead, place, unit, rounds.itemsOf(id), rounds.variablesOf(id), Map.of());
        var name = place.round().quarter().year() + "-" + place.round().period().toUpperCase(Locale.ROOT) + "_"
                + step.agency().code() + "_" + sheet.head().unitCode() + "_Formulir-Realisasi.pdf";
        return papers.fileAgain(step.documents(), step.agency().id(), name, paper, input.cause());
    }
}
