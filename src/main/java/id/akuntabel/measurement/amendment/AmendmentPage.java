package id.akuntabel.measurement.amendment;

import id.akuntabel.measurement.rounds.Access.Place;
import id.akuntabel.measurement.rounds.Sheet;
import id.akuntabel.shell.Crumb;
import id.akuntabel.shell.Page;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// Corrections of an approved sheet: the one that waits, the form for another, and the earlier ones.
///
/// @param open        the one that waits for a decision, or null
/// @param mayPropose  whether the viewer may propose one now
/// @param mayDecide   whether the viewer may decide on the open one
/// @param mayWithdraw whether the viewer proposed the open one
/// @param outdated    why the sheet itself is to be computed anew, or null
/// @param caseNumber  the process that a proposal belongs to; empty = none
/// @param typed       what was typed, by field
public record AmendmentPage(
        Place place,
        Sheet sheet,
        @Nullable Amendment open,
        boolean mayPropose,
        boolean mayDecide,
        boolean mayWithdraw,
        boolean mayRecompute,
        @Nullable String outdated,
        List<Amendable> figures,
        List<String> earlier,
        String caseNumber,
        Map<String, String> typed,
        Map<String, String> findings,
        @Nullable String news)
        implements Page {

    @Override
    public String title() {
        return "Koreksi data keliru";
    }

    @Override
    public HttpStatus status() {
        return findings.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    public List<Crumb> crumbs() {
        return List.of(
                new Crumb("Isian Kinerja", "/isian?opd=" + place.agency().code()),
                new Crumb(
                        place.round().quarter().printed() + ", " + sheet.head().unitName(), place.href(sheet)));
    }

    public String text(String field) {
        return typed.getOrDefault(field, "");
    }

    public boolean settled() {
        return sheet instanceof Sheet.Approved || sheet instanceof Sheet.Locked;
    }
}
