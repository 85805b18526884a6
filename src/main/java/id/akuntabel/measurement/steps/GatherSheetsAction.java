package id.akuntabel.measurement.steps;

import id.akuntabel.archive.Filing;
import id.akuntabel.shell.Part;
import id.akuntabel.workflow.StepAction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// *Menghimpun*: complete when every unit has sent its sheet, or a reason stands for each that has not. Where the SOP
/// wants it, the recap of what was sent is filed with it.
@Component
class GatherSheetsAction implements StepAction {

    private static final Set<String> FAR = Set.of("sent", "opened", "verified", "approved", "locked");
    private static final String WANTED = "terkirim";

    /// Option of a step that also files the recap of what was sent: `ya`.
    private static final String RECAP = "rekap";

    private final SheetsOfStep sheets;
    private final FileRecap recaps;

    GatherSheetsAction(SheetsOfStep sheets, FileRecap recaps) {
        this.sheets = sheets;
        this.recaps = recaps;
    }

    @Override
    public String key() {
        return "measurement.gather";
    }

    @Override
    public String title() {
        return "Menghimpun isian kinerja unit";
    }

    @Override
    public boolean attaches() {
        return false;
    }

    @Override
    public Part form(StepAtWork step, MultiValueMap<String, String> typed, List<Finding> findings) {
        return sheets.form(step, FAR, WANTED, typed, findings);
    }

    @Override
    public Answer answer(StepAtWork step, Input input) {
        var answer = sheets.answer(step, FAR, WANTED, input);
        var round = sheets.round(step);
        if (!(answer instanceof Answer.Complete complete)
                || !step.definition().options().containsKey(RECAP)
                || round.isEmpty()) {
            return answer;
        }
        return switch (recaps.file(step, round.get(), input.cause())) {
            case Filing.Refused(var message) -> new Answer.Refused(List.of(new Finding("berkas", message)));
            case Filing.Filed(var version) -> {
                var facts = new LinkedHashMap<>(complete.facts());
                facts.put("rekap", version.title() + ", v" + version.number());
                yield new Answer.Complete(complete.outcome(), facts, complete.note(), complete.then());
            }
        };
    }
}
