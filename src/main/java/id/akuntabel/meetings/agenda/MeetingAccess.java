package id.akuntabel.meetings.agenda;

import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.organization.Agency;
import id.akuntabel.organization.Holding;
import id.akuntabel.organization.Structure;
import id.akuntabel.shell.NotFound;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// From an address to the meeting, for those who may see it: its agency, whoever reads that agency, and whoever was
/// invited. For everyone else it does not exist.
@Component
public class MeetingAccess {

    private final Meetings meetings;
    private final Structure structure;

    MeetingAccess(Meetings meetings, Structure structure) {
        this.meetings = meetings;
        this.structure = structure;
    }

    /// A meeting with its agency.
    public record Place(Meeting meeting, Agency agency) {

        public String when() {
            return meeting.when(agency.zone());
        }
    }

    public Place get(long id, CurrentOfficial official) {
        var meeting = meetings.find(id).orElseThrow(NotFound::new);
        var positions = official.holdings().stream()
                .map(holding -> holding.position().id())
                .toList();
        if (!official.maySee(meeting.agency()) && !(meeting.invited() && meetings.takesPart(meeting.id(), positions))) {
            throw new NotFound();
        }
        return new Place(meeting, structure.getAgency(meeting.agency()));
    }

    /// The same for those who lead it, write it down or planned it; the rest finds nothing to change here.
    public Place managed(long id, CurrentOfficial official) {
        var place = get(id, official);
        if (manager(place.meeting(), official).isEmpty()) {
            throw new NotFound();
        }
        return place;
    }

    /// In which position the official may change the meeting.
    public static Optional<Holding> manager(Meeting meeting, CurrentOfficial official) {
        return Stream.of(meeting.planner(), meeting.noteTaker(), meeting.chair())
                .flatMap(position -> official.as(position).stream())
                .findFirst();
    }

    /// Only the chair approves the minutes.
    public static Optional<Holding> chair(Meeting meeting, CurrentOfficial official) {
        return official.as(meeting.chair());
    }

    /// A position of the agency in which the official may plan a meeting of it.
    public static Optional<Holding> planner(Agency agency, CurrentOfficial official) {
        return official.holdings().stream()
                .filter(holding -> holding.position().agency().equals(agency.id()))
                .findFirst();
    }
}
