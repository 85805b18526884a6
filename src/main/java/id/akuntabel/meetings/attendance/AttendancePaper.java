package id.akuntabel.meetings.attendance;

import id.akuntabel.calendar.Wording;
import id.akuntabel.meetings.agenda.MeetingAccess.Place;
import id.akuntabel.meetings.agenda.Seats.Seated;
import id.akuntabel.paper.Drawing;
import id.akuntabel.paper.Letterhead;
import id.akuntabel.paper.Paper;
import id.akuntabel.paper.Sheet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// *Daftar hadir*: to be signed by hand, or as it was filled in.
///
/// @param filled whether it shows who came; else it has room for signatures and for those who come uninvited
/// @param door   the address at the door, on the list that is to be filled in
public record AttendancePaper(
        Place place,
        List<Seated> seated,
        boolean filled,
        @Nullable Drawing door) implements Paper {

    /// Room for whoever comes uninvited.
    private static final int SPARE = 8;

    @Override
    public String title() {
        return "Daftar hadir – " + place.meeting().subject();
    }

    @Override
    public Sheet sheet() {
        return Sheet.F4;
    }

    @Override
    public List<Drawing> drawings() {
        return door == null ? List.of() : List.of(door);
    }

    public Letterhead letterhead() {
        var lines = place.agency().letterhead();
        return lines.size() > 2
                ? new Letterhead(lines.subList(0, lines.size() - 1), lines.subList(lines.size() - 1, lines.size()))
                : new Letterhead(lines, List.of());
    }

    public int spare() {
        return filled ? 0 : SPARE;
    }

    public long present() {
        return seated.stream()
                .filter(one -> one.participant().attended() != null)
                .count();
    }

    /// How the presence of one is shown.
    public String presence(Seated one) {
        var attended = one.participant().attended();
        return !filled
                ? ""
                : attended == null
                        ? "tidak hadir"
                        : "hadir " + Wording.clock(attended.at(), place.agency().zone());
    }

    /// On the filled list a deputy stands in the place of the one expected.
    public String name(Seated one) {
        return filled ? one.name() : one.seat().name();
    }
}
