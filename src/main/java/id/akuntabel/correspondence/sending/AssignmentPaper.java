package id.akuntabel.correspondence.sending;

import id.akuntabel.calendar.Wording;
import id.akuntabel.organization.Holding;
import id.akuntabel.paper.Letterhead;
import id.akuntabel.paper.Paper;
import id.akuntabel.paper.Sheet;
import id.akuntabel.paper.SignatureBlock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/// *Surat tugas* to collect data.
///
/// @param day      on which it was given, `7 Oktober 2026`
/// @param bases    what it rests on, one a line
/// @param rows     who is sent
/// @param duties   what is to be done, one a line
/// @param duration `8 Oktober 2026 sampai dengan 12 Oktober 2026`
public record AssignmentPaper(
        Letterhead letterhead,
        String number,
        String day,
        List<String> bases,
        List<Person> rows,
        List<String> duties,
        String duration,
        SignatureBlock signature)
        implements Paper {

    public record Person(int number, String name, String nip, String rank, String position) {}

    static AssignmentPaper of(
            Letterhead letterhead,
            String number,
            LocalDate date,
            List<String> bases,
            List<Holding> assigned,
            List<String> duties,
            LocalDate from,
            LocalDate until,
            SignatureBlock signature) {
        return new AssignmentPaper(
                letterhead,
                number,
                Wording.date(date),
                bases,
                IntStream.range(0, assigned.size())
                        .mapToObj(at -> person(at + 1, assigned.get(at)))
                        .toList(),
                duties,
                from.equals(until)
                        ? Wording.fullDate(from)
                        : Wording.date(from) + " sampai dengan " + Wording.date(until),
                signature);
    }

    private static Person person(int number, Holding holding) {
        var official = holding.official();
        var rank = official.rank();
        return new Person(
                number, official.name(), official.nip().printed(), rank == null ? "-" : rank, holding.title());
    }

    /// With made-up contents.
    public static AssignmentPaper sample(Letterhead letterhead) {
        return new AssignmentPaper(
                letterhead,
                "800.1.11.1/052/Kominfo/X/2026",
                "7 Oktober 2026",
                List.of("Peraturan Bupati Nomor 12 Tahun 2025 tentang Pedoman Pengukuran Kinerja"),
                List.of(
                        new Person(
                                1,
                                "Nurul Aini Lamusu, S.I.Kom.",
                                "19930915 201902 2 009",
                                "Penata Muda / III a",
                                "Anggota Tim SAKIP"),
                        new Person(
                                2,
                                "Dimas Aditya Saputra, A.Md.Kom.",
                                "19981224 202203 1 006",
                                "Pengatur / II c",
                                "Staf Perencanaan")),
                List.of(
                        "Mengumpulkan data kinerja triwulan III 2026 pada bidang",
                        "Melaporkan hasilnya kepada Sekretaris"),
                "8 Oktober 2026 sampai dengan 12 Oktober 2026",
                new SignatureBlock(
                        "Kepala Dinas",
                        null,
                        "Drs. Hendra Wijaya, M.Si.",
                        "Pembina Utama Muda / IV c",
                        "196805121990031004"));
    }

    @Override
    public String title() {
        return "Surat Tugas " + number;
    }

    @Override
    public Sheet sheet() {
        return letterhead.format().upright();
    }

    /// Whether it names what it rests on.
    public boolean based() {
        return !bases.isEmpty();
    }
}
