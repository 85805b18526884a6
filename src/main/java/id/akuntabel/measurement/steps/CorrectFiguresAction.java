package id.akuntabel.measurement.steps;

import id.akuntabel.measurement.correction.Attainments;
import id.akuntabel.measurement.document.FileDocument;
import id.akuntabel.measurement.rounds.Access.Place;
import id.akuntabel.measurement.verification.DecideRound;
import id.akuntabel.shell.Part;
import id.akuntabel.workflow.StepAction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// *Mengoreksi*: the head looks at the figures. Going on approves the sheets; the way back gives those to their units
/// in which a figure is objected to.
@Component
class CorrectFiguresAction implements StepAction {

    private static final String OBJECTION = "koreksi-";
    private static final String NOTE = "catatan";
    private static final int LONGEST = 500;

    private final SheetsOfStep sheets;
    private final Attainments attainments;
    private final DecideRound decideRound;
    private final FileDocument fileDocument;

    CorrectFiguresAction(
            SheetsOfStep sheets, Attainments attainments, DecideRound decideRound, FileDocument fileDocument) {
        this.sheets = sheets;
        this.attainments = attainments;
        this.decideRound = decideRound;
        this.fileDocument = fileDocument;
    }

    @Override
    public String key() {
        return "measurement.correct";
    }

    @Override
    public String title() {
        return "Mengoreksi dan mengesahkan isian kinerja";
    }

    @Override
    public boolean attaches() {
        return false;
    }

    @Override
    public Part form(StepAtWork step, MultiValueMap<String, String> typed, List<Finding> findings) {
        var round = sheets.round(step);
        return new ApprovePart(
                round.map(one -> one.quarter().printed()).orElse(""),
                round.map(one -> new Place(step.agency(), one).href() + "/rekap")
                        .orElse(""),
                round.map(one -> attainments.of(one).lines()).orElse(List.of()).stream()
                        .map(line -> new ApprovePart.Line(
                                line,
                                OBJECTION + line.item(),
                                Objects.requireNonNullElse(typed.getFirst(OBJECTION + line.item()), "")))
                        .toList(),
                step.definition().exits(),
                step.definition().backward(),
                Objects.requireNonNullElse(typed.getFirst(SheetsOfStep.DECISION), ""),
                findings.stream().collect(Collectors.toMap(Finding::field, Finding::message, (one, two) -> one)));
    }

    @Override
    public Answer answer(StepAtWork step, Input input) {
        var round = sheets.round(step);
        if (round.isEmpty()) {
            return SheetsOfStep.nothingOpen();
        }
        var exit = input.text(SheetsOfStep.DECISION);
        if (!step.definition().exits().contains(exit)) {
            return new Answer.Complete(null, Map.of(), null, List.of());
        }
        var words = new LinkedHashMap<Long, String>();
        var facts = new LinkedHashMap<String, String>();
        facts.put("periode", round.get().quarter().printed());
        for (var line : attainments.of(round.get()).lines()) {
            var text = input.text(OBJECTION + line.item());
            if (text.length() > LONGEST) {
                return refused(OBJECTION + line.item(), line.code() + ": koreksi paling banyak " + LONGEST + " huruf.");
            }
            if (!text.isEmpty()) {
                words.put(line.item(), text);
                facts.put("koreksi " + line.code(), text);
            }
        }
        if (step.definition().backward().contains(exit)) {
            if (input.text(NOTE).isEmpty()) {
                return refused(
                        NOTE,
                        "Tulis alasan pengembalian, minimal satu kalimat, agar pengirim tahu apa yang diperbaiki.");
            }
            var units = decideRound.giveBack(round.get(), words, input.text(NOTE), input.cause());
            if (!units.isEmpty()) {
                facts.put("dikembalikan kepada", String.join(", ", units));
            }
        } else {
            if (!words.isEmpty()) {
                return refused(
                        SheetsOfStep.DECISION,
                        "Ada koreksi pada " + words.size() + " indikator. Kembalikan, atau kosongkan koreksinya.");
            }
            facts.put("disahkan", decideRound.approve(round.get(), input.cause()) + " lembar isian");
            var wrong = fileDocument.finalIfDrafted(step, input.cause());
            if (wrong.isPresent()) {
                return refused("berkas", wrong.get());
            }
        }
        return new Answer.Complete(exit, facts, null, List.of());
    }

    private static Answer refused(String field, String message) {
        return new Answer.Refused(List.of(new Finding(field, message)));
    }
}
