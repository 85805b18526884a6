package id.akuntabel.meetings.steps;

import id.akuntabel.meetings.agenda.Meetings;
import id.akuntabel.meetings.agenda.Planning;
import id.akuntabel.meetings.minutes.MeetingDecisions;
import id.akuntabel.meetings.minutes.MinutesDesk;
import id.akuntabel.meetings.minutes.WriteMinutes;
import id.akuntabel.shell.Part;
import id.akuntabel.workflow.StepAction;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// *Menyusun notulen*: what was said and decided; pictures uploaded in the step document it. The draft lies with the
/// process, a new version in each round of a loop.
@Component
class MinutesAction implements StepAction {

    private final MeetingOfProcess meetingOf;
    private final MinutesDesk desk;
    private final WriteMinutes minutes;
    private final MeetingDecisions decisions;
    private final Meetings meetings;

    MinutesAction(
            MeetingOfProcess meetingOf,
            MinutesDesk desk,
            WriteMinutes minutes,
            MeetingDecisions decisions,
            Meetings meetings) {
        this.meetingOf = meetingOf;
        this.desk = desk;
        this.minutes = minutes;
        this.decisions = decisions;
        this.meetings = meetings;
    }

    @Override
    public String key() {
        return "meetings.minutes";
    }

    @Override
    public String title() {
        return "Menyusun notulen rapat";
    }

    @Override
    public Part form(StepAtWork step, MultiValueMap<String, String> typed, List<Finding> findings) {
        return meetingOf
                .find(step)
                .<Part>map(place -> desk.fields(place, typed, PlanForm.byField(findings)))
                .orElseGet(MissingPart::new);
    }

    @Override
    public Answer answer(StepAtWork step, Input input) {
        var found = meetingOf.find(step);
        if (found.isEmpty()) {
            return MissingPart.refused();
        }
        var place = found.get();
        if (minutes.write(place, input.fields(), input.cause()) instanceof Planning.Refused(var findings)) {
            return new Answer.Refused(PlanForm.findings(findings));
        }
        var pictures = step.documents().stream()
                .filter(version -> version.mediaType().equals("image/jpeg")
                        || version.mediaType().equals("image/png"))
                .toList();
        pictures.forEach(picture -> minutes.photo(place, picture));
        minutes.fileDraft(place, input.cause());
        var facts = new LinkedHashMap<String, String>();
        facts.put("rapat", meetings.get(place.meeting().id()).subject());
        facts.put(
                "keputusan", Integer.toString(decisions.of(place.meeting().id()).size()));
        facts.put("foto", Integer.toString(pictures.size()));
        return Answer.Complete.with(facts, null);
    }
}
