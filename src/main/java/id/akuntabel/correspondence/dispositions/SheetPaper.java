package id.akuntabel.correspondence.dispositions;

import id.akuntabel.calendar.Wording;
import id.akuntabel.paper.Letterhead;
import id.akuntabel.paper.Paper;
import id.akuntabel.paper.Sheet;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// *Lembar disposisi* (F4), with the fields that offices know: number 1 is the lead, ticks are the others (ANRI).
///
/// @param giver   title of the position that gives it, with its capacity: `Plt. Kepala Dinas`
/// @param name    of the person
/// @param givenOn day in the agency's zone
public record SheetPaper(Source source, Order order, String giver, String name, LocalDate givenOn) implements Paper {

    @Override
    public String title() {
        return "Lembar Disposisi – " + source.subject();
    }

    @Override
    public Sheet sheet() {
        return Sheet.F4;
    }

    public Letterhead letterhead() {
        return new Letterhead(source.agency().letterhead(), List.of());
    }

    /// The fields above, in pairs beside each other.
    public List<Pair> fields() {
        var letter = source.letter();
        if (letter == null) {
            return List.of(
                    new Pair("Perintah dalam", "Proses " + source.caseNumber(), "Tanggal", Wording.date(givenOn)),
                    new Pair(
                            "Langkah",
                            Objects.requireNonNullElse(source.step(), "-"),
                            "Sifat",
                            order.urgency().printed()));
        }
        return List.of(
                new Pair("Surat dari", letter.sender(), "Diterima tanggal", Wording.date(letter.receivedOn())),
                new Pair(
                        "Nomor surat",
                        letter.number().isEmpty() ? "-" : letter.number(),
                        "Nomor agenda",
                        letter.agenda() + "/" + letter.year()),
                new Pair(
                        "Tanggal surat",
                        day(letter.letterDate()),
                        "Sifat",
                        order.urgency().printed()));
    }

    public String dueOn() {
        return day(order.dueOn());
    }

    public String date() {
        return Wording.date(givenOn);
    }

    public List<String> phrases() {
        return Order.PHRASES;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "-" : Wording.date(day);
    }

    public record Pair(String left, String leftValue, String right, String rightValue) {}
}
