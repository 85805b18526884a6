package id.akuntabel.meetings.steps;

import id.akuntabel.meetings.agenda.MeetingAccess.Place;
import id.akuntabel.meetings.agenda.Meetings;
import id.akuntabel.organization.Structure;
import id.akuntabel.workflow.Cases;
import id.akuntabel.workflow.StepAction.StepAtWork;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The meeting that a step is about: the one its process planned, else the one that the process above invited to and
/// then ran this as its sub-procedure.
@Component
class MeetingOfProcess {

    private static final int DEEPEST = 5;

    private final Meetings meetings;
    private final Cases cases;
    private final Structure structure;

    MeetingOfProcess(Meetings meetings, Cases cases, Structure structure) {
        this.meetings = meetings;
        this.cases = cases;
        this.structure = structure;
    }

    Optional<Place> find(StepAtWork step) {
        var number = Optional.of(step.caseNumber());
        for (var depth = 0; depth < DEEPEST && number.isPresent(); depth++) {
            var meeting = meetings.newestOfCase(number.get());
            if (meeting.isPresent()) {
                return Optional.of(new Place(
                        meeting.get(), structure.getAgency(meeting.get().agency())));
            }
            number = cases.parentOf(number.get());
        }
        return Optional.empty();
    }

    /// Numbers of the process and of those above it, the nearest first.
    Stream<String> processes(StepAtWork step) {
        return Stream.iterate(Optional.of(step.caseNumber()), Optional::isPresent, at -> at.flatMap(cases::parentOf))
                .limit(DEEPEST)
                .flatMap(Optional::stream);
    }

    /// Planned by this very process, so that its step may plan it anew.
    Optional<Place> own(StepAtWork step) {
        return meetings.newestOfCase(step.caseNumber())
                .map(meeting -> new Place(meeting, structure.getAgency(meeting.agency())));
    }
}
