package id.akuntabel.meetings.followups;

import id.akuntabel.calendar.Wording;
import id.akuntabel.identity.AtTheKeyboard;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.meetings.agenda.Meeting;
import id.akuntabel.meetings.agenda.Meetings;
import id.akuntabel.organization.Structure;
import id.akuntabel.shell.HomeCard;
import id.akuntabel.shell.Part;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// On the first page: meetings of the next seven days, and what earlier ones gave the viewer to do.
@Component
class MeetingsCard implements HomeCard {

    private static final Duration AHEAD = Duration.ofDays(7);

    private final AtTheKeyboard keyboard;
    private final Meetings meetings;
    private final FollowUps followUps;
    private final Structure structure;
    private final Clock clock;

    MeetingsCard(AtTheKeyboard keyboard, Meetings meetings, FollowUps followUps, Structure structure, Clock clock) {
        this.keyboard = keyboard;
        this.meetings = meetings;
        this.followUps = followUps;
        this.structure = structure;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<Part> card() {
        return keyboard.find()
                .filter(official -> !official.holdings().isEmpty())
                .flatMap(official -> {
                    var coming = coming(official);
                    var tasks = followUps.mine(official, false);
                    return coming.isEmpty() && tasks.isEmpty()
                            ? Optional.empty()
                            : Optional.of(new MeetingsCardPart(coming, tasks));
                });
    }

    private List<MeetingsCardPart.Coming> coming(CurrentOfficial official) {
        var now = clock.instant();
        var positions = official.holdings().stream()
                .map(holding -> holding.position().id())
                .toList();
        var found = meetings.coming(positions, now, now.plus(AHEAD));
        var hosts = structure.getAgencies(
                found.stream().map(Meeting::agency).distinct().toList());
        return found.stream()
                .map(meeting -> {
                    var host = Objects.requireNonNull(hosts.get(meeting.agency()));
                    return new MeetingsCardPart.Coming(
                            meeting.subject(),
                            meeting.href(),
                            Wording.dayAndDate(meeting.day(host.zone())) + ", " + meeting.hours(host.zone()),
                            meeting.place().isEmpty() ? "daring" : meeting.place());
                })
                .toList();
    }
}
