package id.akuntabel.correspondence.outgoing;

import id.akuntabel.correspondence.LetterKind;
import id.akuntabel.correspondence.numbering.NumberPattern;
import id.akuntabel.correspondence.offices.LetterTabs;
import id.akuntabel.correspondence.offices.Typed;
import id.akuntabel.organization.Agency;
import id.akuntabel.shell.Page;
import id.akuntabel.shell.Tab;
import java.util.List;
import org.springframework.http.HttpStatus;

/// How a book writes its numbers, being laid down.
///
/// @param id      0 for a new book
/// @param kinds   those it serves before anybody types
/// @param example what the next letter would get, as typed
public record BookPage(
        Agency agency,
        int year,
        long id,
        int version,
        String name,
        Typed typed,
        String pattern,
        String unit,
        boolean inserts,
        List<LetterKind> kinds,
        ExamplePart example)
        implements Page {

    @Override
    public String title() {
        return id == 0 ? "Tambah buku nomor" : "Buku " + name;
    }

    @Override
    public HttpStatus status() {
        return typed.findings().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    public List<Tab> tabs() {
        return LetterTabs.at("/surat/buku");
    }

    public List<LetterKind> allKinds() {
        return List.of(LetterKind.values());
    }

    public List<NumberPattern.Suggestion> suggestions() {
        return NumberPattern.suggestions();
    }
}
