package id.akuntabel.correspondence.sending;

import id.akuntabel.organization.Agency;
import id.akuntabel.paper.Letterhead;
import id.akuntabel.paper.Paper;
import id.akuntabel.paper.Sheet;
import id.akuntabel.paper.SignatureBlock;
import java.util.List;

/// A paper of a process that is written, not computed (F4): a report, a proposal, *berita acara*. It has no number of
/// the register; the process is its reference.
///
/// @param heading    `LAPORAN KEKELIRUAN`
/// @param subject    what it is about
/// @param paragraphs one a line as typed
public record NotePaper(
        Agency agency,
        String caseNumber,
        String heading,
        String subject,
        String day,
        List<String> paragraphs,
        SignatureBlock signature)
        implements Paper {

    @Override
    public String title() {
        return heading + " – " + subject;
    }

    @Override
    public Sheet sheet() {
        return Sheet.F4;
    }

    @Override
    public Letterhead letterhead() {
        return new Letterhead(agency.letterhead(), List.of());
    }
}
