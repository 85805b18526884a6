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

    @Override
    public String title() {
        return "Berita Acara Verifikasi Data Kinerja " + period;
    }

    @Override
    public Sheet sheet() {
        return Sheet.F4;
    }

    @Override
    public @Nullable String watermark() {
        return draft ? "DRAF" : null;
    }
}
