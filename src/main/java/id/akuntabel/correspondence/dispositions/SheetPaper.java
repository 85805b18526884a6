package id.akuntabel.correspondence.dispositions;

import id.akuntabel.calendar.Wording;
import id.akuntabel.organization.Position;
import id.akuntabel.paper.Letterhead;
import id.akuntabel.paper.Paper;
import id.akuntabel.paper.Sheet;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// *Lembar disposisi*, with the fields that offices know: number 1 is the lead, ticks are the others (ANRI).
///
/// @param fields  the fields above, in pairs beside each other
/// @param to      the addressees, the lead first
/// @param phrases all that can be ticked
/// @param message a dash where there is none
/// @param due     the same
/// @param giver   title of the position that gives it, with its capacity: `Plt. Kepala Dinas`
/// @param name    of the person
/// @param day     on which it was given
public record SheetPaper(
        Letterhead letterhead,
        String subject,
        List<Pair> fields,
        List<Choice> to,
        List<Choice> phrases,
        String message,
        String due,
        String giver,
        String name,
        String day)
        implements Paper {

    public record Pair(String left, String leftValue, String right, String rightValue) {}

    /// @param mark `1`, `v`, or a blank as wide
    public record Choice(String mark, String text) {}

    private static final String TICKED = "v";
    private static final String BLANK = "\u00a0\u00a0";

    /// @param givenOn day in the agency's zone
    static SheetPaper of(
            Letterhead letterhead, Source source, Order order, String giver, String name, LocalDate givenOn) {
        var to = new java.util.ArrayList<Choice>();
        to.add(new Choice("1", order.lead().title()));
        order.others().stream().map(Position::title).forEach(title -> to.add(new Choice(TICKED, title)));
        return new SheetPaper(
                letterhead,
                source.subject(),
                fields(source, order, givenOn),
                List.copyOf(to),
                Order.PHRASES.stream()
                        .map(phrase -> new Choice(order.phrases().contains(phrase) ? TICKED : BLANK, phrase))
                        .toList(),
                order.message().isEmpty() ? "-" : order.message(),
                day(order.dueOn()),
                giver,
                name,
                Wording.date(givenOn));
    }

    private static List<Pair> fields(Source source, Order order, LocalDate givenOn) {
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

    private static String day(@Nullable LocalDate day) {
        return day == null ? "-" : Wording.date(day);
    }

    /// With made-up contents.
    public static SheetPaper sample(Letterhead letterhead) {
        return new SheetPaper(
                letterhead,
                "Permintaan dokumen pengukuran kinerja triwulan III 2026",
                List.of(
                        new Pair("Surat dari", "Bagian Organisasi Setda", "Diterima tanggal", "5 Oktober 2026"),
                        new Pair("Nomor surat", "000.8.6/211/Org", "Nomor agenda", "87/2026"),
                        new Pair("Tanggal surat", "2 Oktober 2026", "Sifat", "Segera")),
                List.of(
                        new Choice("1", "Kepala Subbagian Perencanaan dan Keuangan"),
                        new Choice(TICKED, "Kepala Bidang Aplikasi Informatika")),
                List.of(
                        new Choice(TICKED, "Tindak lanjuti"),
                        new Choice(BLANK, "Siapkan bahan"),
                        new Choice(TICKED, "Koordinasikan dengan unit terkait"),
                        new Choice(BLANK, "Untuk diketahui")),
                "Siapkan sebelum rapat hari Senin.",
                "9 Oktober 2026",
                "Plt. Kepala Dinas",
                "Drs. Hendra Wijaya, M.Si.",
                "6 Oktober 2026");
    }

    @Override
    public String title() {
        return "Lembar Disposisi – " + subject;
    }

    @Override
    public Sheet sheet() {
        return letterhead.format().upright();
    }
}
