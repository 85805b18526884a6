package id.akuntabel.archive.hardcopies;

import id.akuntabel.archive.HardCopies.Place;
import id.akuntabel.calendar.Wording;
import id.akuntabel.shell.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;

/// The papers of a process.
///
/// @param keeps  whether the reader keeps this archive: lends, takes back, moves
/// @param places to move it to
public record CopyPage(
        Loans.Kept kept,
        Place place,
        boolean keeps,
        List<Place> places,
        Map<String, String> typed,
        Map<String, String> findings,
        LocalDate today)
        implements Page {

    @Override
    public String title() {
        return "Salinan fisik " + kept.caseNumber();
    }

    @Override
    public HttpStatus status() {
        return findings.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    /// Whether it has a place that is kept here.
    public boolean placed() {
        return !place.code().isEmpty();
    }

    public boolean overdue() {
        return kept.due() != null && kept.due().isBefore(today);
    }

    /// Of a loan.
    public String due() {
        return Wording.date(Objects.requireNonNull(kept.due()));
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }
}
