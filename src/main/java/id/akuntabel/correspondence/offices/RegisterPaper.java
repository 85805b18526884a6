package id.akuntabel.correspondence.offices;

import id.akuntabel.paper.Letterhead;
import id.akuntabel.paper.Outlined;
import id.akuntabel.paper.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// *Buku agenda* on paper (landscape), as far as the filter shows it.
///
/// @param scope   what was chosen: `Oktober 2026`
/// @param printed when and by whom
/// @param columns heading and share of the width in percent
public record RegisterPaper(
        Letterhead letterhead, String name, String scope, String printed, List<Column> columns, List<List<String>> rows)
        implements Outlined {

    public record Column(String heading, int percent) {}

    @Override
    public String title() {
        return name + " " + scope;
    }

    @Override
    public Sheet sheet() {
        return letterhead.format().landscape();
    }

    @Override
    public String footer() {
        return title() + ", dicetak " + printed;
    }

    @Override
    public List<Block> outline() {
        var table = new ArrayList<List<Cell>>();
        table.add(Outlined.heading(columns.stream().map(Column::heading)));
        rows.forEach(row -> table.add(row.stream().map(Cell::of).toList()));
        return List.of(
                new Title(name.toUpperCase(Locale.ROOT)),
                new Title(scope.toUpperCase(Locale.ROOT)),
                new Grid(columns.stream().map(Column::percent).toList(), 8, 1, table),
                new Words(rows.size() + " baris, dicetak " + printed));
    }
}
