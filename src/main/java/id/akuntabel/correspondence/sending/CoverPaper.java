package id.akuntabel.correspondence.sending;

import id.akuntabel.calendar.Wording;
import id.akuntabel.organization.Agency;
import id.akuntabel.paper.Letterhead;
import id.akuntabel.paper.Paper;
import id.akuntabel.paper.Sheet;
import id.akuntabel.paper.SignatureBlock;
import java.time.LocalDate;
import java.util.List;

/// *Surat pengantar* (F4): what is sent and to whom, with the receipt that comes back on the second copy.
public record CoverPaper(
        Agency agency,
        String number,
        LocalDate date,
        List<String> recipients,
        String subject,
        List<Sent> sent,
        SignatureBlock signature)
        implements Paper {

    @Override
    public String title() {
        return "Surat Pengantar " + number;
    }

    @Override
    public Sheet sheet() {
        return Sheet.F4;
    }

    public Letterhead letterhead() {
        return new Letterhead(agency.letterhead(), List.of());
    }

    public String day() {
        return Wording.date(date);
    }
}
