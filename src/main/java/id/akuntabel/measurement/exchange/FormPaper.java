package id.akuntabel.measurement.exchange;

import id.akuntabel.measurement.actuals.Cell;
import id.akuntabel.measurement.actuals.CellKey;
import id.akuntabel.measurement.actuals.CellKey.Kind;
import id.akuntabel.measurement.rounds.Access.Place;
import id.akuntabel.measurement.rounds.Item;
import id.akuntabel.measurement.rounds.Variable;
import id.akuntabel.paper.Letterhead;
import id.akuntabel.paper.Paper;
import id.akuntabel.paper.Sheet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The form on paper (F4, landscape), with the keys of its rows for whoever types it in later; empty, or with what
/// stands in the sheet now.
///
/// @param period `Triwulan III 2026`
/// @param unit   name of the unit
public record FormPaper(Letterhead letterhead, String period, String unit, List<Variables> variables, List<Row> rows)
        implements Paper {

    private static String elsewhere(@Nullable Cell cell) {
        return cell == null || cell.text().isBlank() ? "terbaca" : cell.text();
    }

    /// Basic data that indicators are made of.
    ///
    /// @param cell empty where another unit types it
    public record Variables(String cell, String name, String actual) {}

    /// @param actual empty, or what was typed; `dihitung` where it follows from basic data
    public record Row(
            String cell,
            String name,
            String unitOfMeasure,
            String target,
            String actual,
            String obstacle,
            String followUp) {}

    /// @param cells what stands in the sheet; none for an empty form
    public static FormPaper of(
            Letterhead letterhead,
            Place place,
            String unit,
            List<Item> items,
            List<Variable> variables,
            Map<String, Cell> cells) {
        var quarter = place.round().quarter();
        return new FormPaper(
                letterhead,
                quarter.printed(),
                unit,
                variables.stream()
                        .map(one -> new Variables(
                                one.own() ? one.cell() : "",
                                one.printed() + " " + one.name(),
                                one.own() ? text(cells.get(one.cell())) : elsewhere(cells.get(one.cell()))))
                        .toList(),
                items.stream().map(item -> row(item, quarter.number(), cells)).toList());
    }

    private static Row row(Item item, int quarter, Map<String, Cell> cells) {
        var agreed = item.agreed();
        var followUp = List.of(Kind.FOLLOW_UP, Kind.PERSON, Kind.DUE).stream()
                .map(kind -> typed(cells, kind, item))
                .filter(text -> !text.isEmpty())
                .toList();
        return new Row(
                CellKey.actual(item.id()),
                agreed.code() + " " + agreed.name(),
                agreed.unitOfMeasure(),
                item.quarterTarget(quarter),
                agreed.components().isEmpty() ? typed(cells, Kind.ACTUAL, item) : "dihitung",
                typed(cells, Kind.OBSTACLE, item),
                String.join("; ", followUp));
    }

    private static String typed(Map<String, Cell> cells, Kind kind, Item item) {
        return text(cells.get(new CellKey(kind, item.id()).toString()));
    }

    private static String text(@Nullable Cell cell) {
        return cell == null ? "" : cell.text();
    }

    /// With made-up contents.
    public static FormPaper sample(Letterhead letterhead) {
        return new FormPaper(
                letterhead,
                "Triwulan III 2026",
                "Dinas Komunikasi dan Informatika",
                List.of(new Variables("v7", "V-01 Desa yang terlayani internet", "")),
                List.of(
                        new Row("i12", "IKU-1 Indeks SPBE", "Indeks", "2,9", "", "", ""),
                        new Row("i13", "IK-05 Persentase desa bebas blankspot", "Persen", "80", "dihitung", "", "")));
    }

    @Override
    public String title() {
        return "Formulir realisasi kinerja " + period + " – " + unit;
    }

    @Override
    public Sheet sheet() {
        return letterhead.format().landscape();
    }
}
