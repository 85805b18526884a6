package id.akuntabel.measurement.actuals;

import id.akuntabel.audit.History;
import id.akuntabel.measurement.rounds.Access.Place;
import id.akuntabel.measurement.rounds.Sheet;
import id.akuntabel.shell.Crumb;
import id.akuntabel.shell.Page;
import java.util.List;

/// Everything that happened to a sheet: each figure with what it was before, each step, each decision.
public record SheetHistoryPage(Place place, Sheet sheet, History history) implements Page {

    @Override
    public String title() {
        return "Riwayat isian " + sheet.head().unitName();
    }

    public List<Crumb> crumbs() {
        return List.of(
                new Crumb("Isian Kinerja", "/isian?opd=" + place.agency().code()),
                new Crumb(
                        place.round().quarter().printed() + ", " + sheet.head().unitName(), place.href(sheet)));
    }
}
