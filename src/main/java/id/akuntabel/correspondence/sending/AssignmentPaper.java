package id.akuntabel.correspondence.sending;

import id.akuntabel.calendar.Wording;
import id.akuntabel.organization.Agency;
import id.akuntabel.organization.Holding;
import id.akuntabel.paper.Letterhead;
import id.akuntabel.paper.Paper;
import id.akuntabel.paper.Sheet;
import id.akuntabel.paper.SignatureBlock;
import java.time.LocalDate;
import java.util.List;

/// *Surat tugas* to collect data (F4).
///
/// @param bases   what it rests on, one a line
/// @param duties  what is to be done, one a line
public record AssignmentPaper(
        Agency agency,
        String number,
        LocalDate date,
        List<String> bases,
        List<Holding> assigned,
        List<String> duties,
        LocalDate from,
        LocalDate until,
        SignatureBlock signature)
        implements Paper {

    @Override
    public String title() {
        return "Surat Tugas " + number;
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

    /// `8 Oktober 2026 sampai dengan 12 Oktober 2026`.
    public String duration() {
        return from.equals(until)
                ? Wording.fullDate(from)
                : Wording.date(from) + " sampai dengan " + Wording.date(until);
    }
}
