package id.akuntabel.meetings.minutes;

import id.akuntabel.calendar.Wording;
import id.akuntabel.meetings.agenda.AgendaItem;
import id.akuntabel.meetings.agenda.Meeting.State;
import id.akuntabel.meetings.agenda.MeetingAccess.Place;
import id.akuntabel.meetings.agenda.Seats.Seat;
import id.akuntabel.meetings.agenda.Seats.Seated;
import id.akuntabel.paper.Letterhead;
import id.akuntabel.paper.Paper;
import id.akuntabel.paper.Sheet;
import id.akuntabel.paper.SignatureBlock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// *Notulen rapat* (F4): agenda, day, hours, place, chair; what was said, what was decided; who came; signatures of
/// chair and note taker; pictures. A draft until the chair approves it.
///
/// @param owners seats of the decisions' owners, in the order of the decisions
/// @param photos as `data:` addresses
public record MinutesPaper(
        Place place,
        List<AgendaItem> agenda,
        List<Decision> decisions,
        List<String> owners,
        List<Seated> present,
        Seat chair,
        Seat noteTaker,
        List<String> photos)
        implements Paper {

    @Override
    public String title() {
        return "Notulen – " + place.meeting().subject();
    }

    @Override
    public Sheet sheet() {
        return Sheet.F4;
    }

    @Override
    public @Nullable String watermark() {
        return place.meeting().is(State.MINUTED) ? null : "DRAF";
    }

    public Letterhead letterhead() {
        var lines = place.agency().letterhead();
        return lines.size() > 2
                ? new Letterhead(lines.subList(0, lines.size() - 1), lines.subList(lines.size() - 1, lines.size()))
                : new Letterhead(lines, List.of());
    }

    public String day() {
        return Wording.fullDate(place.meeting().day(place.agency().zone()));
    }

    public String hours() {
        return place.meeting().hours(place.agency().zone());
    }

    public String due(Decision decision) {
        return Wording.date(decision.due());
    }

    /// Paragraphs of a summary.
    public List<String> paragraphs(AgendaItem item) {
        return item.summary()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /// As printed when they came: `Siti Rahmah, Plt. Sekretaris`.
    public String came(Seated one) {
        var attended = one.participant().attended();
        return attended == null ? one.seat().printed() : attended.as();
    }

    public SignatureBlock chairSignature() {
        return block(chair);
    }

    public SignatureBlock noteTakerSignature() {
        return block(noteTaker);
    }

    private static SignatureBlock block(Seat seat) {
        return new SignatureBlock(
                seat.title(), null, seat.official() == null ? null : seat.name(), seat.rank(), seat.nip());
    }
}
