package id.akuntabel.measurement.steps;

import id.akuntabel.archive.Filing;
import id.akuntabel.archive.Papers;
import id.akuntabel.measurement.correction.Attainment.Line;
import id.akuntabel.measurement.correction.Attainment.Verdict;
import id.akuntabel.measurement.correction.Attainments;
import id.akuntabel.measurement.correction.CorrectionPaper;
import id.akuntabel.measurement.correction.Corrections;
import id.akuntabel.measurement.correction.PlanCorrections;
import id.akuntabel.measurement.rounds.Round;
import id.akuntabel.organization.Structure;
import id.akuntabel.paper.Letterheads;
import id.akuntabel.shell.Part;
import id.akuntabel.workflow.StepAction;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// *Menyusun rencana aksi perbaikan*: one for each missed target, begun with what the unit wrote of it. Filed as a
/// paper, annex of the document.
@Component
class CorrectiveAction implements StepAction {

    private final SheetsOfStep sheets;
    private final Attainments attainments;
    private final Corrections corrections;
    private final PlanCorrections planCorrections;
    private final Structure structure;
    private final Papers papers;
    private final Letterheads letterheads;

    CorrectiveAction(
            SheetsOfStep sheets,
            Attainments attainments,
            Corrections corrections,
            PlanCorrections planCorrections,
            Structure structure,
            Papers papers,
            Letterheads letterheads) {
        this.sheets = sheets;
        this.attainments = attainments;
        this.corrections = corrections;
        this.planCorrections = planCorrections;
        this.structure = structure;
        this.papers = papers;
        this.letterheads = letterheads;
    }

    @Override
    public String key() {
        return "measurement.corrective";
    }

    @Override
    public String title() {
        return "Menyusun rencana aksi perbaikan atas target yang tidak tercapai";
    }

    @Override
    public boolean attaches() {
        return false;
    }

    @Override
    public Part form(StepAtWork step, MultiValueMap<String, String> typed, List<Finding> findings) {
        var round = sheets.round(step);
        return new CorrectivePart(
                round.map(one -> one.quarter().printed()).orElse(""),
                round.map(this::missed).orElse(List.of()).stream()
                        .map(line -> asked(line, typed))
                        .toList(),
                structure.listPositions(step.agency().id()),
                findings.stream().collect(Collectors.toMap(Finding::field, Finding::message, (one, two) -> one)));
    }

    @Override
    public Answer answer(StepAtWork step, Input input) {
        var round = sheets.round(step);
        if (round.isEmpty()) {
            return SheetsOfStep.nothingOpen();
        }
        var missed = missed(round.get());
        if (missed.isEmpty()) {
            return input.text("catatan").isEmpty()
                    ? new Answer.Refused(
                            List.of(
                                    new Finding(
                                            "catatan",
                                            "Tidak ada target yang tidak tercapai menurut angka terverifikasi. Tulis di catatan apa yang diputuskan.")))
                    : Answer.Complete.with(java.util.Map.of("rencana aksi perbaikan", "tidak ada"), null);
        }
        var wrong = planCorrections.plan(round.get(), missed, input::text, input.cause());
        if (!wrong.isEmpty()) {
            return new Answer.Refused(wrong.entrySet().stream()
                    .map(entry -> new Finding(entry.getKey(), entry.getValue()))
                    .toList());
        }
        if (file(step, round.get(), missed, input) instanceof Filing.Refused(var message)) {
            return new Answer.Refused(List.of(new Finding("berkas", message)));
        }
        var facts = new LinkedHashMap<String, String>();
        facts.put("periode", round.get().quarter().printed());
        missed.forEach(line -> facts.put(line.code(), input.text(PlanCorrections.ACTIVITY + line.item())));
        return Answer.Complete.with(facts, null);
    }

    private List<Line> missed(Round round) {
        return attainments.of(round).of(Verdict.MISSED);
    }

    private static CorrectivePart.Asked asked(Line line, MultiValueMap<String, String> typed) {
        return new CorrectivePart.Asked(
                line,
                value(typed, PlanCorrections.CAUSE + line.item(), line.cause()),
                value(typed, PlanCorrections.ACTIVITY + line.item(), line.followUp()),
                value(typed, PlanCorrections.AIM + line.item(), ""),
                value(typed, PlanCorrections.POSITION + line.item(), line.position()),
                value(typed, PlanCorrections.DUE + line.item(), line.due()));
    }

    private static String value(MultiValueMap<String, String> typed, String field, String initial) {
        @Nullable String text = typed.getFirst(field);
        return text == null ? initial : text;
    }

    private Filing file(StepAtWork step, Round round, List<Line> missed, Input input) {
        var codes = missed.stream().map(Line::item).toList();
        var paper = CorrectionPaper.of(
                letterheads.of(
                        step.agency().id().value(),
                        LocalDate.ofInstant(input.cause().at(), step.agency().zone())),
                round.quarter().printed(),
                missed,
                corrections.of(round).stream()
                        .filter(one -> codes.contains(one.item()))
                        .toList());
        var name = round.quarter().year() + "-" + round.period().toUpperCase(Locale.ROOT) + "_"
                + step.agency().code() + "_Rencana-Aksi-Perbaikan.pdf";
        return papers.fileAgain(step.documents(), step.agency().id(), name, paper, input.cause());
    }
}
