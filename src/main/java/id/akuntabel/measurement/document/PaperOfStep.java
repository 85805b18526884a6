package id.akuntabel.measurement.document;

import id.akuntabel.archive.Filing;
import id.akuntabel.measurement.rounds.Access.Place;
import id.akuntabel.measurement.rounds.Rounds;
import id.akuntabel.paper.Press;
import id.akuntabel.workflow.StepAction.Answer;
import id.akuntabel.workflow.StepAction.Finding;
import id.akuntabel.workflow.StepAction.Input;
import id.akuntabel.workflow.StepAction.StepAtWork;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// The paper that a step composes: of the round that its process opened, else of the newest.
@Component
class PaperOfStep {

    /// Option of a step: which paper, `dokumen` or `berita-acara`.
    private static final String PAPER = "naskah";

    private static final String DECISION = "putusan";

    private final ComposePapers compose;
    private final FileDocument files;
    private final Rounds rounds;
    private final Press press;

    PaperOfStep(ComposePapers compose, FileDocument files, Rounds rounds, Press press) {
        this.compose = compose;
        this.files = files;
        this.rounds = rounds;
        this.press = press;
    }

    PaperPart form(StepAtWork step, MultiValueMap<String, String> typed, boolean draft) {
        var kind = kind(step);
        var place = place(step);
        return new PaperPart(
                kind.printed(),
                place.map(one -> press.preview(compose.of(kind, one, draft))).orElse(null),
                place.map(one -> one.href() + "/naskah/" + kind.code()).orElse(""),
                draft,
                step.definition().exits(),
                Objects.requireNonNullElse(typed.getFirst(DECISION), ""));
    }

    Answer answer(StepAtWork step, Input input, boolean draft) {
        var place = place(step);
        if (place.isEmpty()) {
            return refused(
                    "periode",
                    "Belum ada periode isian yang terbuka. Buka dulu lewat menu Isian Kinerja, lalu lanjutkan langkah ini.");
        }
        var exits = step.definition().exits();
        var exit = input.text(DECISION);
        if (!exits.isEmpty() && !exits.contains(exit)) {
            return refused(DECISION, "Pilih putusan: " + String.join(" atau ", exits) + ".");
        }
        var facts = new LinkedHashMap<String, String>();
        facts.put("periode", place.get().round().quarter().printed());
        if (!step.definition().backward().contains(exit)) {
            switch (files.file(step, place.get(), kind(step), draft, input.cause())) {
                case Filing.Refused(var message) -> {
                    return refused("berkas", message);
                }
                case Filing.Filed(var version) ->
                    facts.put("naskah", version.title() + " v" + version.number() + (draft ? " (draf)" : " (final)"));
            }
        }
        return new Answer.Complete(exits.isEmpty() ? null : exit, facts, null, List.of());
    }

    private static PaperOfQuarter kind(StepAtWork step) {
        return PaperOfQuarter.of(step.definition().options().getOrDefault(PAPER, ""))
                .orElse(PaperOfQuarter.DOCUMENT);
    }

    private Optional<Place> place(StepAtWork step) {
        return rounds.findByCase(step.caseNumber())
                .or(() -> rounds.newestOf(step.agency().id()).stream().findFirst())
                .map(round -> new Place(step.agency(), round));
    }

    private static Answer refused(String field, String message) {
        return new Answer.Refused(List.of(new Finding(field, message)));
    }
}
