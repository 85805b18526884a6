package id.akuntabel.meetings.invitations;

import id.akuntabel.calendar.Wording;
import id.akuntabel.meetings.agenda.AgendaItem;
import id.akuntabel.meetings.agenda.MeetingAccess.Place;
import id.akuntabel.meetings.agenda.Seats.Seat;
import id.akuntabel.meetings.agenda.Seats.Seated;
import id.akuntabel.paper.Letterhead;
import id.akuntabel.paper.Paper;
import id.akuntabel.paper.Sheet;
import id.akuntabel.paper.SignatureBlock;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// *Surat undangan rapat*: number, kind, enclosure, subject; to whom; day, hours, place, agenda; signature.
///
/// @param number  empty as long as it is a draft
/// @param dated   `Tirtamulya, 12 Maret 2026`
/// @param to      as the letter names them: positions, or the hint at the list
/// @param enclosed whether those invited stand on a list of their own
/// @param day     `Senin, 16 Maret 2026`
/// @param place   empty where people meet by `link` alone
/// @param materials what is to be discussed, by name
/// @param guests  everybody, in order
public record InvitationPaper(
        Letterhead letterhead,
        String number,
        String dated,
        String subject,
        List<String> to,
        boolean enclosed,
        String day,
        String hours,
        String place,
        String link,
        List<String> agenda,
        List<String> materials,
        List<Guest> guests,
        SignatureBlock signature)
        implements Paper {

    /// More than these stand on a list of their own.
    private static final int MOST_ON_THE_LETTER = 5;

    /// @param position title and agency
    public record Guest(int number, String position, String name) {}

    /// @param invited without those who came uninvited
    /// @param seatOfGovernment where it is dated: `Tirtamulya`
    static InvitationPaper of(
            Letterhead letterhead,
            Place place,
            List<AgendaItem> agenda,
            List<Seated> invited,
            List<String> materials,
            Seat signer,
            String seatOfGovernment) {
        var meeting = place.meeting();
        var zone = place.agency().zone();
        var dated = meeting.dated();
        var number = meeting.number();
        var enclosed = invited.size() > MOST_ON_THE_LETTER;
        return new InvitationPaper(
                letterhead,
                number == null ? "" : number,
                seatOfGovernment + ", " + (dated == null ? "...................." : Wording.date(dated)),
                meeting.subject(),
                enclosed
                        ? List.of("(daftar terlampir)")
                        : invited.stream().map(one -> address(one.seat())).toList(),
                enclosed,
                Wording.fullDate(meeting.day(zone)),
                meeting.hours(zone),
                meeting.place(),
                meeting.link(),
                agenda.stream().map(AgendaItem::title).toList(),
                materials,
                IntStream.range(0, invited.size())
                        .mapToObj(at -> new Guest(
                                at + 1,
                                invited.get(at).seat().titleAndOffice(),
                                invited.get(at).seat().name()))
                        .toList(),
                new SignatureBlock(
                        signer.title(),
                        null,
                        signer.official() == null ? null : signer.name(),
                        signer.rank(),
                        signer.nip()));
    }

    private static String address(Seat seat) {
        return seat.official() == null && seat.title().isEmpty() ? seat.printed() : seat.titleAndOffice();
    }

    /// With made-up contents.
    public static InvitationPaper sample(Letterhead letterhead) {
        return new InvitationPaper(
                letterhead,
                "400.14.6/031/Kominfo/III/2026",
                "Tirtamulya, 12 Maret 2026",
                "Penyusunan laporan kinerja",
                List.of("Sekretaris Dinas", "Kepala Bidang Aplikasi Informatika", "Inspektur Pembantu II, Inspektorat"),
                false,
                "Senin, 16 Maret 2026",
                "09.00–11.00 WITA",
                "Ruang rapat lantai 2",
                "https://rapat.example/kinerja",
                List.of("Capaian kinerja triwulan I", "Pembagian tugas penyusunan laporan"),
                List.of("Rekap capaian kinerja triwulan I"),
                List.of(
                        new Guest(1, "Sekretaris Dinas", "Siti Rahmah, S.Sos., M.Si."),
                        new Guest(2, "Kepala Bidang Aplikasi Informatika", "Ir. Bambang Prakoso"),
                        new Guest(3, "Inspektur Pembantu II, Inspektorat", "Dra. Yuliana Tangkau")),
                new SignatureBlock(
                        "Kepala Dinas",
                        null,
                        "Drs. Hendra Wijaya, M.Si.",
                        "Pembina Utama Muda / IV c",
                        "196805121990031004"));
    }

    @Override
    public String title() {
        return "Undangan rapat – " + subject;
    }

    @Override
    public Sheet sheet() {
        return letterhead.format().upright();
    }

    /// As long as it has no number it is a draft.
    @Override
    public @Nullable String watermark() {
        return number.isEmpty() ? "DRAF" : null;
    }

    /// `1 (satu) lembar`, or a dash.
    public String enclosure() {
        return enclosed ? "1 (satu) lembar" : "-";
    }

    /// Whether there is a room to come to.
    public boolean placed() {
        return !place.isEmpty();
    }

    /// Whether there is something to read before.
    public boolean prepared() {
        return !materials.isEmpty();
    }

    /// Whether there is a link to join by.
    public boolean linked() {
        return !link.isEmpty();
    }
}
