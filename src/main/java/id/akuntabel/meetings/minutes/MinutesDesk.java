package id.akuntabel.meetings.minutes;

import id.akuntabel.archive.Documents;
import id.akuntabel.meetings.agenda.AgendaItem;
import id.akuntabel.meetings.agenda.MeetingAccess.Place;
import id.akuntabel.meetings.agenda.Meetings;
import id.akuntabel.meetings.agenda.Seats;
import id.akuntabel.organization.Position;
import id.akuntabel.organization.PositionId;
import id.akuntabel.organization.Structure;
import id.akuntabel.paper.Letterheads;
import id.akuntabel.paper.Picture;
import id.akuntabel.paper.Press;
import id.akuntabel.paper.WordPress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/// The form of minutes, and their paper.
@Component
public class MinutesDesk {

    private static final int EMPTY_ROWS = 3;

    private final Meetings meetings;
    private final MeetingDecisions decisions;
    private final Seats seats;
    private final Structure structure;
    private final Documents documents;
    private final Letterheads letterheads;
    private final Press press;
    private final WordPress wordPress;

    MinutesDesk(
            Meetings meetings,
            MeetingDecisions decisions,
            Seats seats,
            Structure structure,
            Documents documents,
            Letterheads letterheads,
            Press press,
            WordPress wordPress) {
        this.meetings = meetings;
        this.decisions = decisions;
        this.seats = seats;
        this.structure = structure;
        this.documents = documents;
        this.letterheads = letterheads;
        this.press = press;
        this.wordPress = wordPress;
    }

    /// @param typed empty = as the minutes stand
    public MinutesFields fields(Place place, MultiValueMap<String, String> typed, Map<String, String> findings) {
        var agenda = meetings.agendaOf(place.meeting().id());
        var decided = decisions.of(place.meeting().id());
        var fresh = typed.keySet().stream()
                .noneMatch(field -> field.startsWith(MinutesFields.WHAT) || field.startsWith(MinutesFields.SUMMARY));
        var values = fresh ? asWritten(agenda, decided) : typed;
        var filled = IntStream.rangeClosed(1, MinutesReading.MOST_ROWS)
                .filter(row -> !Objects.requireNonNullElse(values.getFirst(MinutesFields.WHAT + row), "")
                        .isBlank())
                .max()
                .orElse(0);
        return new MinutesFields(
                values,
                findings,
                agenda,
                IntStream.rangeClosed(1, Math.min(filled + EMPTY_ROWS, MinutesReading.MOST_ROWS))
                        .boxed()
                        .toList(),
                owners(place).values().stream()
                        .map(position -> new MinutesFields.Owner(position.id().toString(), label(place, position)))
                        .toList());
    }

    MinutesReading read(Place place, MultiValueMap<String, String> typed) {
        var owners = new LinkedHashMap<String, PositionId>();
        owners(place).keySet().forEach(id -> owners.put(id.toString(), id));
        return MinutesReading.of(
                typed,
                meetings.agendaOf(place.meeting().id()),
                owners,
                place.meeting().day(place.agency().zone()));
    }

    public byte[] print(Place place) {
        return press.print(paper(place));
    }

    /// The same in Word.
    byte[] inWord(Place place) {
        return wordPress.write(paper(place));
    }

    private MinutesPaper paper(Place place) {
        var meeting = place.meeting();
        var decided = decisions.of(meeting.id());
        var wanted = new ArrayList<PositionId>(List.of(meeting.chair(), meeting.noteTaker()));
        decided.forEach(one -> wanted.add(one.owner()));
        var known = seats.of(meeting, place.agency(), wanted);
        return MinutesPaper.of(
                letterheads.of(
                        place.agency().id().value(), meeting.day(place.agency().zone())),
                place,
                meetings.agendaOf(meeting.id()),
                decided,
                decided.stream()
                        .map(one ->
                                Objects.requireNonNull(known.get(one.owner())).titleAndOffice())
                        .toList(),
                seats.of(meeting, place.agency(), meetings.participantsOf(meeting.id())).stream()
                        .filter(one -> one.participant().attended() != null)
                        .toList(),
                Objects.requireNonNull(known.get(meeting.chair())),
                Objects.requireNonNull(known.get(meeting.noteTaker())),
                decisions.photosOf(meeting.id()).stream()
                        .flatMap(photo -> picture(photo).stream())
                        .toList());
    }

    /// Of the agency, and whoever else was invited.
    private Map<PositionId, Position> owners(Place place) {
        var owners = new LinkedHashMap<PositionId, Position>();
        structure.listPositions(place.agency().id()).forEach(position -> owners.put(position.id(), position));
        var others = meetings.participantsOf(place.meeting().id()).stream()
                .map(one -> one.position())
                .filter(Objects::nonNull)
                .filter(id -> !owners.containsKey(id))
                .toList();
        owners.putAll(structure.getPositions(others));
        return owners;
    }

    private static String label(Place place, Position position) {
        return position.agency().equals(place.agency().id())
                ? position.title()
                : position.title() + " (perangkat daerah lain)";
    }

    private static MultiValueMap<String, String> asWritten(List<AgendaItem> agenda, List<Decision> decided) {
        var values = new LinkedMultiValueMap<String, String>();
        agenda.forEach(item -> values.add(MinutesFields.SUMMARY + item.place(), item.summary()));
        decided.forEach(one -> {
            values.add(MinutesFields.WHAT + one.place(), one.what());
            values.add(MinutesFields.OWNER + one.place(), one.owner().toString());
            values.add(MinutesFields.DUE + one.place(), one.due().toString());
        });
        return values;
    }

    /// Fitted once more where it came from a step of a process.
    private Optional<Picture> picture(MeetingDecisions.Photo photo) {
        var version = documents.versionsOf(photo.document()).stream()
                .filter(one -> one.number() == photo.version())
                .findFirst()
                .orElseThrow();
        try (var stored = documents.open(version)) {
            return Pictures.fit(stored.readAllBytes()).map(bytes -> Picture.of("image/jpeg", bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
