package id.akuntabel.meetings.desk;

import id.akuntabel.calendar.Wording;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.meetings.agenda.Meeting;
import id.akuntabel.meetings.agenda.Meeting.State;
import id.akuntabel.meetings.agenda.MeetingAccess;
import id.akuntabel.meetings.agenda.Meetings;
import id.akuntabel.meetings.followups.FollowUpTabs;
import id.akuntabel.organization.Agency;
import id.akuntabel.organization.AgencyId;
import id.akuntabel.organization.Structure;
import id.akuntabel.shell.NotFound;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The list of meetings.
@Controller
class MeetingsController {

    private final Meetings meetings;
    private final Structure structure;
    private final Clock clock;

    MeetingsController(Meetings meetings, Structure structure, Clock clock) {
        this.meetings = meetings;
        this.structure = structure;
        this.clock = clock;
    }

    /// @param code of an agency that the viewer may read; else the viewer's own
    @GetMapping("/rapat")
    MeetingsPage list(@RequestParam(name = "opd", required = false) @Nullable String code, CurrentOfficial official) {
        var readable = structure.listAgencies().stream()
                .filter(agency -> official.maySee(agency.id()))
                .toList();
        var own = official.holdings().stream()
                .map(holding -> holding.position().agency())
                .findFirst();
        var agency = readable.stream()
                .filter(one -> code == null
                        ? own.map(id -> one.id().equals(id)).orElse(true)
                        : one.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
        var mine = official.holdings().stream()
                .map(holding -> holding.position().id())
                .toList();
        var found = meetings.listOf(agency.id(), mine).stream()
                .filter(meeting -> official.maySee(meeting.agency()) || meeting.invited())
                .toList();
        var chairs = structure.getPositions(
                found.stream().map(Meeting::chair).distinct().toList());
        Map<AgencyId, Agency> agencies = structure.getAgencies(
                found.stream().map(Meeting::agency).distinct().toList());
        Function<Meeting, MeetingsPage.Line> line = meeting -> {
            var host = Objects.requireNonNull(agencies.get(meeting.agency()));
            return new MeetingsPage.Line(
                    meeting,
                    Wording.dayAndDate(meeting.day(host.zone())),
                    meeting.hours(host.zone()),
                    Objects.requireNonNull(chairs.get(meeting.chair())).title(),
                    host.id().equals(agency.id()) ? "" : host.name());
        };
        var halves = found.stream().collect(Collectors.partitioningBy(this::atWork));
        return new MeetingsPage(
                agency,
                FollowUpTabs.of(false),
                half(halves, true).stream()
                        .sorted(Comparator.comparing(Meeting::startsAt))
                        .map(line)
                        .toList(),
                half(halves, false).stream().map(line).toList(),
                MeetingAccess.planner(agency, official).isPresent(),
                readable.stream().filter(one -> !one.id().equals(agency.id())).toList());
    }

    private static List<Meeting> half(Map<Boolean, List<Meeting>> halves, boolean atWork) {
        return halves.getOrDefault(atWork, List.of());
    }

    /// Still to come, or held and without approved minutes.
    private boolean atWork(Meeting meeting) {
        return meeting.is(State.HELD)
                || (meeting.is(State.PLANNED)
                        && meeting.endsAt().plus(java.time.Duration.ofDays(7)).isAfter(clock.instant()));
    }
}
