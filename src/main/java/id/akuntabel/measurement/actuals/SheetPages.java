package id.akuntabel.measurement.actuals;

import id.akuntabel.calendar.Wording;
import id.akuntabel.calendar.WorkingCalendars;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.measurement.actuals.CellKey.Kind;
import id.akuntabel.measurement.actuals.Earlier.Past;
import id.akuntabel.measurement.correction.Corrections;
import id.akuntabel.measurement.rounds.Access.Place;
import id.akuntabel.measurement.rounds.Duties;
import id.akuntabel.measurement.rounds.Fillers;
import id.akuntabel.measurement.rounds.Item;
import id.akuntabel.measurement.rounds.Rounds;
import id.akuntabel.measurement.rounds.Sheet;
import id.akuntabel.organization.Position;
import id.akuntabel.organization.PositionId;
import id.akuntabel.organization.Structure;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Lays out the page of a sheet: a fixed number of statements, however many rows.
@Component
class SheetPages {

    /// What was typed in a form that came back, and what is wrong with it, by cell.
    record Returned(Map<String, String> typed, Map<String, String> findings) {

        static final Returned NOTHING = new Returned(Map.of(), Map.of());
    }

    private final Rounds rounds;
    private final Cells cells;
    private final Evidences evidences;
    private final Assess assess;
    private final Corrections corrections;
    private final ReceiveEvidence receive;
    private final Structure structure;
    private final WorkingCalendars calendars;
    private final Clock clock;

    SheetPages(
            Rounds rounds,
            Cells cells,
            Evidences evidences,
            Assess assess,
            Corrections corrections,
            ReceiveEvidence receive,
            Structure structure,
            WorkingCalendars calendars,
            Clock clock) {
        this.rounds = rounds;
        this.cells = cells;
        this.evidences = evidences;
        this.assess = assess;
        this.corrections = corrections;
        this.receive = receive;
        this.structure = structure;
        this.calendars = calendars;
        this.clock = clock;
    }

    ActualsPage page(
            Place place,
            Sheet sheet,
            CurrentOfficial official,
            ActualsPage.Filter filter,
            Returned returned,
            @Nullable String news) {
        var id = sheet.head().id();
        var items = rounds.itemsOf(id);
        var variables = rounds.variablesOf(id);
        // What was sent stands as it was sent, also what other units typed.
        var now = sheet instanceof Sheet.Editable
                ? cells.of(id)
                : cells.asOf(id, sheet.head().submissions());
        var past = assess.past(place, sheet, items);
        var standings = Assess.of(place, items, variables, now, past);
        var proofs = evidences.of(id).stream().collect(Collectors.groupingBy(Evidence::item));
        var responsible =
                items.stream().map(item -> item.agreed().responsible()).collect(Collectors.toSet());
        var positions = structure.getPositions(responsible);
        var filler = Fillers.find(sheet, official, items);
        var extended = rounds.extensionOf(id).orElse(null);
        var shut = WhoMayType.whyShut(place, sheet, extended, clock.instant());
        var editable = filler.isPresent() && shut.isEmpty();
        var calendar = calendars.of(place.agency().code(), place.agency().zone());
        var closes = extended == null ? place.round().closesAt() : extended;
        var rows = items.stream()
                .map(item -> row(
                        item,
                        java.util.Objects.requireNonNull(standings.get(item.id())),
                        now,
                        past.getOrDefault(item.agreed().indicator(), List.of()),
                        proofs.getOrDefault(item.id(), List.of()),
                        positions,
                        place,
                        returned))
                .toList();
        return new ActualsPage(
                place,
                sheet,
                rounds.sheetsOf(place.round().id()),
                official.official().id().toString(),
                filler.isPresent(),
                editable,
                shut.map(Typing.Closed::pesan).orElse(null),
                Wording.dateTime(closes, place.agency().zone()),
                Wording.timeLeft(calendar, clock.instant(), closes),
                Duties.verifier(official, place.agency().id()).isPresent(),
                Duties.planner(official, place.agency().id()).isPresent(),
                rows.stream().filter(filter::shows).toList(),
                rows,
                variables.stream()
                        .map(variable -> {
                            var cell = now.get(variable.cell());
                            return new ActualsPage.Quantity(
                                    variable.code(),
                                    variable.name(),
                                    items.stream()
                                            .filter(item -> item.agreed().components().stream()
                                                    .anyMatch(one -> one.variable() == variable.variable()))
                                            .map(item -> item.agreed().code())
                                            .toList(),
                                    field(variable.cell(), cell, returned),
                                    variable.source(),
                                    cell == null || cell.text().isBlank()
                                            ? ""
                                            : Wording.dateTime(
                                                            cell.typed().at(),
                                                            place.agency().zone())
                                                    + " oleh "
                                                    + cell.typed().by());
                        })
                        .toList(),
                filter,
                returned.findings(),
                corrections.askedWith(sheet, place.round().quarter()),
                receive.limits(),
                news,
                now.values().stream()
                        .map(Cell::typed)
                        .max(java.util.Comparator.comparing(typed -> typed.at()))
                        .map(typed ->
                                Wording.dateTime(typed.at(), place.agency().zone()) + " oleh " + typed.by())
                        .orElse(null));
    }

    private static ActualsPage.Row row(
            Item item,
            Standing standing,
            Map<String, Cell> cells,
            List<Past> past,
            List<Evidence> proofs,
            Map<PositionId, Position> positions,
            Place place,
            Returned returned) {
        var quarter = place.round().quarter();
        var position = positions.get(item.agreed().responsible());
        return new ActualsPage.Row(
                item,
                item.quarterTarget(quarter.number()),
                standing,
                at(Kind.ACTUAL, item, cells, returned),
                at(Kind.OBSTACLE, item, cells, returned),
                at(Kind.DRIVER, item, cells, returned),
                at(Kind.FOLLOW_UP, item, cells, returned),
                at(Kind.PERSON, item, cells, returned),
                at(Kind.DUE, item, cells, returned),
                proofs,
                past.stream()
                        .filter(one -> one.year() == quarter.year())
                        .map(one -> "TW " + roman(one.quarter()) + " " + one.text() + " (" + one.capaian() + ")")
                        .toList(),
                Optional.of(past)
                        .map(all -> all.stream()
                                .filter(one -> one.year() == quarter.year() - 1 && one.quarter() == quarter.number())
                                .map(Past::text)
                                .collect(Collectors.joining()))
                        .filter(text -> !text.isEmpty())
                        .orElse(null),
                Trend.of(past, quarter, standing.actual()),
                position == null ? "" : position.title());
    }

    private static ActualsPage.Field at(Kind kind, Item item, Map<String, Cell> cells, Returned returned) {
        var key = new CellKey(kind, item.id()).toString();
        return field(key, cells.get(key), returned);
    }

    private static ActualsPage.Field field(String key, @Nullable Cell cell, Returned returned) {
        var typed = returned.typed().get(key);
        return new ActualsPage.Field(
                key,
                cell == null ? 0 : cell.revision(),
                typed != null ? typed : cell == null ? "" : cell.text(),
                returned.findings().get(key));
    }

    static String roman(int quarter) {
        return List.of("I", "II", "III", "IV").get(quarter - 1);
    }

    static boolean contains(String text, String searched) {
        return text.toLowerCase(Locale.ROOT).contains(searched.toLowerCase(Locale.ROOT));
    }
}
