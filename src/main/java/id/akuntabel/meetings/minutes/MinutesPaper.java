package id.akuntabel.meetings.minutes;

import id.akuntabel.calendar.Wording;
import id.akuntabel.meetings.agenda.AgendaItem;
import id.akuntabel.meetings.agenda.Meeting.State;
import id.akuntabel.meetings.agenda.MeetingAccess.Place;
import id.akuntabel.meetings.agenda.Seats.Seat;
import id.akuntabel.meetings.agenda.Seats.Seated;
import id.akuntabel.paper.Letterhead;
import id.akuntabel.paper.Paper;
import id.akuntabel.paper.Picture;
import id.akuntabel.paper.Sheet;
import id.akuntabel.paper.SignatureBlock;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// *Notulen rapat*: agenda, day, hours, place, chair; what was said, what was decided; who came; signatures of chair
/// and
/// note taker; pictures. A draft until the chair approves it.
///
/// @param number of the invitation, or empty
/// @param day    `Senin, 16 Maret 2026`
/// @param where  room, link or both
/// @param draft  until the chair approves them
public record MinutesPaper(
        Letterhead letterhead,
        String subject,
        String number,
        String day,
        String hours,
        String where,
        String chair,
        String noteTaker,
        List<Point> agenda,
        List<Settled> decisions,
        List<Attendee> present,
        SignatureBlock chairSignature,
        SignatureBlock noteTakerSignature,
        List<Photo> photos,
        boolean draft)
        implements Paper {

    /// What was said about a point of the agenda.
    public record Point(int number, String title, List<String> paragraphs) {}

    /// What was decided.
    public record Settled(int number, String what, String owner, String due) {}

    /// @param name as printed when they came: `Siti Rahmah, Plt. Sekretaris`
    public record Attendee(int number, String name) {}

    public record Photo(int number, Picture picture) {}

    /// @param owners seats of the decisions' owners, in the order of the decisions
    static MinutesPaper of(
            Letterhead letterhead,
            Place place,
            List<AgendaItem> agenda,
            List<Decision> decisions,
            List<String> owners,
            List<Seated> present,
            Seat chair,
            Seat noteTaker,
            List<Picture> photos) {
        var meeting = place.meeting();
        var zone = place.agency().zone();
        var number = meeting.number();
        return new MinutesPaper(
                letterhead,
                meeting.subject(),
                number == null ? "" : number,
                Wording.fullDate(meeting.day(zone)),
                meeting.hours(zone),
                meeting.where(),
                chair.printed(),
                noteTaker.printed(),
                agenda.stream()
                        .map(item -> new Point(item.place(), item.title(), paragraphs(item)))
                        .toList(),
                IntStream.range(0, decisions.size())
                        .mapToObj(at -> new Settled(
                                at + 1,
                                decisions.get(at).what(),
                                owners.get(at),
                                Wording.date(decisions.get(at).due())))
                        .toList(),
                IntStream.range(0, present.size())
                        .mapToObj(at -> new Attendee(at + 1, came(present.get(at))))
                        .toList(),
                block(chair),
                block(noteTaker),
                IntStream.range(0, photos.size())
                        .mapToObj(at -> new Photo(at + 1, photos.get(at)))
                        .toList(),
                !meeting.is(State.MINUTED));
    }

    private static List<String> paragraphs(AgendaItem item) {
        var said = item.summary()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return said.isEmpty() ? List.of("Tidak dibahas.") : said;
    }

    private static String came(Seated one) {
        var attended = one.participant().attended();
        return attended == null ? one.seat().printed() : attended.as();
    }

    private static SignatureBlock block(Seat seat) {
        return new SignatureBlock(
                seat.title(), null, seat.official() == null ? null : seat.name(), seat.rank(), seat.nip());
    }

    /// With made-up contents.
    static MinutesPaper sample(Letterhead letterhead) {
        return new MinutesPaper(
                letterhead,
                "Penyusunan laporan kinerja",
                "400.14.6/031/Kominfo/III/2026",
                "Senin, 16 Maret 2026",
                "09.00–11.00 WITA",
                "Ruang rapat lantai 2",
                "Drs. Hendra Wijaya, M.Si., Kepala Dinas",
                "Nurul Aini Lamusu, S.I.Kom., Anggota Tim SAKIP",
                List.of(
                        new Point(
                                1,
                                "Capaian kinerja triwulan I",
                                List.of(
                                        "Delapan dari sepuluh indikator mencapai target triwulan.",
                                        "Dua indikator terkendala jaringan di Kecamatan Batui.")),
                        new Point(2, "Pembagian tugas penyusunan laporan", List.of("Disepakati menurut bidang."))),
                List.of(
                        new Settled(
                                1,
                                "Menyusun bab capaian kinerja",
                                "Kepala Bidang Aplikasi Informatika",
                                "23 Maret 2026"),
                        new Settled(
                                2,
                                "Menghimpun data dukung",
                                "Kepala Subbagian Perencanaan dan Keuangan",
                                "20 Maret 2026")),
                List.of(
                        new Attendee(1, "Siti Rahmah, S.Sos., M.Si., Sekretaris Dinas"),
                        new Attendee(2, "Ir. Bambang Prakoso, Kepala Bidang Aplikasi Informatika")),
                new SignatureBlock(
                        "Kepala Dinas",
                        null,
                        "Drs. Hendra Wijaya, M.Si.",
                        "Pembina Utama Muda / IV c",
                        "196805121990031004"),
                new SignatureBlock(
                        "Anggota Tim SAKIP",
                        null,
                        "Nurul Aini Lamusu, S.I.Kom.",
                        "Penata Muda / III a",
                        "199309152019022009"),
                List.of(),
                false);
    }

    @Override
    public String title() {
        return "Notulen – " + subject;
    }

    @Override
    public Sheet sheet() {
        return letterhead.format().upright();
    }

    @Override
    public @Nullable String watermark() {
        return draft ? "DRAF" : null;
    }

    /// Whether there was an invitation with a number.
    public boolean invited() {
        return !number.isEmpty();
    }

    /// Whether something was decided.
    public boolean decided() {
        return !decisions.isEmpty();
    }

    /// Whether nothing was decided.
    public boolean undecided() {
        return decisions.isEmpty();
    }

    /// Whether pictures were taken.
    public boolean pictured() {
        return !photos.isEmpty();
    }

    /// How many came.
    public int attended() {
        return present.size();
    }
}
