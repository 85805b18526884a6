package id.akuntabel.correspondence.dispositions;

import id.akuntabel.correspondence.offices.LetterTabs;
import id.akuntabel.shell.Page;
import id.akuntabel.shell.Tab;
import java.util.List;
import org.springframework.http.HttpStatus;

/// A disposition being given.
///
/// @param action where the form goes
/// @param back   where one came from
/// @param as     the position in which it is given, as printed
public record GivePage(String subject, String action, String back, String as, OrderPart fields) implements Page {

    @Override
    public String title() {
        return "Disposisikan";
    }

    @Override
    public HttpStatus status() {
        return fields.typed().findings().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    public List<Tab> tabs() {
        return LetterTabs.at("/surat/disposisi");
    }
}
