package id.akuntabel.meetings.steps;

import id.akuntabel.meetings.agenda.Planning;
import id.akuntabel.meetings.minutes.WriteMinutes;
import id.akuntabel.shell.Part;
import id.akuntabel.workflow.StepAction;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// *Memeriksa atau mengesahkan notulen*: approved minutes are printed without the mark of a draft, and each decision is
/// a task from then on. With exits, the way back leaves them a draft.
@Component
class ApproveMinutesAction implements StepAction {

    static final String DECISION = "putusan";

    private final MeetingOfProcess meetingOf;
    private final WriteMinutes minutes;

    ApproveMinutesAction(MeetingOfProcess meetingOf, WriteMinutes minutes) {
        this.meetingOf = meetingOf;
        this.minutes = minutes;
    }

    @Override
    public String key() {
        return "meetings.approve";
    }

    @Override
    public String title() {
        return "Mengesahkan notulen rapat";
    }

    @Override
    public boolean attaches() {
        return false;
    }

    @Override
    public Part form(StepAtWork step, MultiValueMap<String, String> typed, List<Finding> findings) {
        return meetingOf
                .find(step)
                .<Part>map(place -> new ApprovePart(
                        place,
                        step.definition().exits(),
                        step.definition().backward(),
                        Objects.requireNonNullElse(typed.getFirst(DECISION), ""),
                        PlanForm.byField(findings)))
                .orElseGet(MissingPart::new);
    }

    @Override
    public Answer answer(StepAtWork step, Input input) {
        var found = meetingOf.find(step);
        if (found.isEmpty()) {
            return MissingPart.refused();
        }
        var definition = step.definition();
        var chosen = input.text(DECISION);
        var outcome = definition.exits().contains(chosen) ? chosen : null;
        var decided = definition.exits().isEmpty() || outcome != null;
        var back = outcome != null && definition.backward().contains(outcome);
        if (decided && !back && minutes.approve(found.get(), input.cause()) instanceof Planning.Refused(var findings)) {
            return new Answer.Refused(PlanForm.findings(findings));
        }
        return new Answer.Complete(outcome, Map.of("notulen", back ? "dikembalikan" : "disahkan"), null, List.of());
    }
}
