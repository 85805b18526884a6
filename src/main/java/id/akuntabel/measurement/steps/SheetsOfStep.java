package id.akuntabel.measurement.steps;

import id.akuntabel.measurement.rounds.Access.Place;
import id.akuntabel.measurement.rounds.Round;
import id.akuntabel.measurement.rounds.Rounds;
import id.akuntabel.measurement.rounds.Sheet;
import id.akuntabel.shell.Part;
import id.akuntabel.workflow.StepAction.Answer;
import id.akuntabel.workflow.StepAction.Finding;
import id.akuntabel.workflow.StepAction.Input;
import id.akuntabel.workflow.StepAction.StepAtWork;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// The sheets that a step is about: those of the round that its process opened, else of the newest round.
@Component
class SheetsOfStep {

    static final String DECISION = "putusan";

    /// Option of a step: beginnings of the codes of the units that it is about (`bidang subbid`); none = all.
    static final String UNITS = "unit";

    /// Option of a step that an agency without measured figures may take, too: it says why instead.
    static final String UNMEASURED = "tanpa-isian";

    private static final String WHY_UNMEASURED = "alasan-tanpa-isian";

    private final Rounds rounds;

    SheetsOfStep(Rounds rounds) {
        this.rounds = rounds;
    }

    Optional<Round> round(StepAtWork step) {
        return rounds.findByCase(step.caseNumber())
                .or(() -> rounds.newestOf(step.agency().id()).stream().findFirst());
    }

    /// Those of the units that the step is about.
    private List<Sheet> sheets(StepAtWork step, Round round) {
        var beginnings = step.definition().options().getOrDefault(UNITS, "").strip();
        return rounds.sheetsOf(round.id()).stream()
                .filter(sheet -> beginnings.isEmpty()
                        || Stream.of(beginnings.split("\\s+"))
                                .anyMatch(sheet.head().unitCode()::startsWith))
                .toList();
    }

    /// @param far states that are far enough
    Part form(
            StepAtWork step,
            Set<String> far,
            String wanted,
            MultiValueMap<String, String> typed,
            List<Finding> findings) {
        var round = round(step);
        if (round.isEmpty()) {
            return new SheetsPart(
                    "",
                    "",
                    wanted,
                    List.of(),
                    step.definition().exits(),
                    Objects.requireNonNullElse(typed.getFirst(DECISION), ""),
                    unmeasured(step),
                    Objects.requireNonNullElse(typed.getFirst(WHY_UNMEASURED), ""),
                    findings.stream()
                            .filter(finding -> finding.field().equals(WHY_UNMEASURED))
                            .map(Finding::message)
                            .findFirst()
                            .orElse(null));
        }
        var place = new Place(step.agency(), round.get());
        var lines = sheets(step, round.get()).stream()
                .map(sheet -> {
                    var field = field(sheet);
                    return new SheetsPart.Line(
                            sheet.head().unitName(),
                            place.href(sheet),
                            sheet.printed(),
                            far.contains(sheet.code()),
                            field,
                            Objects.requireNonNullElse(typed.getFirst(field), ""),
                            findings.stream()
                                    .filter(finding -> finding.field().equals(field))
                                    .map(Finding::message)
                                    .findFirst()
                                    .orElse(null));
                })
                .toList();
        return new SheetsPart(
                round.get().quarter().printed(),
                place.href() + "/rekap",
                wanted,
                lines,
                step.definition().exits(),
                Objects.requireNonNullElse(typed.getFirst(DECISION), ""),
                false,
                "",
                null);
    }

    /// Complete when all sheets are far enough, or a reason stands for each that is not. A way back needs neither.
    Answer answer(StepAtWork step, Set<String> far, String wanted, Input input) {
        var round = round(step);
        if (round.isEmpty()) {
            return unmeasured(step) ? unmeasured(step, input) : nothingOpen();
        }
        var exit = input.text(DECISION);
        var outcome = step.definition().exits().contains(exit) ? exit : null;
        var back = outcome != null && step.definition().backward().contains(outcome);
        var facts = new LinkedHashMap<String, String>();
        var findings = new ArrayList<Finding>();
        var sheets = sheets(step, round.get());
        for (var sheet : sheets) {
            if (!far.contains(sheet.code()) && !back) {
                var reason = input.text(field(sheet));
                if (reason.isEmpty()) {
                    findings.add(new Finding(
                            field(sheet),
                            sheet.head().unitName() + " belum " + wanted
                                    + ". Tunggu, atau tulis alasan melanjutkan tanpanya."));
                } else {
                    facts.put("tanpa " + sheet.head().unitName(), reason);
                }
            }
        }
        if (!findings.isEmpty()) {
            return new Answer.Refused(findings);
        }
        facts.put("periode", round.get().quarter().printed());
        facts.put(
                wanted,
                sheets.stream().filter(sheet -> far.contains(sheet.code())).count() + " dari " + sheets.size()
                        + " unit");
        return new Answer.Complete(outcome, facts, null, List.of());
    }

    private static boolean unmeasured(StepAtWork step) {
        return step.definition().options().containsKey(UNMEASURED);
    }

    /// An agency whose agreement is not in the system has nothing to count; that is said, not skipped.
    private static Answer unmeasured(StepAtWork step, Input input) {
        var exit = input.text(DECISION);
        var outcome = step.definition().exits().contains(exit) ? exit : null;
        var reason = input.text(WHY_UNMEASURED);
        if (reason.isEmpty() && step.definition().exits().isEmpty()) {
            return new Answer.Refused(
                    List.of(
                            new Finding(
                                    WHY_UNMEASURED,
                                    "Belum ada isian kinerja di perangkat daerah ini. Buka isian, atau tulis mengapa data disampaikan tanpanya.")));
        }
        return new Answer.Complete(
                outcome, reason.isEmpty() ? Map.of() : Map.of("tanpa isian kinerja", reason), null, List.of());
    }

    static Answer nothingOpen() {
        return new Answer.Refused(
                List.of(
                        new Finding(
                                "periode",
                                "Belum ada periode isian yang terbuka. Buka dulu lewat menu Isian Kinerja, lalu lanjutkan langkah ini.")));
    }

    private static String field(Sheet sheet) {
        return "tanpa-" + sheet.head().id();
    }
}
