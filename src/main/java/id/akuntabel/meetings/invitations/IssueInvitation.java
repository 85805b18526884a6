package id.akuntabel.meetings.invitations;

import id.akuntabel.audit.Cause;
import id.akuntabel.meetings.agenda.AgendaItem;
import id.akuntabel.meetings.agenda.Folder;
import id.akuntabel.meetings.agenda.Meeting;
import id.akuntabel.meetings.agenda.Meeting.State;
import id.akuntabel.meetings.agenda.MeetingAccess.Place;
import id.akuntabel.meetings.agenda.MeetingChanged;
import id.akuntabel.meetings.agenda.Meetings;
import id.akuntabel.meetings.agenda.Meetings.Kind;
import id.akuntabel.meetings.agenda.Participant;
import id.akuntabel.meetings.agenda.Plan;
import id.akuntabel.meetings.agenda.PlanMeeting;
import id.akuntabel.meetings.agenda.Planning;
import id.akuntabel.meetings.agenda.Seats;
import id.akuntabel.meetings.agenda.Seats.Seated;
import id.akuntabel.organization.Structure;
import id.akuntabel.paper.Press;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gives the invitation its number and files it, as letter and as entry of calendars. What changes afterwards makes a
/// new version of both.
@Component
public class IssueInvitation {

    private static final int LONGEST_NUMBER = 80;

    private final Meetings meetings;
    private final PlanMeeting planMeeting;
    private final Seats seats;
    private final Folder folder;
    private final Structure structure;
    private final Press press;
    private final ApplicationEventPublisher events;

    IssueInvitation(
            Meetings meetings,
            PlanMeeting planMeeting,
            Seats seats,
            Folder folder,
            Structure structure,
            Press press,
            ApplicationEventPublisher events) {
        this.meetings = meetings;
        this.planMeeting = planMeeting;
        this.seats = seats;
        this.folder = folder;
        this.structure = structure;
        this.press = press;
        this.events = events;
    }

    /// @param number as taken from the office's book
    @Transactional
    public Planning issue(Place place, String number, Cause cause) {
        var meeting = place.meeting();
        var typed = number.strip();
        if (!meeting.is(State.PLANNED) || meeting.invited()) {
            return Planning.Refused.because("nomor", "Undangan rapat ini sudah terbit. Muat ulang halaman ini.");
        }
        if (meeting.endsAt().isBefore(cause.at())) {
            return Planning.Refused.because(
                    "nomor",
                    "Rapat ini sudah lewat (" + place.when() + "). Ubah tanggalnya, lalu terbitkan undangannya.");
        }
        if (typed.isEmpty() || typed.length() > LONGEST_NUMBER) {
            return Planning.Refused.because("nomor", "Nomor undangan belum diisi. Contoh: 000.1.5/031/SEKR.");
        }
        if (!meetings.number(
                meeting, typed, LocalDate.ofInstant(cause.at(), place.agency().zone()), cause.at())) {
            return Planning.Refused.because(
                    "nomor",
                    "Nomor " + typed
                            + " sudah dipakai undangan lain tahun ini, atau rapat ini baru saja diubah orang lain. Periksa buku agenda, lalu isi nomor berikutnya.");
        }
        var issued = new Place(meetings.get(meeting.id()), place.agency());
        file(issued, cause);
        events.publishEvent(new MeetingChanged(
                cause, meeting.id(), "Undangan terbit", Map.of("nomor", typed, "waktu", issued.when())));
        return new Planning.Done(meeting.id());
    }

    /// Changes the plan; an invitation that is out is printed anew and counts up.
    @Transactional
    public Planning change(Place place, Plan plan, Cause cause) {
        return refiled(place, planMeeting.change(place.meeting(), place.agency(), plan, cause), cause);
    }

    /// Calls it off; calendars that took the invitation are told by its cancellation.
    @Transactional
    public Planning cancel(Place place, String reason, Cause cause) {
        return refiled(place, planMeeting.cancel(place.meeting(), reason, cause), cause);
    }

    /// As it would be printed now.
    public byte[] letter(Place place) {
        var agenda = meetings.agendaOf(place.meeting().id());
        return press.print(paper(place, agenda, invited(place)));
    }

    /// For everybody, or for one of them.
    public byte[] calendar(Place place, List<Seated> whom) {
        return ICalendar.of(place, meetings.agendaOf(place.meeting().id()), whom);
    }

    public List<Seated> invited(Place place) {
        return seats.of(
                place.meeting(),
                place.agency(),
                meetings.participantsOf(place.meeting().id()).stream()
                        .filter(Participant::invited)
                        .toList());
    }

    private Planning refiled(Place place, Planning outcome, Cause cause) {
        if (outcome instanceof Planning.Done && place.meeting().invited()) {
            file(new Place(meetings.get(place.meeting().id()), place.agency()), cause);
        }
        return outcome;
    }

    private void file(Place place, Cause cause) {
        var meeting = place.meeting();
        var agenda = meetings.agendaOf(meeting.id());
        var invited = invited(place);
        if (!meeting.is(State.CANCELLED)) {
            folder.put(
                    meeting,
                    Kind.INVITATION,
                    Folder.fileName(place, "Undangan-Rapat", "pdf"),
                    press.print(paper(place, agenda, invited)),
                    cause);
        }
        folder.put(
                meeting,
                Kind.CALENDAR,
                Folder.fileName(place, "Undangan-Rapat", "ics"),
                ICalendar.of(place, agenda, invited),
                cause);
    }

    private InvitationPaper paper(Place place, List<AgendaItem> agenda, List<Seated> invited) {
        Meeting meeting = place.meeting();
        var signer = seats.of(meeting, place.agency(), List.of(meeting.signer()));
        return new InvitationPaper(
                place, agenda, invited, Objects.requireNonNull(signer.get(meeting.signer())), seatOfGovernment());
    }

    /// `Kabupaten Tirtamulya` dates its letters `Tirtamulya`.
    private String seatOfGovernment() {
        return structure
                .findGovernment()
                .map(government -> government.name().replaceFirst("^(Kabupaten|Kota|Provinsi) ", ""))
                .orElse("");
    }
}
