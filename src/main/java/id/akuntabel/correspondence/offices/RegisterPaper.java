package id.akuntabel.correspondence.offices;

import id.akuntabel.paper.Letterhead;
import id.akuntabel.paper.Paper;
import id.akuntabel.paper.Sheet;
import java.util.List;

/// *Buku agenda* on paper (landscape), as far as the filter shows it.
///
/// @param scope   what was chosen: `Oktober 2026`
/// @param printed when and by whom
/// @param columns heading and share of the width in percent
public record RegisterPaper(
        Letterhead letterhead, String name, String scope, String printed, List<Column> columns, List<List<String>> rows)
        implements Paper {

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
}
