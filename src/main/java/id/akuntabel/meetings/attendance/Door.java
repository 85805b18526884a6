package id.akuntabel.meetings.attendance;

import id.akuntabel.meetings.agenda.Meeting;
import id.akuntabel.meetings.agenda.Meeting.State;
import id.akuntabel.meetings.agenda.MeetingAccess.Place;
import id.akuntabel.meetings.agenda.Meetings;
import id.akuntabel.organization.Structure;
import id.akuntabel.shell.NotFound;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// The door of a meeting: open from an hour before it begins until two hours after it ends.
@Component
class Door {

    static final Duration BEFORE = Duration.ofHours(1);
    static final Duration AFTER = Duration.ofHours(2);

    private final Meetings meetings;
    private final Structure structure;
    private final Clock clock;

    Door(Meetings meetings, Structure structure, Clock clock) {
        this.meetings = meetings;
        this.structure = structure;
        this.clock = clock;
    }

    /// `https://…/hadir/…`, as the person at the keyboard reaches this installation.
    String address(Meeting meeting) {
        var path = "/hadir/" + token(meeting);
        return RequestContextHolder.getRequestAttributes() == null
                ? path
                : ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path(path)
                        .toUriString();
    }

    String token(Meeting meeting) {
        return new DoorToken(meeting.id(), closes(meeting)).text(meetings.doorKey(meeting.id()));
    }

    /// Where an address leads; one that nobody handed out leads nowhere.
    Place place(String token) {
        var claimed = DoorToken.claimed(token).orElseThrow(NotFound::new);
        var meeting = meetings.find(claimed.meeting()).orElseThrow(NotFound::new);
        if (!claimed.holds(token, meetings.doorKey(meeting.id()))) {
            throw new NotFound();
        }
        return new Place(meeting, structure.getAgency(meeting.agency()));
    }

    /// Why nobody can enter with this address now; empty = the door is open.
    Optional<String> shut(Place place, String token) {
        var meeting = place.meeting();
        var now = clock.instant();
        if (meeting.is(State.CANCELLED)) {
            return Optional.of("Rapat ini dibatalkan: " + meeting.reason());
        }
        if (meeting.is(State.MINUTED)) {
            return Optional.of("Notulen rapat ini sudah disahkan, daftar hadirnya tidak dapat ditambah lagi.");
        }
        var expires = DoorToken.claimed(token).map(DoorToken::expires).orElse(Instant.EPOCH);
        if (now.isAfter(expires)) {
            return Optional.of("Tautan daftar hadir ini sudah kedaluwarsa. Minta notulis mencatat kehadiran Anda.");
        }
        var opens = meeting.startsAt().minus(BEFORE);
        if (now.isBefore(opens)) {
            return Optional.of("Daftar hadir dibuka satu jam sebelum rapat: " + place.when()
                    + ". Buka lagi tautan ini saat Anda tiba.");
        }
        return Optional.empty();
    }

    private static Instant closes(Meeting meeting) {
        return meeting.endsAt().plus(AFTER);
    }
}
