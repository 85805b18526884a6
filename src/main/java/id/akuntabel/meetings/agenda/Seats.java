package id.akuntabel.meetings.agenda;

import id.akuntabel.organization.Agency;
import id.akuntabel.organization.Officeholders;
import id.akuntabel.organization.OfficialId;
import id.akuntabel.organization.Position;
import id.akuntabel.organization.PositionId;
import id.akuntabel.organization.Structure;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Who sits where: positions become the officials who act in them on the day of the meeting.
@Component
public class Seats {

    private static final String VACANT = "(belum ada pejabat)";

    private final Structure structure;
    private final Officeholders officeholders;

    Seats(Structure structure, Officeholders officeholders) {
        this.structure = structure;
        this.officeholders = officeholders;
    }

    /// @param title    `Plt. Sekretaris Dinas`; of a guest empty
    /// @param office   of a guest where they come from; of an official the agency, where it is not the meeting's
    /// @param official null for guests and vacant positions
    public record Seat(
            @Nullable OfficialId official,
            String name,
            String title,
            String office,
            @Nullable String rank,
            @Nullable String nip) {

        /// `Sekretaris Dinas, Dinsos`.
        public String titleAndOffice() {
            return Stream.of(title, office).filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
        }

        public String printed() {
            return titleAndOffice().isEmpty() ? name : name + ", " + titleAndOffice();
        }
    }

    /// A participant with their seat.
    public record Seated(Participant participant, Seat seat) {

        /// Who came; whoever sat there for the one expected, as noted.
        public String name() {
            var attended = participant.attended();
            return attended == null || attended.as().startsWith(seat.name()) ? seat.name() : attended.as();
        }
    }

    /// All of them in three statements, whatever their number.
    public List<Seated> of(Meeting meeting, Agency agency, List<Participant> participants) {
        var positions = participants.stream()
                .map(Participant::position)
                .filter(Objects::nonNull)
                .toList();
        var seats = of(meeting, agency, positions);
        return participants.stream()
                .map(one -> {
                    var position = one.position();
                    return new Seated(
                            one,
                            position == null
                                    ? new Seat(null, one.guest(), "", one.office(), null, null)
                                    : Objects.requireNonNull(seats.get(position)));
                })
                .toList();
    }

    /// Seats of positions on the day of the meeting.
    public Map<PositionId, Seat> of(Meeting meeting, Agency agency, Collection<PositionId> positions) {
        var wanted = new LinkedHashSet<>(positions);
        var acting = officeholders.whoActs(wanted, meeting.day(agency.zone()));
        var known = structure.getPositions(wanted);
        var agencies = structure.getAgencies(
                known.values().stream().map(Position::agency).distinct().toList());
        return wanted.stream().collect(Collectors.toMap(id -> id, id -> {
            var position = Objects.requireNonNull(known.get(id));
            var office = position.agency().equals(agency.id())
                    ? ""
                    : Objects.requireNonNull(agencies.get(position.agency())).shortName();
            var holding = acting.get(id);
            return holding == null
                    ? new Seat(null, VACANT, position.title(), office, null, null)
                    : new Seat(
                            holding.official().id(),
                            holding.official().name(),
                            holding.title(),
                            office,
                            holding.official().rank(),
                            holding.official().nip().digits());
        }));
    }
}
