package id.akuntabel.meetings.agenda;

import id.akuntabel.calendar.TypedDate;
import id.akuntabel.calendar.Wording;
import id.akuntabel.calendar.WorkingCalendars;
import id.akuntabel.organization.Agency;
import id.akuntabel.organization.Officeholders;
import id.akuntabel.organization.Position;
import id.akuntabel.organization.Structure;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/// The form of a meeting: what may be chosen, what stands in it at first, and what was typed.
@Component
public class PlanDesk {

    /// The same post has the same code in every agency.
    private static final String HEAD = "kepala";

    private final Structure structure;
    private final Officeholders officeholders;
    private final WorkingCalendars calendars;
    private final Clock clock;

    PlanDesk(Structure structure, Officeholders officeholders, WorkingCalendars calendars, Clock clock) {
        this.structure = structure;
        this.officeholders = officeholders;
        this.calendars = calendars;
        this.clock = clock;
    }

    /// Either a plan, or what is wrong with it.
    public sealed interface Reading {
        record Sound(Plan plan) implements Reading {}

        record Wrong(Map<String, String> findings) implements Reading {}
    }

    public PlanFields fields(Agency agency, MultiValueMap<String, String> typed, Map<String, String> findings) {
        var positions = structure.listPositions(agency.id());
        var today = LocalDate.ofInstant(clock.instant(), agency.zone());
        var acting = officeholders.whoActs(positions.stream().map(Position::id).toList(), today);
        return new PlanFields(
                typed,
                findings,
                positions.stream()
                        .map(position -> {
                            var holding = acting.get(position.id());
                            return new PlanFields.Choice(
                                    position.code(),
                                    position.title(),
                                    holding == null
                                            ? "belum ada pejabat"
                                            : holding.capacity()
                                                    .before(holding.official().name()));
                        })
                        .toList(),
                structure.listAgencies().stream()
                        .filter(other -> !other.id().equals(agency.id()))
                        .map(other -> new PlanFields.Choice(other.code(), "Kepala " + other.name(), ""))
                        .toList(),
                hint(
                        agency,
                        Objects.requireNonNullElse(typed.getFirst(PlanFields.DAY), ""),
                        typed.getFirst(PlanFields.FROM)));
    }

    /// What stands in an empty form: everybody with an echelon is invited, the head leads and signs.
    ///
    /// @param wishes further values, by field
    public MultiValueMap<String, String> defaults(Agency agency, Map<String, List<String>> wishes) {
        var positions = structure.listPositions(agency.id());
        var fields = new LinkedMultiValueMap<String, String>();
        fields.add(PlanFields.FROM, "09.00");
        fields.add(PlanFields.TO, "11.00");
        positions.stream()
                .filter(position -> position.code().equals(HEAD))
                .findFirst()
                .ifPresent(head -> {
                    fields.add(PlanFields.CHAIR, head.code());
                    fields.add(PlanFields.SIGNER, head.code());
                });
        positions.stream()
                .filter(position -> position.echelon() != null)
                .forEach(position -> fields.add(PlanFields.INVITED, position.code()));
        wishes.forEach((field, values) -> fields.put(field, values));
        return fields;
    }

    /// The form as it would have been typed for a meeting.
    public MultiValueMap<String, String> valuesOf(
            Meeting meeting, Agency agency, List<AgendaItem> agenda, List<Participant> participants) {
        var ids = participants.stream()
                .map(Participant::position)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        ids.addAll(List.of(meeting.chair(), meeting.noteTaker(), meeting.signer()));
        var positions = structure.getPositions(ids);
        var agencies = structure.getAgencies(
                positions.values().stream().map(Position::agency).distinct().toList());
        var fields = new LinkedMultiValueMap<String, String>();
        fields.add(PlanFields.SUBJECT, meeting.subject());
        fields.add(PlanFields.DAY, meeting.day(agency.zone()).toString());
        fields.add(PlanFields.FROM, Wording.clock(meeting.startsAt(), agency.zone()));
        fields.add(PlanFields.TO, Wording.clock(meeting.endsAt(), agency.zone()));
        fields.add(PlanFields.PLACE, meeting.place());
        fields.add(PlanFields.LINK, meeting.link());
        fields.add(PlanFields.AGENDA, agenda.stream().map(AgendaItem::title).collect(Collectors.joining("\n")));
        Function<id.akuntabel.organization.PositionId, String> code =
                id -> Objects.requireNonNull(positions.get(id)).code();
        fields.add(PlanFields.CHAIR, code.apply(meeting.chair()));
        fields.add(PlanFields.NOTES, code.apply(meeting.noteTaker()));
        fields.add(PlanFields.SIGNER, code.apply(meeting.signer()));
        for (var one : participants) {
            var position = one.position();
            if (position == null || !one.invited()) {
                continue;
            }
            var known = Objects.requireNonNull(positions.get(position));
            if (known.agency().equals(agency.id())) {
                fields.add(PlanFields.INVITED, known.code());
            } else {
                fields.add(
                        PlanFields.OFFICES,
                        Objects.requireNonNull(agencies.get(known.agency())).code());
            }
        }
        fields.add(
                PlanFields.GUESTS,
                participants.stream()
                        .filter(one -> one.position() == null && one.invited())
                        .map(one -> new Plan.Guest(one.guest(), one.office()).line())
                        .collect(Collectors.joining("\n")));
        return fields;
    }

    public Reading read(Agency agency, MultiValueMap<String, String> typed) {
        var codes = new HashMap<String, Position>();
        structure.listPositions(agency.id()).forEach(position -> codes.put(position.code(), position));
        var heads = new LinkedHashMap<String, Position>();
        for (var office : typed.getOrDefault(PlanFields.OFFICES, List.of())) {
            structure
                    .findAgency(office)
                    .flatMap(other -> structure.findPosition(other.id(), HEAD))
                    .ifPresent(head -> heads.put(office, head));
        }
        return PlanReading.of(typed, codes, heads);
    }

    /// A meeting on a holiday or after hours is nobody's mistake for sure, but worth a word.
    public @Nullable String hint(Agency agency, String day, @Nullable String from) {
        var read = TypedDate.day(day);
        if (read.isEmpty()) {
            return null;
        }
        var calendar = calendars.of(agency.code(), agency.zone());
        if (!calendar.isWorkingDay(read.get())) {
            return Wording.fullDate(read.get()) + " bukan hari kerja. Periksa tanggalnya sebelum undangan diterbitkan.";
        }
        var time = TypedDate.time(Objects.requireNonNullElse(from, ""));
        if (time.isPresent()) {
            var at = read.get().atTime(time.get()).atZone(agency.zone()).toInstant();
            if (!calendar.nextWorkingInstant(at).equals(at)) {
                return "Pukul " + Wording.time(at, agency.zone())
                        + " di luar jam kerja hari itu. Periksa jamnya sebelum undangan diterbitkan.";
            }
        }
        return null;
    }
}
