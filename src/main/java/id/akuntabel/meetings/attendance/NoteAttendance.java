package id.akuntabel.meetings.attendance;

import id.akuntabel.audit.Cause;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.meetings.agenda.Meeting;
import id.akuntabel.meetings.agenda.Meeting.State;
import id.akuntabel.meetings.agenda.MeetingAccess.Place;
import id.akuntabel.meetings.agenda.MeetingChanged;
import id.akuntabel.meetings.agenda.Meetings;
import id.akuntabel.meetings.agenda.Participant;
import id.akuntabel.meetings.agenda.Participant.Attended;
import id.akuntabel.meetings.agenda.Participant.Via;
import id.akuntabel.meetings.agenda.Planning;
import id.akuntabel.meetings.agenda.Seats;
import id.akuntabel.organization.Holding;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Notes who came: one tap at the door, a guest's name, or ticks in a list.
@Component
public class NoteAttendance {

    private static final int MOST_UNINVITED = 300;
    private static final int LONGEST = 200;

    private final Meetings meetings;
    private final Seats seats;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NoteAttendance(Meetings meetings, Seats seats, ApplicationEventPublisher events, Clock clock) {
        this.meetings = meetings;
        this.seats = seats;
        this.events = events;
        this.clock = clock;
    }

    /// One tap: in the position that was invited, else in the first that the official holds.
    ///
    /// @return as what, as printed
    @Transactional
    public String tap(Place place, CurrentOfficial official) {
        meetings.lock(place.meeting().id());
        var participants = meetings.participantsOf(place.meeting().id());
        var seat = seatOf(participants, official);
        var as = printed(official, seat.map(Seat::holding));
        var attended = new Attended(clock.instant(), as, Via.LINK);
        if (seat.isPresent() && seat.get().participant() != null) {
            meetings.attended(seat.get().participant().id(), attended);
        } else {
            seat.ifPresentOrElse(
                    held -> meetings.cameUninvited(
                            place.meeting().id(), held.holding().position().id(), "", "", attended),
                    () -> meetings.cameUninvited(
                            place.meeting().id(), null, official.official().name(), "", attended));
        }
        var cause = seat.map(held -> official.cause(held.holding(), clock.instant()))
                .orElseGet(() -> official.cause(clock.instant()));
        tell(place.meeting(), "Hadir: " + as, cause);
        return as;
    }

    /// A guest without an account; an invited one is found by name.
    @Transactional
    public Planning guest(Place place, String typedName, String typedOffice) {
        var findings = new LinkedHashMap<String, String>();
        var name = clean(typedName);
        var office = clean(typedOffice);
        if (name.isEmpty() || name.length() > LONGEST) {
            findings.put("nama", "Nama belum diisi. Tulis nama lengkap Anda.");
        }
        if (office.isEmpty() || office.length() > LONGEST) {
            findings.put("instansi", "Jabatan atau instansi belum diisi. Contoh: Analis, BPS Kabupaten.");
        }
        if (!findings.isEmpty()) {
            return new Planning.Refused(findings);
        }
        meetings.lock(place.meeting().id());
        var participants = meetings.participantsOf(place.meeting().id());
        if (participants.stream().filter(one -> !one.invited()).count() >= MOST_UNINVITED) {
            return Planning.Refused.because(
                    "nama", "Daftar hadir rapat ini sudah penuh. Minta notulis mencatat kehadiran Anda.");
        }
        var as = name + ", " + office;
        var attended = new Attended(clock.instant(), as, Via.LINK);
        participants.stream()
                .filter(one -> one.position() == null && one.guest().equalsIgnoreCase(name))
                .findFirst()
                .ifPresentOrElse(
                        known -> meetings.attended(known.id(), attended),
                        () -> meetings.cameUninvited(place.meeting().id(), null, name, office, attended));
        tell(
                place.meeting(),
                "Hadir: " + as,
                new Cause(new Cause.Who("tamu", name, office, null), null, clock.instant(), null));
        return new Planning.Done(place.meeting().id());
    }

    /// Ticks in the list: who is ticked came, who is not did not, except who tapped at the door.
    @Transactional
    public Planning list(Place place, Set<Long> present, Cause cause) {
        var meeting = meetings.lock(place.meeting().id()).orElseThrow();
        if (meeting.is(State.CANCELLED) || meeting.is(State.MINUTED)) {
            return Planning.Refused.because(
                    "hadir",
                    "Daftar hadir rapat ini tidak dapat diubah lagi: "
                            + meeting.stateWords().toLowerCase(java.util.Locale.ROOT) + ".");
        }
        if (meeting.startsAt().minus(Door.BEFORE).isAfter(cause.at())) {
            return Planning.Refused.because(
                    "hadir", "Rapat belum dimulai: " + place.when() + ". Kehadiran dicatat saat rapat berlangsung.");
        }
        var came = new ArrayList<String>();
        for (var seated : seats.of(meeting, place.agency(), meetings.participantsOf(meeting.id()))) {
            var participant = seated.participant();
            if (present.contains(participant.id()) && participant.attended() == null) {
                meetings.attended(
                        participant.id(), new Attended(cause.at(), seated.seat().printed(), Via.HAND));
                came.add(seated.seat().name());
            } else if (!present.contains(participant.id())) {
                meetings.absent(participant.id());
            }
        }
        events.publishEvent(new MeetingChanged(
                cause,
                meeting.id(),
                "Daftar hadir dicatat",
                Map.of("hadir", Integer.toString(present.size()), "baru dicatat", String.join("; ", came))));
        return new Planning.Done(meeting.id());
    }

    /// Guests that somebody writes into the list: `nama; jabatan atau instansi`, one a line.
    @Transactional
    public void guestsByHand(Place place, String lines, Cause cause) {
        lines.lines()
                .map(NoteAttendance::clean)
                .filter(line -> !line.isEmpty())
                .limit(50)
                .forEach(line -> {
                    var parts = line.split(";", 2);
                    var name = clean(parts[0]);
                    var office = parts.length > 1 ? clean(parts[1]) : "";
                    if (!name.isEmpty() && name.length() <= LONGEST && office.length() <= LONGEST) {
                        var as = office.isEmpty() ? name : name + ", " + office;
                        meetings.cameUninvited(
                                place.meeting().id(), null, name, office, new Attended(cause.at(), as, Via.HAND));
                    }
                });
    }

    private record Seat(
            Holding holding,
            @org.jspecify.annotations.Nullable Participant participant) {}

    private static Optional<Seat> seatOf(java.util.List<Participant> participants, CurrentOfficial official) {
        for (var one : participants) {
            var position = one.position();
            var held = position == null ? Optional.<Holding>empty() : official.as(position);
            if (held.isPresent()) {
                return Optional.of(new Seat(held.get(), one));
            }
        }
        return official.holdings().stream().findFirst().map(held -> new Seat(held, null));
    }

    private static String printed(CurrentOfficial official, Optional<Holding> holding) {
        return holding.map(held -> official.official().name() + ", " + held.title())
                .orElse(official.official().name());
    }

    private void tell(Meeting meeting, String what, Cause cause) {
        events.publishEvent(new MeetingChanged(cause, meeting.id(), what, Map.of()));
    }

    private static String clean(String typed) {
        return typed.replaceAll("\\p{Cntrl}", " ").strip();
    }
}
