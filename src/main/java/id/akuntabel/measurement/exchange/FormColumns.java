package id.akuntabel.measurement.exchange;

import id.akuntabel.measurement.actuals.CellKey.Kind;
import java.util.List;

/// Where things stand in the form for Excel. The first column holds the key of the row and is hidden.
final class FormColumns {

    /// Marks the workbook as a form of one sheet: `akuntabel-isian:17` in the first cell.
    static final String MARK = "akuntabel-isian:";

    static final int KEY = 0;
    static final int HEADING_ROW = 2;

    static final List<String> LOCKED = List.of("No", "Kode", "Sasaran", "Indikator", "Satuan", "Target");
    static final List<Kind> TYPED =
            List.of(Kind.ACTUAL, Kind.OBSTACLE, Kind.DRIVER, Kind.FOLLOW_UP, Kind.PERSON, Kind.DUE);
    static final int FIRST_TYPED = 1 + LOCKED.size();

    private FormColumns() {}
}
