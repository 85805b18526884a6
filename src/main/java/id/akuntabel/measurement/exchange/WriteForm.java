package id.akuntabel.measurement.exchange;

import id.akuntabel.measurement.actuals.Cell;
import id.akuntabel.measurement.actuals.CellKey;
import id.akuntabel.measurement.actuals.CellKey.Kind;
import id.akuntabel.measurement.rounds.Access.Place;
import id.akuntabel.measurement.rounds.Item;
import id.akuntabel.measurement.rounds.Sheet;
import id.akuntabel.measurement.rounds.Variable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// The form of a sheet as a workbook: what was promised is locked, what is to be typed is open, each row is known by a
/// hidden key, so that rows may be sorted or left out.
final class WriteForm {

    /// In characters, from the second column.
    private static final List<Double> WIDTHS =
            List.of(5.0, 9.0, 30.0, 42.0, 12.0, 14.0, 18.0, 32.0, 32.0, 32.0, 24.0, 14.0);

    private WriteForm() {}

    static byte[] of(Place place, Sheet sheet, List<Item> items, List<Variable> variables, Map<String, Cell> cells) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Akuntabel", "1.0")) {
            var page = workbook.newWorksheet("Isian");
            heading(page, place, sheet);
            var row = FormColumns.HEADING_ROW + 1;
            for (var variable : variables) {
                locked(page, row, variable.cell(), "", variable.code(), "Data dasar", variable.name(), "", "");
                if (variable.source() == null) {
                    open(page, row, FormColumns.FIRST_TYPED, cells.get(variable.cell()));
                } else {
                    elsewhere(page, row, variable.source().unitName(), cells.get(variable.cell()));
                }
                row++;
            }
            for (var item : items) {
                var agreed = item.agreed();
                locked(
                        page,
                        row,
                        CellKey.actual(item.id()),
                        Integer.toString(item.place()),
                        agreed.code(),
                        agreed.objective(),
                        agreed.name(),
                        agreed.unitOfMeasure(),
                        item.quarterTarget(place.round().quarter().number()));
                for (var at = 0; at < FormColumns.TYPED.size(); at++) {
                    var kind = FormColumns.TYPED.get(at);
                    if (kind == Kind.ACTUAL && !agreed.components().isEmpty()) {
                        page.value(row, FormColumns.FIRST_TYPED, "(dihitung dari data dasar)");
                        page.style(row, FormColumns.FIRST_TYPED)
                                .fillColor("ECEFF3")
                                .set();
                    } else {
                        open(
                                page,
                                row,
                                FormColumns.FIRST_TYPED + at,
                                cells.get(new CellKey(kind, item.id()).toString()));
                    }
                }
                row++;
            }
            page.protect(
                    "akuntabel",
                    SheetProtectionOption.SHEET,
                    SheetProtectionOption.SELECT_LOCKED_CELLS,
                    SheetProtectionOption.FORMAT_COLUMNS);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }

    private static void heading(Worksheet page, Place place, Sheet sheet) {
        page.value(0, FormColumns.KEY, FormColumns.MARK + sheet.head().id());
        page.value(
                0,
                1,
                "Isian realisasi " + place.round().quarter().printed() + " – "
                        + sheet.head().unitName());
        page.style(0, 1).bold().fontSize(13).set();
        page.value(1, 1, "Isi kolom berlatar kuning. Kolom lain terkunci; jangan menghapus kolom A yang tersembunyi.");
        page.hideColumn(FormColumns.KEY);
        var column = 1;
        for (var label : FormColumns.LOCKED) {
            head(page, column++, label);
        }
        for (var kind : FormColumns.TYPED) {
            head(page, column++, kind.label());
        }
        for (var at = 0; at < WIDTHS.size(); at++) {
            page.width(at + 1, WIDTHS.get(at));
        }
        page.freezePane(0, FormColumns.HEADING_ROW + 1);
    }

    private static void head(Worksheet page, int column, String label) {
        page.value(FormColumns.HEADING_ROW, column, label);
        page.style(FormColumns.HEADING_ROW, column)
                .bold()
                .fillColor("ECEFF3")
                .wrapText(true)
                .set();
    }

    private static void locked(Worksheet page, int row, String... values) {
        for (var at = 0; at < values.length; at++) {
            page.value(row, at, values[at]);
            page.style(row, at).wrapText(true).verticalAlignment("top").set();
        }
    }

    /// What another unit types: to be read, and nobody's to fill in here.
    private static void elsewhere(Worksheet page, int row, String unit, @Nullable Cell cell) {
        page.value(row, FormColumns.FIRST_TYPED, cell == null ? "–" : cell.text());
        page.style(row, FormColumns.FIRST_TYPED).fillColor("ECEFF3").set();
        page.value(row, FormColumns.FIRST_TYPED + 1, "(diisi sekali oleh " + unit + ")");
    }

    private static void open(Worksheet page, int row, int column, @Nullable Cell cell) {
        if (cell != null && cell.value() != null) {
            page.value(row, column, cell.value());
        } else if (cell != null) {
            page.value(row, column, cell.text());
        }
        page.style(row, column)
                .fillColor("FFFDF3")
                .wrapText(true)
                .verticalAlignment("top")
                .protectionOption(ProtectionOption.LOCKED, false)
                .set();
    }
}
