package id.akuntabel.meetings.attendance;

import id.akuntabel.calendar.Wording;
import id.akuntabel.meetings.agenda.MeetingAccess.Place;
import id.akuntabel.meetings.agenda.Seats.Seated;
import id.akuntabel.paper.Drawing;
import id.akuntabel.paper.Letterhead;
import id.akuntabel.paper.Paper;
import id.akuntabel.paper.Sheet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// *Daftar hadir*: to be signed by hand, or as it was filled in.
///
/// @param when    `Senin, 16 Maret 2026, pukul 09.00–11.00 WITA`
/// @param where   room, link or both
/// @param present `12 orang`, or empty on the list to be signed
/// @param filled  whether it shows who came; else it has room for signatures and for those who come uninvited
/// @param rows    with empty ones for whoever comes uninvited
/// @param qr      the address at the door, on the list that is to be filled in
public record AttendancePaper(
        Letterhead letterhead,
        String subject,
        String when,
        String where,
        String present,
        boolean filled,
        List<Invitee> rows,
        @Nullable String qr)
        implements Paper {

    /// 30 mm: read by phones from half a metre.
    private static final double QR_SIDE = 85;

    /// Room for whoever comes uninvited.
    private static final int SPARE = 8;

    /// @param position title and agency
    /// @param presence `hadir 09.04`, or empty: room to sign
    public record Invitee(int number, String name, String position, String presence) {}

    /// To be signed.
    ///
    /// @param door address at the door
    static AttendancePaper empty(Letterhead letterhead, Place place, List<Seated> invited, String door) {
        var rows = new ArrayList<Invitee>();
        invited.forEach(one -> rows.add(
                new Invitee(rows.size() + 1, one.seat().name(), one.seat().titleAndOffice(), "")));
        for (var spare = 0; spare < SPARE; spare++) {
            rows.add(new Invitee(rows.size() + 1, "", "", ""));
        }
        return of(letterhead, place, "", false, rows, door);
    }

    /// As it was filled in: a deputy stands in the place of the one expected.
    static AttendancePaper filled(Letterhead letterhead, Place place, List<Seated> seated) {
        var rows = new ArrayList<Invitee>();
        seated.forEach(one ->
                rows.add(new Invitee(rows.size() + 1, one.name(), one.seat().titleAndOffice(), presence(place, one))));
        var present = seated.stream()
                .filter(one -> one.participant().attended() != null)
                .count();
        return of(letterhead, place, present + " orang", true, rows, null);
    }

    private static AttendancePaper of(
            Letterhead letterhead,
            Place place,
            String present,
            boolean filled,
            List<Invitee> rows,
            @Nullable String door) {
        return new AttendancePaper(
                letterhead,
                place.meeting().subject(),
                place.when(),
                place.meeting().where(),
                present,
                filled,
                List.copyOf(rows),
                door);
    }

    private static String presence(Place place, Seated one) {
        var attended = one.participant().attended();
        return attended == null
                ? "tidak hadir"
                : "hadir " + Wording.clock(attended.at(), place.agency().zone());
    }

    /// With made-up contents.
    public static AttendancePaper sample(Letterhead letterhead) {
        return new AttendancePaper(
                letterhead,
                "Penyusunan laporan kinerja",
                "Senin, 16 Maret 2026, pukul 09.00–11.00 WITA",
                "Ruang rapat lantai 2",
                "",
                false,
                List.of(
                        new Invitee(1, "Siti Rahmah, S.Sos., M.Si.", "Sekretaris Dinas", ""),
                        new Invitee(2, "Ir. Bambang Prakoso", "Kepala Bidang Aplikasi Informatika", ""),
                        new Invitee(3, "Dra. Yuliana Tangkau", "Inspektur Pembantu II, Inspektorat", ""),
                        new Invitee(4, "", "", ""),
                        new Invitee(5, "", "", "")),
                "https://akuntabel.example/hadir/CONTOH");
    }

    @Override
    public String title() {
        return "Daftar hadir – " + subject;
    }

    @Override
    public Sheet sheet() {
        return letterhead.format().upright();
    }

    @Override
    public List<Drawing> drawings() {
        return qr == null ? List.of() : List.of(DoorQr.of(qr, QR_SIDE));
    }

    /// Heading of the last column.
    public String mark() {
        return filled ? "Kehadiran" : "Tanda tangan";
    }
}
