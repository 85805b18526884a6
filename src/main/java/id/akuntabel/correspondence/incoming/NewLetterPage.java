package id.akuntabel.correspondence.incoming;

import id.akuntabel.correspondence.offices.LetterTabs;
import id.akuntabel.correspondence.offices.Secrecy;
import id.akuntabel.correspondence.offices.Typed;
import id.akuntabel.correspondence.offices.Urgency;
import id.akuntabel.organization.Agency;
import id.akuntabel.shell.Page;
import id.akuntabel.shell.Tab;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// A letter being entered into the agenda, or corrected in it.
///
/// @param letter   the one that is corrected, null for a new one
/// @param accepted what may be uploaded
/// @param twin     whether the letter seems to be there already
public record NewLetterPage(
        Agency agency, @Nullable Incoming letter, Typed typed, LocalDate today, String accepted, boolean twin)
        implements Page {

    @Override
    public String title() {
        return letter == null ? "Catat surat masuk" : "Perbaiki agenda " + letter.agenda() + "/" + letter.year();
    }

    @Override
    public HttpStatus status() {
        return typed.findings().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    public List<Tab> tabs() {
        return LetterTabs.at("/surat/masuk");
    }

    public String action() {
        return letter == null ? "/surat/masuk/baru" : "/surat/masuk/" + letter.id() + "/perbaiki";
    }

    public String back() {
        return letter == null ? "/surat/masuk" : "/surat/masuk/" + letter.id();
    }

    /// What stands in a field: as typed, else as it is in the agenda.
    public String value(String field, Function<Incoming, Object> written, String initial) {
        return typed.text(field, letter == null ? initial : String.valueOf(written.apply(letter)));
    }

    /// The day of the letter, empty where it has none.
    public String letterDate() {
        return value("tanggal", one -> one.letterDate() == null ? "" : one.letterDate(), "");
    }

    public List<Urgency> urgencies() {
        return List.of(Urgency.values());
    }

    public List<Secrecy> secrecies() {
        return List.of(Secrecy.values());
    }
}
