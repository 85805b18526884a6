package id.akuntabel.meetings.steps;

import id.akuntabel.meetings.agenda.Meeting.State;
import id.akuntabel.meetings.agenda.MeetingAccess.Place;
import id.akuntabel.meetings.agenda.Meetings;
import id.akuntabel.meetings.agenda.Plan;
import id.akuntabel.meetings.agenda.PlanDesk;
import id.akuntabel.meetings.agenda.Planning;
import id.akuntabel.meetings.invitations.IssueInvitation;
import id.akuntabel.meetings.invitations.NumberChoice;
import id.akuntabel.shell.Part;
import id.akuntabel.shell.Templates;
import id.akuntabel.workflow.StepAction;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// *Mengundang … rapat*: the meeting is planned, the invitation numbered and filed with the process, as letter and as
/// entry of calendars. In a later round of the same step the meeting is changed.
@Component
class InviteAction implements StepAction {

    static final String NUMBER = "nomor";

    private final MeetingOfProcess meetingOf;
    private final PlanForm planForm;
    private final PlanInStep planInStep;
    private final IssueInvitation invitations;
    private final MaterialChoice materials;
    private final Meetings meetings;
    private final Templates templates;
    private final Clock clock;

    InviteAction(
            MeetingOfProcess meetingOf,
            PlanForm planForm,
            PlanInStep planInStep,
            IssueInvitation invitations,
            MaterialChoice materials,
            Meetings meetings,
            Templates templates,
            Clock clock) {
        this.meetingOf = meetingOf;
        this.planForm = planForm;
        this.planInStep = planInStep;
        this.invitations = invitations;
        this.materials = materials;
        this.meetings = meetings;
        this.templates = templates;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "meetings.invite";
    }

    @Override
    public String title() {
        return "Mengundang rapat";
    }

    @Override
    public boolean attaches() {
        return false;
    }

    @Override
    public Part form(StepAtWork step, MultiValueMap<String, String> typed, List<Finding> findings) {
        var known = meetingOf.own(step).filter(place -> place.meeting().is(State.PLANNED));
        var issued = known.map(place -> place.meeting().number()).orElse("");
        return new InvitePart(
                templates.content(planForm.fields(step, known, typed, findings)),
                known.map(place -> place.meeting().href()).orElse(null),
                true,
                issued,
                issued.isEmpty() ? invitations.numbers(step.agency(), clock.instant()) : NumberChoice.NONE,
                Objects.requireNonNullElse(typed.getFirst(NUMBER), ""),
                materials.offered(step, known, typed),
                PlanForm.byField(findings).get(NUMBER));
    }

    @Override
    public Answer answer(StepAtWork step, Input input) {
        return switch (planForm.read(step, input.fields())) {
            case PlanDesk.Reading.Wrong(var findings) -> new Answer.Refused(PlanForm.findings(findings));
            case PlanDesk.Reading.Sound(var plan) -> invite(step, plan, input);
        };
    }

    private Answer invite(StepAtWork step, Plan plan, Input input) {
        var known = meetingOf.own(step).filter(place -> place.meeting().is(State.PLANNED));
        Planning outcome;
        if (known.isPresent() && known.get().meeting().invited()) {
            materials.keep(step, known.get(), input);
            outcome = invitations.change(known.get(), plan, input.cause());
        } else {
            var place = known.isPresent() ? known.get() : planInStep.plan(step, plan, input.cause());
            outcome = known.isPresent() ? invitations.change(place, plan, input.cause()) : new Planning.Done(0);
            if (outcome instanceof Planning.Done) {
                materials.keep(step, place, input);
                var now = new Place(meetings.get(place.meeting().id()), place.agency());
                outcome = invitations.issue(now, IssueInvitation.reserved(input.text(NUMBER)), input.cause());
            }
        }
        return switch (outcome) {
            case Planning.Refused(var findings) -> new Answer.Refused(PlanForm.findings(findings));
            case Planning.Done(var id) -> Answer.Complete.with(facts(new Place(meetings.get(id), step.agency())), null);
        };
    }

    private Map<String, String> facts(Place place) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("rapat", place.meeting().subject());
        facts.put("nomor undangan", Objects.requireNonNullElse(place.meeting().number(), ""));
        facts.put("waktu", place.when());
        facts.put("tempat", place.meeting().where());
        facts.put("diundang", invitations.invited(place).size() + " orang");
        return facts;
    }
}
