package id.akuntabel.correspondence.incoming;

import id.akuntabel.correspondence.offices.LetterTabs;
import id.akuntabel.correspondence.offices.Typed;
import id.akuntabel.correspondence.offices.Urgency;
import id.akuntabel.organization.Agency;
import id.akuntabel.shell.Page;
import id.akuntabel.shell.Tab;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;

/// A letter being entered into the agenda.
///
/// @param accepted what may be uploaded
/// @param twin     whether the letter seems to be there already
public record NewLetterPage(Agency agency, Typed typed, LocalDate today, String accepted, boolean twin)
        implements Page {

    @Override
    public String title() {
        return "Catat surat masuk";
    }

    @Override
    public HttpStatus status() {
        return typed.findings().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    public List<Tab> tabs() {
        return LetterTabs.at("/surat/masuk");
    }

    public List<Urgency> urgencies() {
        return List.of(Urgency.values());
    }
}
