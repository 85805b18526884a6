package id.akuntabel.correspondence.outgoing;

import id.akuntabel.correspondence.LetterKind;
import id.akuntabel.correspondence.numbering.Book;
import id.akuntabel.correspondence.offices.LetterTabs;
import id.akuntabel.correspondence.offices.Typed;
import id.akuntabel.organization.Agency;
import id.akuntabel.shell.Page;
import id.akuntabel.shell.Tab;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;

/// A number being reserved, or put in between.
///
/// @param inserting books that allow numbers in between; empty where the viewer may not
public record ReservePage(Agency agency, Typed typed, LocalDate today, List<Book> inserting) implements Page {

    @Override
    public String title() {
        return "Pesan nomor";
    }

    @Override
    public HttpStatus status() {
        return typed.findings().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    public List<Tab> tabs() {
        return LetterTabs.at("/surat/keluar");
    }

    public List<LetterKind> kinds() {
        return List.of(LetterKind.values());
    }
}
