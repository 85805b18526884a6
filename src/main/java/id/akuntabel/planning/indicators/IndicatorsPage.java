package id.akuntabel.planning.indicators;

import id.akuntabel.organization.Agency;
import id.akuntabel.shell.Page;
import java.util.List;

/// The indicators of an agency.
///
/// @param kind  of those shown; empty = all
/// @param total before the filter
public record IndicatorsPage(
        List<Agency> agencies, Agency agency, String search, String kind, List<Row> rows, int total, boolean mayWrite)
        implements Page {

    public record Row(Indicator indicator, String responsible) {

        public String href(String agency) {
            return "/perencanaan/indikator/" + agency + "/"
                    + indicator.details().code();
        }
    }

    @Override
    public String title() {
        return "Indikator kinerja";
    }
}
