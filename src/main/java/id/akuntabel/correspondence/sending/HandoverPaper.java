package id.akuntabel.correspondence.sending;

import id.akuntabel.organization.Agency;
import id.akuntabel.paper.Letterhead;
import id.akuntabel.paper.Paper;
import id.akuntabel.paper.Sheet;
import java.util.List;

/// *Tanda terima* (F4): what was handed over by whom, and who received it. Printed when it is handed over, and once
/// more when it was received in the system; whoever receives on paper signs on the first.
///
/// @param subject  what the process is about
/// @param giver    `Siti Rahmah, Kepala Bidang Perikanan`
/// @param givenAt  day and hour in words
/// @param means    how it was handed over
/// @param things   what, one a line
/// @param remark   of the giver, or empty
public record HandoverPaper(
        Agency agency,
        String caseNumber,
        String subject,
        String giver,
        String givenAt,
        String means,
        List<String> things,
        String remark,
        List<Receipt> receipts)
        implements Paper {

    /// @param recipient as addressed
    /// @param received  `1 Oktober 2026`, or empty as long as it was not
    /// @param receiver  name, or empty
    /// @param remark    of the receiver
    public record Receipt(String recipient, String received, String receiver, String remark) {}

    @Override
    public String title() {
        return "Tanda Terima – " + (things.isEmpty() ? subject : things.getFirst());
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
