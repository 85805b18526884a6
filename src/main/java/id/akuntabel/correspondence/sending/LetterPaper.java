package id.akuntabel.correspondence.sending;

import id.akuntabel.calendar.Wording;
import id.akuntabel.organization.Agency;
import id.akuntabel.paper.Letterhead;
import id.akuntabel.paper.Paper;
import id.akuntabel.paper.Sheet;
import id.akuntabel.paper.SignatureBlock;
import java.time.LocalDate;
import java.util.List;

/// *Surat dinas* (F4), Permendagri 1/2023: number, kind, enclosure, subject; to whom; text; signature. More recipients
/// than fit stand on a list of their own.
///
/// @param paragraphs one a line as typed
public record LetterPaper(
        Agency agency,
        String number,
        LocalDate date,
        List<String> recipients,
        String subject,
        List<String> paragraphs,
        SignatureBlock signature)
        implements Paper {

    /// More than these stand on a list of their own.
    private static final int MOST_ON_THE_LETTER = 4;

    @Override
    public String title() {
        return subject + " " + number;
    }

    @Override
    public Sheet sheet() {
        return Sheet.F4;
    }

    @Override
    public Letterhead letterhead() {
        return new Letterhead(agency.letterhead(), List.of());
    }

    public String day() {
        return Wording.date(date);
    }

    public boolean listed() {
        return recipients.size() > MOST_ON_THE_LETTER;
    }
}
