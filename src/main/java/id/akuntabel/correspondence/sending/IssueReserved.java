package id.akuntabel.correspondence.sending;

import id.akuntabel.archive.Documents;
import id.akuntabel.archive.Filing;
import id.akuntabel.archive.Upload;
import id.akuntabel.audit.Cause;
import id.akuntabel.correspondence.Letters;
import id.akuntabel.correspondence.Letters.Draft;
import id.akuntabel.correspondence.Letters.Issuing;
import id.akuntabel.correspondence.numbering.Line;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// A letter that was written outside the system, on paper or in Word, takes the number that was reserved for it: its
/// line is completed, its scan is filed, and those it goes to owe a receipt.
@Component
class IssueReserved {

    private final Letters letters;
    private final Deliveries deliveries;
    private final Documents documents;

    IssueReserved(Letters letters, Deliveries deliveries, Documents documents) {
        this.letters = letters;
        this.deliveries = deliveries;
        this.documents = documents;
    }

    /// What is wrong, by field; empty = issued.
    ///
    /// @param file the letter itself, or null while it is on paper only
    @Transactional
    Map<String, String> issue(Line line, Draft letter, @Nullable Upload file, Cause cause) {
        if (letters.issue(letter.with(line.id()), cause) instanceof Issuing.Refused(var message)) {
            return Map.of("hal", message);
        }
        if (file != null) {
            var document = line.document();
            var filing = document == null
                    ? documents.file(line.agency(), line.kind().printed() + " " + line.number(), file, cause)
                    : documents.addVersion(document, file, cause);
            switch (filing) {
                case Filing.Refused(var message) -> {
                    TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                    return Map.of("berkas", message);
                }
                case Filing.Filed(var version) -> letters.filed(line.id(), version.document(), cause);
            }
        }
        deliveries.ofLetter(line.agency(), line.id(), letter.recipients());
        return Map.of();
    }
}
