package id.akuntabel.meetings.steps;

import id.akuntabel.meetings.agenda.Folder;
import id.akuntabel.meetings.agenda.MeetingAccess.Place;
import id.akuntabel.meetings.agenda.Meetings;
import id.akuntabel.meetings.agenda.Meetings.Kind;
import id.akuntabel.meetings.agenda.Planning;
import id.akuntabel.meetings.agenda.Seats;
import id.akuntabel.meetings.attendance.AttendanceLists;
import id.akuntabel.meetings.attendance.NoteAttendance;
import id.akuntabel.meetings.minutes.WriteMinutes;
import id.akuntabel.shell.Part;
import id.akuntabel.workflow.StepAction;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// *Memimpin rapat*: who came, and notes to each point of the agenda; from then on the meeting is held.
@Component
class HoldAction implements StepAction {

    static final String PRESENT = "hadir";
    static final String GUESTS = "tamu-hadir";

    private final MeetingOfProcess meetingOf;
    private final Meetings meetings;
    private final Seats seats;
    private final NoteAttendance attendance;
    private final AttendanceLists lists;
    private final WriteMinutes minutes;
    private final Folder folder;

    HoldAction(
            MeetingOfProcess meetingOf,
            Meetings meetings,
            Seats seats,
            NoteAttendance attendance,
            AttendanceLists lists,
            WriteMinutes minutes,
            Folder folder) {
        this.meetingOf = meetingOf;
        this.meetings = meetings;
        this.seats = seats;
        this.attendance = attendance;
        this.lists = lists;
        this.minutes = minutes;
        this.folder = folder;
    }

    @Override
    public String key() {
        return "meetings.hold";
    }

    @Override
    public String title() {
        return "Melaksanakan rapat";
    }

    @Override
    public boolean attaches() {
        return false;
    }

    @Override
    public Part form(StepAtWork step, MultiValueMap<String, String> typed, List<Finding> findings) {
        return meetingOf
                .find(step)
                .<Part>map(place -> new HoldPart(
                        place,
                        seats.of(
                                place.meeting(),
                                place.agency(),
                                meetings.participantsOf(place.meeting().id())),
                        meetings.agendaOf(place.meeting().id()),
                        typed,
                        PlanForm.byField(findings)))
                .orElseGet(MissingPart::new);
    }

    @Override
    public Answer answer(StepAtWork step, Input input) {
        var found = meetingOf.find(step);
        if (found.isEmpty()) {
            return MissingPart.refused();
        }
        var place = found.get();
        var present = present(place, input.fields());
        var listed = attendance.list(place, present, input.cause());
        if (listed instanceof Planning.Refused(var findings)) {
            return new Answer.Refused(PlanForm.findings(findings));
        }
        attendance.guestsByHand(place, input.text(GUESTS), input.cause());
        if (minutes.hold(place, input.cause()) instanceof Planning.Refused(var findings)) {
            return new Answer.Refused(PlanForm.findings(findings));
        }
        minutes.note(place, input.fields());
        var held = new Place(meetings.get(place.meeting().id()), place.agency());
        folder.put(
                held.meeting(),
                Kind.LIST,
                Folder.fileName(held, "Daftar-Hadir", "pdf"),
                lists.filled(held),
                input.cause());
        var facts = new LinkedHashMap<String, String>();
        facts.put("rapat", held.meeting().subject());
        facts.put("waktu", held.when());
        facts.put(
                "hadir",
                meetings.participantsOf(held.meeting().id()).stream()
                                .filter(one -> one.attended() != null)
                                .count() + " orang");
        return Answer.Complete.with(facts, null);
    }

    /// Those ticked, and those who tapped at the door.
    private Set<Long> present(Place place, MultiValueMap<String, String> fields) {
        var ticked = fields.getOrDefault(PRESENT, List.of()).stream()
                .filter(text -> text.matches("\\d{1,15}"))
                .map(Long::valueOf)
                .collect(Collectors.toCollection(HashSet::new));
        meetings.participantsOf(place.meeting().id()).stream()
                .filter(one -> one.attended() != null)
                .forEach(one -> ticked.add(one.id()));
        return ticked;
    }
}
