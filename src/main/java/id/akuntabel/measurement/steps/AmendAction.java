package id.akuntabel.measurement.steps;

import id.akuntabel.archive.Filing;
import id.akuntabel.measurement.amendment.Amendment;
import id.akuntabel.measurement.amendment.Amendments;
import id.akuntabel.measurement.document.FileDocument;
import id.akuntabel.measurement.rounds.Access.Place;
import id.akuntabel.measurement.rounds.Round;
import id.akuntabel.measurement.rounds.Rounds;
import id.akuntabel.measurement.rounds.Sheet;
import id.akuntabel.shell.Part;
import id.akuntabel.workflow.StepAction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// *Memperbaiki data*: complete when a correction that belongs to the process was approved and none waits. The recaps
/// and the documents of the corrected quarters are made anew and filed.
@Component
class AmendAction implements StepAction {

    private static final String FIELD = "koreksi";

    private final Amendments amendments;
    private final Rounds rounds;
    private final FileRecap recaps;
    private final FileDocument papers;

    AmendAction(Amendments amendments, Rounds rounds, FileRecap recaps, FileDocument papers) {
        this.amendments = amendments;
        this.rounds = rounds;
        this.recaps = recaps;
        this.papers = papers;
    }

    @Override
    public String key() {
        return "measurement.amend";
    }

    @Override
    public String title() {
        return "Memperbaiki data kinerja yang keliru";
    }

    @Override
    public boolean attaches() {
        return false;
    }

    @Override
    public Part form(StepAtWork step, MultiValueMap<String, String> typed, List<Finding> findings) {
        var lines = new ArrayList<AmendPart.Line>();
        for (var round : rounds.newestOf(step.agency().id())) {
            var place = new Place(step.agency(), round);
            rounds.sheetsOf(round.id()).stream()
                    .filter(sheet -> sheet instanceof Sheet.Approved || sheet instanceof Sheet.Locked)
                    .forEach(sheet -> lines.add(new AmendPart.Line(
                            round.quarter().printed(),
                            sheet.head().unitName(),
                            sheet.printed(),
                            place.href(sheet, "koreksi") + "&proses=" + step.caseNumber())));
        }
        return new AmendPart(
                lines,
                amendments.ofCase(step.caseNumber()).stream()
                        .map(one -> one.words() + " (" + one.state().printed() + ")")
                        .toList(),
                findings.stream().map(Finding::message).toList());
    }

    @Override
    public Answer answer(StepAtWork step, Input input) {
        var all = amendments.ofCase(step.caseNumber());
        var approved = all.stream()
                .filter(one -> one.state() == Amendment.State.APPROVED)
                .toList();
        if (all.stream().anyMatch(one -> one.state() == Amendment.State.PROPOSED)) {
            return refused("Masih ada usulan koreksi yang menunggu putusan kepala atau sekretaris.");
        }
        if (approved.isEmpty()) {
            return refused("Belum ada koreksi yang disetujui untuk proses ini. Pilih lembar yang keliru, usulkan nilai"
                    + " yang benar, dan tunggu persetujuannya.");
        }
        var facts = new LinkedHashMap<String, String>();
        var corrected = new LinkedHashMap<Long, Round>();
        for (var one : approved) {
            var sheet = rounds.getSheet(one.sheet());
            var round = rounds.get(sheet.head().round());
            corrected.put(round.id(), round);
            facts.merge(
                    round.quarter().printed() + ", " + sheet.head().unitName(),
                    one.words() + " (disetujui "
                            + Objects.requireNonNull(one.decided()).by() + ")",
                    (first, next) -> first + "; " + next);
        }
        for (var round : corrected.values()) {
            if (recaps.file(step, round, input.cause()) instanceof Filing.Refused(var message)) {
                return refused(message);
            }
            if (papers.asItStands(step, new Place(step.agency(), round), input.cause())
                    instanceof Filing.Refused(var message)) {
                return refused(message);
            }
        }
        return Answer.Complete.with(facts, null);
    }

    private static Answer refused(String message) {
        return new Answer.Refused(List.of(new Finding(FIELD, message)));
    }
}
