package id.akuntabel.meetings.followups;

import id.akuntabel.calendar.Wording;
import id.akuntabel.calendar.WorkingCalendars;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.meetings.agenda.Meeting;
import id.akuntabel.meetings.agenda.Meeting.State;
import id.akuntabel.meetings.agenda.MeetingAccess.Place;
import id.akuntabel.meetings.agenda.Meetings;
import id.akuntabel.meetings.minutes.Decision;
import id.akuntabel.meetings.minutes.MeetingDecisions;
import id.akuntabel.organization.Agency;
import id.akuntabel.organization.AgencyId;
import id.akuntabel.organization.Position;
import id.akuntabel.organization.Structure;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// What was decided, as tasks: of a meeting, of a person, of an agency. A fixed number of statements each.
@Component
public class FollowUps {

    private final MeetingDecisions decisions;
    private final Meetings meetings;
    private final Structure structure;
    private final WorkingCalendars calendars;
    private final Clock clock;

    FollowUps(
            MeetingDecisions decisions,
            Meetings meetings,
            Structure structure,
            WorkingCalendars calendars,
            Clock clock) {
        this.decisions = decisions;
        this.meetings = meetings;
        this.structure = structure;
        this.calendars = calendars;
        this.clock = clock;
    }

    public List<Task> of(Place place, CurrentOfficial official) {
        return tasks(decisions.of(place.meeting().id()), Map.of(place.meeting().id(), place.meeting()), official);
    }

    /// @param done whether those reported done are wanted, too
    List<Task> mine(CurrentOfficial official, boolean done) {
        var positions = official.holdings().stream()
                .map(holding -> holding.position().id())
                .toList();
        return positions.isEmpty() ? List.of() : tasks(decisions.ofOwners(positions, done), official);
    }

    List<Task> openOf(Agency agency, CurrentOfficial official) {
        return tasks(decisions.openOf(agency.id()), official);
    }

    private List<Task> tasks(List<Decision> found, CurrentOfficial official) {
        return tasks(
                found,
                meetings.getMany(
                        found.stream().map(Decision::meeting).distinct().toList()),
                official);
    }

    private List<Task> tasks(List<Decision> found, Map<Long, Meeting> known, CurrentOfficial official) {
        if (found.isEmpty()) {
            return List.of();
        }
        var owners = structure.getPositions(
                found.stream().map(Decision::owner).distinct().toList());
        var agencies = new HashMap<AgencyId, Agency>(structure.getAgencies(java.util.stream.Stream.concat(
                        owners.values().stream().map(Position::agency),
                        known.values().stream().map(Meeting::agency))
                .distinct()
                .toList()));
        var asKnown = calendars.asKnownNow();
        return found.stream()
                .map(one -> {
                    var meeting = Objects.requireNonNull(known.get(one.meeting()));
                    var owner = Objects.requireNonNull(owners.get(one.owner()));
                    var office = Objects.requireNonNull(agencies.get(owner.agency()));
                    return task(one, meeting, owner, office, asKnown, official);
                })
                .toList();
    }

    private Task task(
            Decision one,
            Meeting meeting,
            Position owner,
            Agency office,
            WorkingCalendars calendars,
            CurrentOfficial official) {
        var today = LocalDate.ofInstant(clock.instant(), office.zone());
        var running = meeting.is(State.MINUTED);
        var late = running && one.open() && today.isAfter(one.due());
        return new Task(
                one,
                owner.agency().equals(meeting.agency()) ? owner.title() : owner.title() + ", " + office.shortName(),
                meeting.subject(),
                meeting.href(),
                Wording.shortDate(one.due()),
                late,
                running && one.open() && official.as(owner.id()).isPresent(),
                running,
                state(one, running, late, office, calendars));
    }

    private String state(Decision one, boolean running, boolean late, Agency office, WorkingCalendars calendars) {
        var done = one.doneAt();
        if (done != null) {
            return "Selesai " + Wording.shortDate(LocalDate.ofInstant(done, office.zone()));
        }
        if (!running) {
            return "Menunggu pengesahan";
        }
        if (!late) {
            return "Berjalan";
        }
        var midnight = one.due()
                .plusDays(1)
                .atTime(LocalTime.MIDNIGHT)
                .atZone(office.zone())
                .toInstant();
        var time = Wording.workingTime(calendars.of(office.code(), office.zone()), midnight, clock.instant());
        return time.isEmpty() ? "Terlambat" : "Terlambat " + time;
    }
}
