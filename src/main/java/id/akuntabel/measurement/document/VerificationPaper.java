package id.akuntabel.measurement.document;

import id.akuntabel.paper.Letterhead;
import id.akuntabel.paper.Paper;
import id.akuntabel.paper.Sheet;
import id.akuntabel.paper.SignatureBlock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// *Berita acara verifikasi*: which sheets of a quarter were compared with their evidence, by whom, how often they went
/// back, and what came out.
///
/// @param day     `Senin, 12 Oktober 2026`
/// @param opening first paragraph
/// @param rows    a unit each
public record VerificationPaper(
        Letterhead letterhead,
        String agency,
        String period,
        String day,
        String opening,
        List<Row> rows,
        String closing,
        SignatureBlock signature,
        boolean draft)
        implements Paper {

    /// @param submission `2` = sent twice
    /// @param returned   how often it was sent back
    /// @param verifier   name and position
    public record Row(
            int number,
            String unit,
            int indicators,
            int submission,
            int returned,
            String state,
            String verifier,
            String date) {}

    /// With made-up contents.
    static VerificationPaper sample(Letterhead letterhead) {
        return new VerificationPaper(
                letterhead,
                "Dinas Komunikasi dan Informatika",
                "Triwulan III 2026",
                "Rabu, 14 Oktober 2026",
                "Pada hari ini, Rabu, 14 Oktober 2026, telah dilaksanakan verifikasi data kinerja Triwulan III 2026.",
                List.of(new Row(1, "Tim SAKIP", 6, 2, 1, "Terverifikasi", "Siti Rahmah, Sekretaris", "13 Okt 2026")),
                "Dari 1 unit wajib lapor, 1 unit telah terverifikasi.",
                new SignatureBlock(
                        "Kepala Dinas",
                        null,
                        "Drs. Hendra Wijaya, M.Si.",
                        "Pembina Utama Muda / IV c",
                        "196805121990031004"),
                false);
    }

    @Override
    public String title() {
        return "Berita Acara Verifikasi Data Kinerja " + period;
    }

    @Override
    public Sheet sheet() {
        return letterhead.format().upright();
    }

    @Override
    public @Nullable String watermark() {
        return draft ? "DRAF" : null;
    }
}
