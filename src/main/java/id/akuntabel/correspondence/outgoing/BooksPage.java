package id.akuntabel.correspondence.outgoing;

import id.akuntabel.correspondence.LetterKind;
import id.akuntabel.correspondence.numbering.Book;
import id.akuntabel.correspondence.offices.LetterTabs;
import id.akuntabel.organization.Agency;
import id.akuntabel.shell.Page;
import id.akuntabel.shell.Tab;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /// Years that have books, this one, and the next where it is prepared; newest first.
    public List<Tab> views() {
        return Stream.concat(years.stream(), Stream.of(today.getYear()))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(one -> Tab.of(one.toString(), "/surat/buku?opd=" + agency.code() + "&tahun=" + one, one == year))
                .toList();
    }

    /// Whether the viewer may open the books of next year now.
    public boolean preparable() {
        return keeps && !years.contains(today.getYear() + 1);
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
