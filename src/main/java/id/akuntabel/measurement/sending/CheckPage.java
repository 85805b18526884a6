package id.akuntabel.measurement.sending;

import id.akuntabel.measurement.actuals.Standing;
import id.akuntabel.measurement.checks.Finding;
import id.akuntabel.measurement.correction.Correction;
import id.akuntabel.measurement.rounds.Access.Place;
import id.akuntabel.measurement.rounds.Sheet;
import id.akuntabel.shell.Crumb;
import id.akuntabel.shell.Page;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// What would be sent, what stops it, and what needs a word.
///
/// @param corrections of earlier quarters, of which the unit says what became of them
/// @param typed    words for the warnings that came back
/// @param refusals what is still wrong with what was sent, by field
public record CheckPage(
        Place place,
        Sheet sheet,
        List<Standing> standings,
        List<Finding> found,
        List<Correction> corrections,
        Map<String, String> typed,
        Map<String, String> refusals)
        implements Page {

    @Override
    public String title() {
        return "Periksa dan kirim";
    }

    @Override
    public HttpStatus status() {
        return refusals.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    public List<Crumb> crumbs() {
        return List.of(
                new Crumb("Isian Kinerja", "/isian?opd=" + place.agency().code()),
                new Crumb(
                        place.round().quarter().printed() + ", " + sheet.head().unitName(), place.href(sheet)));
    }

    public List<Finding> errors() {
        return found.stream().filter(Finding::stops).toList();
    }

    public List<Finding> warnings() {
        return found.stream().filter(finding -> !finding.stops()).toList();
    }

    public boolean sendable() {
        return sheet instanceof Sheet.Editable && errors().isEmpty();
    }

    /// Code of the state that is chosen: as typed, else as it was said before with this sheet.
    public String chosen(Correction correction) {
        return typed.getOrDefault(
                correction.field(),
                correction
                        .told(sheet.head().id())
                        .map(told -> told.state().code())
                        .orElse(""));
    }

    public String words(Correction correction) {
        return typed.getOrDefault(
                correction.wordsField(),
                correction.told(sheet.head().id()).map(told -> told.words()).orElse(""));
    }

    public String word(Finding warning) {
        return typed.getOrDefault(warning.field(), "");
    }

    public @Nullable String refusal(Finding warning) {
        return refusals.get(warning.field());
    }
}
