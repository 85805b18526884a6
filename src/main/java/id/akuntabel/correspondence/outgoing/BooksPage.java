package id.akuntabel.correspondence.outgoing;

import id.akuntabel.correspondence.LetterKind;
import id.akuntabel.correspondence.numbering.Book;
import id.akuntabel.correspondence.offices.LetterTabs;
import id.akuntabel.organization.Agency;
import id.akuntabel.shell.Page;
import id.akuntabel.shell.Tab;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/// The books of a year, and how they write their numbers.
///
/// @param keeps   whether the viewer may change them
/// @param keepers titles of those who may
public record BooksPage(
        Agency agency,
        int year,
        List<Integer> years,
        List<Book> books,
        boolean keeps,
        List<String> keepers,
        LocalDate today)
        implements Page {

    @Override
    public String title() {
        return "Buku nomor " + year;
    }

    public List<Tab> tabs() {
        return LetterTabs.at("/surat/buku");
    }

    public String kinds(Book book) {
        return book.kinds().stream().sorted().map(LetterKind::printed).collect(Collectors.joining(", "));
    }

    public String example(Book book) {
        var kind = book.kinds().stream().sorted().findFirst().orElse(LetterKind.SURAT_DINAS);
        return book.next(kind.classification(), today.getYear() == year ? today : LocalDate.of(year, 1, 2));
    }
}
