package id.akuntabel.meetings.invitations;

import id.akuntabel.archive.DocumentId;
import id.akuntabel.audit.Cause;
import id.akuntabel.correspondence.LetterId;
import id.akuntabel.correspondence.LetterKind;
import id.akuntabel.correspondence.Letters;
import id.akuntabel.correspondence.Letters.Draft;
import id.akuntabel.correspondence.Letters.Issuing;
import id.akuntabel.meetings.agenda.Folder;
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
import id.akuntabel.meetings.agenda.Seats.Seat;
import id.akuntabel.meetings.agenda.Seats.Seated;
import id.akuntabel.meetings.materials.Material;
import id.akuntabel.meetings.materials.Materials;
import id.akuntabel.organization.Agency;
import id.akuntabel.organization.Structure;
import id.akuntabel.paper.Letterheads;
import id.akuntabel.paper.Press;
import id.akuntabel.paper.WordPress;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gives the invitation its number and files it, as letter and as entry of calendars. What changes afterwards makes a
/// new version of both.
@Component
public class IssueInvitation {

    private static final String NUMBER = "nomor";

    private final Meetings meetings;
    private final PlanMeeting planMeeting;
    private final Seats seats;
    private final Folder folder;
    private final Materials materials;
    private final Structure structure;
    private final Letterheads letterheads;
    private final Press press;
    private final WordPress wordPress;
    private final Letters letters;
    private final ApplicationEventPublisher events;

    IssueInvitation(
            Meetings meetings,
            PlanMeeting planMeeting,
            Seats seats,
            Folder folder,
            Materials materials,
            Structure structure,
            Letterheads letterheads,
            Press press,
            WordPress wordPress,
            Letters letters,
            ApplicationEventPublisher events) {
        this.meetings = meetings;
        this.planMeeting = planMeeting;
        this.seats = seats;
        this.folder = folder;
        this.materials = materials;
        this.structure = structure;
        this.letterheads = letterheads;
        this.press = press;
        this.wordPress = wordPress;
        this.letters = letters;
        this.events = events;
    }

    /// @param reserved a number reserved for it before, or null for the next one of the book
    @Transactional
    public Planning issue(Place place, @Nullable LetterId reserved, Cause cause) {
        var meeting = meetings.lock(place.meeting().id()).orElseThrow();
        if (!meeting.is(State.PLANNED) || meeting.invited()) {
            return Planning.Refused.because(NUMBER, "Undangan rapat ini sudah terbit. Muat ulang halaman ini.");
        }
        if (meeting.endsAt().isBefore(cause.at())) {
            return Planning.Refused.because(
                    NUMBER,
                    "Rapat ini sudah lewat (" + place.when() + "). Ubah tanggalnya, lalu terbitkan undangannya.");
        }
        var dated = LocalDate.ofInstant(cause.at(), place.agency().zone());
        var signer = signer(place);
        var draft = Draft.of(
                        meeting.agency(),
                        LetterKind.UNDANGAN,
                        dated,
                        "Undangan: " + meeting.subject(),
                        invited(place).stream().map(one -> one.seat().printed()).toList())
                .signedBy(signer.title() + (signer.official() == null ? "" : ", " + signer.name()))
                .with(reserved);
        return switch (letters.issue(draft, cause)) {
            case Issuing.Refused(var message) -> Planning.Refused.because(NUMBER, message);
            case Issuing.Issued(var letter, var number) -> {
                meetings.number(meeting, letter, number, dated, cause.at());
                var issued = new Place(meetings.get(meeting.id()), place.agency());
                letters.filed(letter, file(issued, cause), cause);
                events.publishEvent(new MeetingChanged(
                        cause, meeting.id(), "Undangan terbit", Map.of("nomor", number, "waktu", issued.when())));
                yield new Planning.Done(meeting.id());
            }
        };
    }

    /// The number that the invitation would get now, and those reserved for invitations.
    public NumberChoice numbers(Agency agency, Instant now) {
        var today = LocalDate.ofInstant(now, agency.zone());
        return new NumberChoice(
                letters.example(agency.id(), LetterKind.UNDANGAN, today, null),
                letters.reserved(agency.id(), LetterKind.UNDANGAN, today).stream()
                        .map(one -> new NumberChoice.Reserved(one.letter().toString(), one.number()))
                        .toList());
    }

    /// What a form sends: empty = the next number of the book.
    public static @Nullable LetterId reserved(String typed) {
        return typed.matches("\\d{1,15}") ? new LetterId(Long.parseLong(typed)) : null;
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
        return press.print(paper(place));
    }

    /// The same in Word.
    byte[] letterInWord(Place place) {
        return wordPress.write(paper(place));
    }

    private InvitationPaper paper(Place place) {
        var agency = place.agency();
        var dated = place.meeting().dated();
        return InvitationPaper.of(
                letterheads.of(
                        agency.id().value(), dated == null ? place.meeting().day(agency.zone()) : dated),
                place,
                meetings.agendaOf(place.meeting().id()),
                invited(place),
                materials.of(place.meeting().id()).stream().map(Material::title).toList(),
                signer(place),
                seatOfGovernment());
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
            var now = new Place(meetings.get(place.meeting().id()), place.agency());
            if (now.meeting().is(State.CANCELLED)) {
                fileEntry(now, cause);
            } else {
                file(now, cause);
            }
        }
        return outcome;
    }

    /// @return the letter
    private DocumentId file(Place place, Cause cause) {
        fileEntry(place, cause);
        return folder.put(
                        place.meeting(),
                        Kind.INVITATION,
                        Folder.fileName(place, "Undangan-Rapat", "pdf"),
                        letter(place),
                        cause)
                .document();
    }

    private void fileEntry(Place place, Cause cause) {
        folder.put(
                place.meeting(),
                Kind.CALENDAR,
                Folder.fileName(place, "Undangan-Rapat", "ics"),
                calendar(place, invited(place)),
                cause);
    }

    private Seat signer(Place place) {
        var position = place.meeting().signer();
        return Objects.requireNonNull(
                seats.of(place.meeting(), place.agency(), List.of(position)).get(position));
    }

    /// `Kabupaten Tirtamulya` dates its letters `Tirtamulya`.
    private String seatOfGovernment() {
        return structure
                .findGovernment()
                .map(government -> government.name().replaceFirst("^(Kabupaten|Kota|Provinsi) ", ""))
                .orElse("");
    }
}
