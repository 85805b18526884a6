package id.akuntabel.correspondence.sending;

import id.akuntabel.correspondence.numbering.Line;
import id.akuntabel.correspondence.offices.LetterTabs;
import id.akuntabel.correspondence.offices.Typed;
import id.akuntabel.organization.Holding;
import id.akuntabel.shell.Page;
import id.akuntabel.shell.Tab;
import java.util.List;
import org.springframework.http.HttpStatus;

/// A reserved number becoming a letter.
///
/// @param signers  the head first
/// @param accepted what may be uploaded
public record IssuePage(Line line, Typed typed, List<Holding> signers, String accepted) implements Page {

    @Override
    public String title() {
        return "Terbitkan " + line.number();
    }

    @Override
    public HttpStatus status() {
        return typed.findings().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    public List<Tab> tabs() {
        return LetterTabs.at("/surat/keluar");
    }

    public String back() {
        return "/surat/keluar/" + line.id();
    }
}
