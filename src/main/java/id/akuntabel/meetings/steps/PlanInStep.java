package id.akuntabel.meetings.steps;

import id.akuntabel.audit.Cause;
import id.akuntabel.meetings.agenda.MeetingAccess.Place;
import id.akuntabel.meetings.agenda.Plan;
import id.akuntabel.meetings.agenda.PlanMeeting;
import id.akuntabel.organization.Officeholders;
import id.akuntabel.organization.OfficialId;
import id.akuntabel.organization.PositionId;
import id.akuntabel.workflow.StepAction.StepAtWork;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Plans a meeting on account of a step: its planner is the position in which the step is done.
@Component
class PlanInStep {

    private final PlanMeeting planMeeting;
    private final Officeholders officeholders;

    PlanInStep(PlanMeeting planMeeting, Officeholders officeholders) {
        this.planMeeting = planMeeting;
        this.officeholders = officeholders;
    }

    Place plan(StepAtWork step, Plan plan, Cause cause) {
        return new Place(planMeeting.plan(step.agency(), plan, planner(step, plan, cause), cause), step.agency());
    }

    /// The one of the actor's positions that the step names; the note taker where it names none of them.
    private PositionId planner(StepAtWork step, Plan plan, Cause cause) {
        var official = new OfficialId(UUID.fromString(cause.who().id()));
        return officeholders.heldBy(official, cause.at()).stream()
                .map(holding -> holding.position())
                .filter(position -> position.agency().equals(step.agency().id())
                        && step.definition().positions().contains(position.code()))
                .findFirst()
                .map(position -> position.id())
                .orElse(plan.noteTaker());
    }
}
