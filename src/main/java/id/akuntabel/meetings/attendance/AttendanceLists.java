package id.akuntabel.meetings.attendance;

import id.akuntabel.meetings.agenda.MeetingAccess.Place;
import id.akuntabel.meetings.agenda.Meetings;
import id.akuntabel.meetings.agenda.Participant;
import id.akuntabel.meetings.agenda.Seats;
import id.akuntabel.paper.Press;
import org.springframework.stereotype.Component;

/// Prints the list of those invited, and of those who came.
@Component
public class AttendanceLists {

    /// 30 mm: read by phones from half a metre.
    private static final double QR_SIDE = 85;

    private final Meetings meetings;
    private final Seats seats;
    private final Door door;
    private final Press press;

    AttendanceLists(Meetings meetings, Seats seats, Door door, Press press) {
        this.meetings = meetings;
        this.seats = seats;
        this.door = door;
        this.press = press;
    }

    /// To be signed; with the address at the door.
    public byte[] empty(Place place) {
        var invited = meetings.participantsOf(place.meeting().id()).stream()
                .filter(Participant::invited)
                .toList();
        return press.print(new AttendancePaper(
                place,
                seats.of(place.meeting(), place.agency(), invited),
                false,
                DoorQr.of(door.address(place.meeting()), QR_SIDE)));
    }

    public byte[] filled(Place place) {
        return press.print(new AttendancePaper(
                place,
                seats.of(
                        place.meeting(),
                        place.agency(),
                        meetings.participantsOf(place.meeting().id())),
                true,
                null));
    }
}
