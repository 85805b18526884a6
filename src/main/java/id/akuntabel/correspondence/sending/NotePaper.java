package id.akuntabel.correspondence.sending;

import id.akuntabel.paper.Letterhead;
import id.akuntabel.paper.Paper;
import id.akuntabel.paper.Sheet;
import id.akuntabel.paper.SignatureBlock;
import java.util.List;
import java.util.Locale;

/// A paper of a process that is written, not computed: a report, a proposal, *berita acara*. It has no number of the
/// register; the process is its reference.
///
/// @param heading    `Laporan kekeliruan`
/// @param subject    what it is about
/// @param day        `12 Oktober 2026`
/// @param paragraphs one a line as typed
public record NotePaper(
        Letterhead letterhead,
        String caseNumber,
        String heading,
        String subject,
        String day,
        List<String> paragraphs,
        SignatureBlock signature)
        implements Paper {

    /// With made-up contents.
    public static NotePaper sample(Letterhead letterhead) {
        return new NotePaper(
                letterhead,
                "PK-2026-0042",
                "Laporan kekeliruan data",
                "Capaian IK-05 triwulan III 2026",
                "12 Oktober 2026",
                List.of(
                        "Realisasi Persentase desa bebas blankspot tertulis 92 persen, sedangkan data dukungnya 72 persen.",
                        "Bidang Aplikasi Informatika diminta memperbaikinya paling lambat 14 Oktober 2026."),
                new SignatureBlock(
                        "Kepala Subbagian Perencanaan dan Keuangan",
                        null,
                        "Dewi Anggraini, S.E.",
                        "Penata / III c",
                        "198407152009022003"));
    }

    @Override
    public String title() {
        return heading + " – " + subject;
    }

    @Override
    public Sheet sheet() {
        return letterhead.format().upright();
    }

    /// The heading as it stands on the paper: `LAPORAN KEKELIRUAN`.
    public String capitals() {
        return heading.toUpperCase(Locale.ROOT);
    }
}
