package id.akuntabel.measurement.steps;

import id.akuntabel.measurement.correction.Attainment;
import id.akuntabel.measurement.correction.Attainment.Verdict;
import id.akuntabel.measurement.correction.Attainments;
import id.akuntabel.measurement.rounds.Access.Place;
import id.akuntabel.shell.Part;
import id.akuntabel.workflow.StepAction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// *Tercapai?*, answered from the verified sheets and proposed to the head with its figures. Whoever decides otherwise
/// says why.
@Component
class OutcomeAction implements StepAction {

    private static final String NOTE = "catatan";

    /// Options of a step: the exits that mean met and missed, where they are not called `Ya` and `Tidak`.
    private static final String MET = "tercapai";

    private static final String MISSED = "tidak-tercapai";

    private final SheetsOfStep sheets;
    private final Attainments attainments;

    OutcomeAction(SheetsOfStep sheets, Attainments attainments) {
        this.sheets = sheets;
        this.attainments = attainments;
    }

    @Override
    public String key() {
        return "measurement.outcome";
    }

    @Override
    public String title() {
        return "Menilai ketercapaian target dari isian terverifikasi";
    }

    @Override
    public boolean attaches() {
        return false;
    }

    @Override
    public Part form(StepAtWork step, MultiValueMap<String, String> typed, List<Finding> findings) {
        var round = sheets.round(step);
        var attainment = round.map(attainments::of).orElse(new Attainment(List.of()));
        var proposed = proposed(step, attainment).orElse("");
        return new OutcomePart(
                round.map(one -> one.quarter().printed()).orElse(""),
                round.map(one -> new Place(step.agency(), one).href() + "/rekap")
                        .orElse(""),
                attainment,
                step.definition().exits(),
                proposed,
                Objects.requireNonNullElse(typed.getFirst(SheetsOfStep.DECISION), proposed),
                findings.stream().collect(Collectors.toMap(Finding::field, Finding::message, (one, two) -> one)));
    }

    @Override
    public Answer answer(StepAtWork step, Input input) {
        var round = sheets.round(step);
        if (round.isEmpty()) {
            return SheetsOfStep.nothingOpen();
        }
        var attainment = attainments.of(round.get());
        var proposed = proposed(step, attainment);
        var exit = input.text(SheetsOfStep.DECISION);
        var outcome = step.definition().exits().contains(exit) ? exit : null;
        if (outcome != null
                && !proposed.equals(Optional.of(outcome))
                && input.text(NOTE).isEmpty()) {
            return new Answer.Refused(
                    List.of(
                            new Finding(
                                    NOTE,
                                    proposed.map(one -> "Angka terverifikasi menunjukkan \"" + one
                                                    + "\". Bila memutuskan \"" + outcome
                                                    + "\", tulis alasannya di catatan.")
                                            .orElse(
                                                    "Belum ada angka terverifikasi yang dapat dinilai. Tulis dasar putusan di catatan."))));
        }
        var facts = new LinkedHashMap<String, String>();
        facts.put("periode", round.get().quarter().printed());
        facts.put("menurut angka terverifikasi", proposed.orElse("belum dapat dinilai"));
        for (var verdict : Verdict.values()) {
            if (!attainment.of(verdict).isEmpty()) {
                facts.put(verdict.printed().toLowerCase(java.util.Locale.ROOT), attainment.codes(verdict));
            }
        }
        return new Answer.Complete(outcome, facts, null, List.of());
    }

    private static Optional<String> proposed(StepAtWork step, Attainment attainment) {
        var options = step.definition().options();
        return attainment
                .met()
                .map(met -> met ? options.getOrDefault(MET, "Ya") : options.getOrDefault(MISSED, "Tidak"))
                .filter(step.definition().exits()::contains);
    }
}
