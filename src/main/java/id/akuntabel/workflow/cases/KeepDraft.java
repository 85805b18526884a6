package id.akuntabel.workflow.cases;

import id.akuntabel.identity.CurrentOfficial;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

/// Keeps what was typed into a step without completing it, right or wrong. Nobody loses what they wrote.
@Component
public class KeepDraft {

    private final StepStore steps;
    private final Clock clock;

    KeepDraft(StepStore steps, Clock clock) {
        this.steps = steps;
        this.clock = clock;
    }

    /// Whether it was kept: not where the step is done or another's meanwhile.
    @Transactional
    public boolean keep(long stepId, CurrentOfficial official, MultiValueMap<String, String> fields) {
        var desk = steps.lock(stepId);
        if (desk.isEmpty()
                || !desk.get().step().open()
                || desk.get().step().actor(official).isEmpty()) {
            return false;
        }
        steps.draft(stepId, typed(fields), clock.instant());
        return true;
    }

    /// Without what belongs to the form and not to the person: token, button.
    private static Map<String, List<String>> typed(MultiValueMap<String, String> fields) {
        var typed = new LinkedHashMap<String, List<String>>();
        fields.forEach((field, values) -> {
            if (!field.startsWith("_") && !field.equals("aksi")) {
                typed.put(field, values);
            }
        });
        return typed;
    }
}
