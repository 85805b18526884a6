package id.akuntabel.correspondence.sending;

import id.akuntabel.calendar.Wording;
import id.akuntabel.paper.Letterhead;
import id.akuntabel.paper.Paper;
import id.akuntabel.paper.Sheet;
import id.akuntabel.paper.SignatureBlock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/// *Surat pengantar*: what is sent and to whom, with the receipt that comes back on the second copy.
///
/// @param day `12 Oktober 2026`
public record CoverPaper(
        Letterhead letterhead,
        String number,
        String day,
        List<String> recipients,
        String subject,
        List<Row> rows,
        SignatureBlock signature)
        implements Paper {

    public record Row(int number, String what, String quantity, String remark) {}

    static CoverPaper of(
            Letterhead letterhead,
            String number,
            LocalDate date,
            List<String> recipients,
            String subject,
            List<Sent> sent,
            SignatureBlock signature) {
        return new CoverPaper(
                letterhead,
                number,
                Wording.date(date),
                recipients,
                subject,
                IntStream.range(0, sent.size())
                        .mapToObj(at -> new Row(
                                at + 1,
                                sent.get(at).what(),
                                sent.get(at).quantity(),
                                sent.get(at).remark()))
                        .toList(),
                signature);
    }

    /// With made-up contents.
    public static CoverPaper sample(Letterhead letterhead) {
        return new CoverPaper(
                letterhead,
                "000.8.6.3/045/Kominfo/X/2026",
                "16 Oktober 2026",
                List.of("Kepala Bagian Organisasi Sekretariat Daerah", "Kepala Bappeda"),
                "Penyampaian dokumen pengukuran kinerja triwulan III 2026",
                List.of(
                        new Row(
                                1,
                                "Dokumen pengukuran kinerja triwulan III 2026",
                                "1 (satu) berkas",
                                "Disampaikan dengan hormat"),
                        new Row(2, "Berita acara verifikasi data kinerja", "1 (satu) berkas", "Sebagai lampiran")),
                new SignatureBlock(
                        "Sekretaris Dinas",
                        null,
                        "Siti Rahmah, S.Sos., M.Si.",
                        "Pembina / IV a",
                        "197403221999031006"));
    }

    @Override
    public String title() {
        return "Surat Pengantar " + number;
    }

    @Override
    public Sheet sheet() {
        return letterhead.format().upright();
    }
}
