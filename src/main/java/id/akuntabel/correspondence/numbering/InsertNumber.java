package id.akuntabel.correspondence.numbering;

import id.akuntabel.audit.Cause;
import id.akuntabel.correspondence.LetterChanged;
import id.akuntabel.correspondence.Letters.Draft;
import id.akuntabel.correspondence.Letters.Issuing;
import id.akuntabel.correspondence.numbering.Line.State;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts a number between two that were given (*nomor sisipan*): 31.a after 31, where the office allows it.
@Component
public class InsertNumber {

    private final Books books;
    private final Lines lines;
    private final ApplicationEventPublisher events;

    InsertNumber(Books books, Lines lines, ApplicationEventPublisher events) {
        this.books = books;
        this.lines = lines;
        this.events = events;
    }

    /// @param after  the running number it comes after
    /// @param reason why, for the book
    @Transactional
    public Issuing after(long bookId, int after, Draft letter, String reason, Cause cause) {
        books.lock(bookId);
        var book = books.find(bookId).orElseThrow();
        if (!book.inserts()) {
            return new Issuing.Refused(
                    "Buku " + book.name()
                            + " tidak mengizinkan nomor sisipan. Gunakan nomor berikutnya, atau minta pengelola buku mengizinkannya.");
        }
        if (reason.isBlank()) {
            return new Issuing.Refused("Alasan nomor sisipan belum diisi. Tulis mengapa surat ini menyusul.");
        }
        var last = lines.lastSuffix(bookId, after);
        if (last.isEmpty()) {
            return new Issuing.Refused("Nomor urut " + after + " belum ada di buku " + book.name()
                    + ". Nomor sisipan hanya dapat menyusul nomor yang sudah diberikan, sampai " + book.last() + ".");
        }
        if (last.get().equals("z")) {
            return new Issuing.Refused("Sisipan setelah nomor " + after + " sudah sampai z. Gunakan nomor berikutnya.");
        }
        var suffix =
                last.get().isEmpty() ? "a" : String.valueOf((char) (last.get().charAt(0) + 1));
        var classification = Objects.requireNonNullElse(
                letter.classification(), letter.kind().classification());
        var number = book.printed(after, suffix, classification, letter.date());
        var place = new Lines.Place(bookId, after, suffix);
        var added =
                lines.add(letter.classified(classification), book.year(), place, number, State.RESERVED, reason, cause);
        if (added.isEmpty()) {
            return new Issuing.Refused("Nomor " + number + " sudah dipakai surat lain tahun " + book.year()
                    + ". Gunakan nomor berikutnya.");
        }
        events.publishEvent(LetterChanged.outgoing(
                cause.because(reason),
                added.get(),
                "Nomor sisipan: " + number,
                Map.of("hal", letter.subject(), "alasan", reason)));
        return new Issuing.Issued(added.get(), number);
    }
}
