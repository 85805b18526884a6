package id.akuntabel.correspondence.sending;

import id.akuntabel.calendar.Wording;
import id.akuntabel.paper.Letterhead;
import id.akuntabel.paper.Paper;
import id.akuntabel.paper.Sheet;
import id.akuntabel.paper.SignatureBlock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/// *Surat dinas*, Permendagri 1/2023: number, kind, enclosure, subject; to whom; text; signature.
///
/// @param day        `12 Oktober 2026`
/// @param recipients as the letter names them; none where they stand on a list of their own
/// @param enclosed   whether they do, because they are more than fit
/// @param rows       everybody, in order
/// @param paragraphs one a line as typed
public record LetterPaper(
        Letterhead letterhead,
        String number,
        String day,
        List<String> recipients,
        boolean enclosed,
        List<Recipient> rows,
        String subject,
        List<String> paragraphs,
        SignatureBlock signature)
        implements Paper {

    /// More than these stand on a list of their own.
    private static final int MOST_ON_THE_LETTER = 4;

    /// Of the list.
    public record Recipient(int number, String name) {}

    static LetterPaper of(
            Letterhead letterhead,
            String number,
            LocalDate date,
            List<String> recipients,
            String subject,
            List<String> paragraphs,
            SignatureBlock signature) {
        var enclosed = recipients.size() > MOST_ON_THE_LETTER;
        return new LetterPaper(
                letterhead,
                number,
                Wording.date(date),
                enclosed ? List.of() : recipients,
                enclosed,
                IntStream.range(0, recipients.size())
                        .mapToObj(at -> new Recipient(at + 1, recipients.get(at)))
                        .toList(),
                subject,
                paragraphs,
                signature);
    }

    /// With made-up contents.
    public static LetterPaper sample(Letterhead letterhead) {
        return of(
                letterhead,
                "000.8.6.3/071/Kominfo/X/2026",
                LocalDate.of(2026, 10, 6),
                List.of("Kepala Dinas Perhubungan", "Kepala Dinas Sosial"),
                "Permintaan data kinerja triwulan III 2026",
                List.of(
                        "Menindaklanjuti Peraturan Bupati Nomor 12 Tahun 2025 tentang Pedoman Pengukuran Kinerja, mohon"
                                + " Saudara menyampaikan data kinerja triwulan III 2026.",
                        "Data dimaksud agar disampaikan paling lambat Senin, 12 Oktober 2026.",
                        "Demikian disampaikan, atas perhatian Saudara diucapkan terima kasih."),
                new SignatureBlock(
                        "Kepala Dinas",
                        null,
                        "Drs. Hendra Wijaya, M.Si.",
                        "Pembina Utama Muda / IV c",
                        "196805121990031004"));
    }

    @Override
    public String title() {
        return subject + " " + number;
    }

    @Override
    public Sheet sheet() {
        return letterhead.format().upright();
    }

    /// `1 (satu) lembar`, or a dash.
    public String enclosure() {
        return enclosed ? "1 (satu) lembar" : "-";
    }
}
