package id.akuntabel.correspondence.sending;

import id.akuntabel.correspondence.LetterKind;
import id.akuntabel.correspondence.Letters;
import id.akuntabel.organization.Structure;
import id.akuntabel.paper.Letterhead;
import id.akuntabel.paper.SignatureBlock;
import id.akuntabel.testing.Cast;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Issues a cover letter as its step does: number, paper and file in one transaction.
@Component
public class IssueByHand {

    private final IssuePaper issuing;
    private final TransactionOperations transactions;
    private final Structure structure;
    private final Cast cast;
    private final Clock clock;

    IssueByHand(IssuePaper issuing, TransactionOperations transactions, Structure structure, Cast cast, Clock clock) {
        this.issuing = issuing;
        this.transactions = transactions;
        this.structure = structure;
        this.cast = cast;
        this.clock = clock;
    }

    /// @return the number of a letter that is committed
    public String one() {
        var clerk = cast.thePlanningStaff();
        var agency = structure.getAgency(cast.agency("kominfo"));
        var today = LocalDate.ofInstant(clock.instant(), agency.zone());
        var to = List.of("Bupati Tirtamulya");
        var letter = Letters.Draft.of(agency.id(), LetterKind.SURAT_PENGANTAR, today, "Dokumen pengukuran", to);
        var signature = new SignatureBlock("Sekretaris", null, "Sekretaris", null, null);
        return Objects.requireNonNull(transactions.execute(change -> {
            var outcome = issuing.issue(
                    letter,
                    number -> CoverPaper.of(
                            new Letterhead(agency.letterhead(), List.of()),
                            number,
                            today,
                            to,
                            letter.subject(),
                            List.of(),
                            signature),
                    "surat-pengantar.pdf",
                    clerk.cause(clock.instant()));
            if (outcome instanceof IssuePaper.Outcome.Done done) {
                return done.number();
            }
            throw new AssertionError(outcome);
        }));
    }
}
