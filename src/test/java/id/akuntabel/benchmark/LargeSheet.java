package id.akuntabel.benchmark;

import id.akuntabel.calendar.Period.Quarter;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.measurement.QuarterAtWork;
import id.akuntabel.measurement.actuals.Cells;
import id.akuntabel.measurement.actuals.SaveCells;
import id.akuntabel.measurement.actuals.Typing.Typed;
import id.akuntabel.measurement.actuals.Via;
import id.akuntabel.measurement.rounds.Access.Place;
import id.akuntabel.measurement.rounds.Item;
import id.akuntabel.measurement.rounds.OpenRound;
import id.akuntabel.measurement.rounds.Opening;
import id.akuntabel.measurement.rounds.Rounds;
import id.akuntabel.measurement.rounds.Sheet;
import id.akuntabel.organization.Structure;
import id.akuntabel.testing.Cast;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The sheet of a unit of kominfo in quarter III of 2026, with as many indicators as one likes. It has to be in the
/// window of that quarter.
@Component
public final class LargeSheet {

    /// Whose sheet it is.
    public static final String UNIT = "dinas";

    private final Cast cast;
    private final Structure structure;
    private final OpenRound opening;
    private final Rounds rounds;
    private final Cells cells;
    private final SaveCells saveCells;
    private final JdbcClient jdbc;
    private final Clock clock;

    LargeSheet(
            Cast cast,
            Structure structure,
            OpenRound opening,
            Rounds rounds,
            Cells cells,
            SaveCells saveCells,
            JdbcClient jdbc,
            Clock clock) {
        this.cast = cast;
        this.structure = structure;
        this.opening = opening;
        this.rounds = rounds;
        this.cells = cells;
        this.saveCells = saveCells;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// The quarter as its planner opens it; opening it again changes nothing.
    public Place opened() {
        var agency = structure.getAgency(cast.agency("kominfo"));
        var cause = cast.holder("kominfo", "kasubbag-perencanaan").cause(clock.instant());
        return switch (opening.open(agency, new Quarter(2026, 3), QuarterAtWork.LAST_DAY, cause)) {
            case Opening.Opened opened -> new Place(agency, opened.round());
            case Opening.Refused(var findings) -> throw new IllegalStateException(findings.toString());
        };
    }

    /// Copies of its rows, until there are so many; a line may stand in a sheet once, so the rule is lifted for this
    /// database.
    public void grow(Place place, int wanted) {
        jdbc.sql("alter table measurement.item drop constraint if exists item_sheet_line_key")
                .update();
        jdbc.sql("""
                insert into measurement.item (sheet, place, line, agreement, agreement_version, indicator, code,
                                              objective, name, unit_of_measure, decimals, responsible, definition)
                select sheet, (select max(place) from measurement.item where sheet = :sheet)
                           + row_number() over (order by copy, place),
                       line, agreement, agreement_version, indicator, code,
                       objective, name, unit_of_measure, decimals, responsible, definition
                from measurement.item cross join generate_series(1, :wanted) as copy
                where sheet = :sheet
                order by copy, place
                limit greatest(0, :wanted - (select count(*) from measurement.item where sheet = :sheet))
                """)
                .param("sheet", sheet(place).head().id())
                .param("wanted", wanted)
                .update();
    }

    /// Each row gets its figure and words about it, as people leave a sheet behind.
    public void fill(Place place, CurrentOfficial official) {
        var typed = rounds.itemsOf(sheet(place).head().id()).stream()
                .flatMap(item -> Stream.of(
                        new Typed("i" + item.id(), 0, figure(item)),
                        new Typed("i" + item.id() + ".kendala", 0, "Dua unit belum menyampaikan data"),
                        new Typed("i" + item.id() + ".tindak", 0, "Menagih data setiap Senin")))
                .toList();
        saveCells.save(place, sheet(place), official, typed, Via.WORKBOOK);
    }

    /// Keys of the figures that are typed as numbers.
    List<String> figures(Place place) {
        return rounds.itemsOf(sheet(place).head().id()).stream()
                .filter(item ->
                        item.agreed().components().isEmpty() && item.agreed().scale() == null)
                .map(item -> "i" + item.id())
                .toList();
    }

    int revision(Place place, String cell) {
        return Objects.requireNonNull(cells.of(sheet(place).head().id()).get(cell))
                .revision();
    }

    private static String figure(Item item) {
        var scale = item.agreed().scale();
        return scale == null ? "8" : scale.grades().getFirst().word();
    }

    private Sheet sheet(Place place) {
        return rounds.findSheet(place.round().id(), UNIT).orElseThrow();
    }
}
