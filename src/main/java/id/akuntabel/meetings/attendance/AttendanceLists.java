package id.akuntabel.meetings.attendance;

import id.akuntabel.meetings.agenda.MeetingAccess.Place;
import id.akuntabel.meetings.agenda.Meetings;
import id.akuntabel.meetings.agenda.Participant;
import id.akuntabel.meetings.agenda.Seats;
import id.akuntabel.paper.Letterhead;
import id.akuntabel.paper.Letterheads;
import id.akuntabel.paper.Press;
import id.akuntabel.paper.WordPress;
import org.springframework.stereotype.Component;

/// Prints the list of those invited, and of those who came.
@Component
public class AttendanceLists {

    private final Meetings meetings;
    private final Seats seats;
    private final Door door;
    private final Letterheads letterheads;
    private final Press press;
    private final WordPress wordPress;

    AttendanceLists(
            Meetings meetings, Seats seats, Door door, Letterheads letterheads, Press press, WordPress wordPress) {
        this.meetings = meetings;
        this.seats = seats;
        this.door = door;
        this.letterheads = letterheads;
        this.press = press;
        this.wordPress = wordPress;
    }

    /// To be signed; with the address at the door.
    public byte[] empty(Place place) {
        return press.print(toBeSigned(place));
    }

    /// The same in Word.
    byte[] emptyInWord(Place place) {
        return wordPress.write(toBeSigned(place));
    }

    public byte[] filled(Place place) {
        return press.print(asFilled(place));
    }

    /// The same in Word.
    byte[] filledInWord(Place place) {
        return wordPress.write(asFilled(place));
    }

    private AttendancePaper toBeSigned(Place place) {
        var invited = meetings.participantsOf(place.meeting().id()).stream()
                .filter(Participant::invited)
                .toList();
        return AttendancePaper.empty(
                letterhead(place),
                place,
                seats.of(place.meeting(), place.agency(), invited),
                door.address(place.meeting()));
    }

    private AttendancePaper asFilled(Place place) {
        return AttendancePaper.filled(
                letterhead(place),
                place,
                seats.of(
                        place.meeting(),
                        place.agency(),
                        meetings.participantsOf(place.meeting().id())));
    }

    private Letterhead letterhead(Place place) {
        return letterheads.of(
                place.agency().id().value(), place.meeting().day(place.agency().zone()));
    }
}
