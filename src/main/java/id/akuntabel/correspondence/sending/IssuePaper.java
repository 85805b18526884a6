package id.akuntabel.correspondence.sending;

import id.akuntabel.archive.DocumentId;
import id.akuntabel.archive.Filing;
import id.akuntabel.archive.Papers;
import id.akuntabel.audit.Cause;
import id.akuntabel.correspondence.LetterId;
import id.akuntabel.correspondence.Letters;
import id.akuntabel.correspondence.Letters.Draft;
import id.akuntabel.correspondence.Letters.Issuing;
import id.akuntabel.correspondence.numbering.Line;
import id.akuntabel.correspondence.numbering.Lines;
import id.akuntabel.paper.Paper;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// Gives a letter its number, prints it with the number on it (as Word, too), files it, and notes to whom it goes: all
/// in the
/// transaction of the caller, so that there is no number without its paper.
@Component
class IssuePaper {

    private final Letters letters;
    private final Lines lines;
    private final Deliveries deliveries;
    private final Papers papers;

    IssuePaper(Letters letters, Lines lines, Deliveries deliveries, Papers papers) {
        this.letters = letters;
        this.lines = lines;
        this.deliveries = deliveries;
        this.papers = papers;
    }

    sealed interface Outcome {

        record Done(LetterId letter, String number, DocumentId document) implements Outcome {}

        record Refused(String message) implements Outcome {}
    }

    /// @param paper the paper, given its number
    Outcome issue(Draft letter, Function<String, Paper> paper, String fileName, Cause cause) {
        return switch (letters.issue(letter, cause)) {
            case Issuing.Refused(var message) -> new Outcome.Refused(message);
            case Issuing.Issued(var id, var number) -> {
                var printed = paper.apply(number);
                // A letter that is written again keeps its document, as it keeps its number.
                var before = lines.find(id).map(Line::document).orElse(null);
                var filing = before == null
                        ? papers.file(letter.agency(), fileName, printed, cause)
                        : papers.addVersion(before, fileName, printed, cause);
                yield switch (filing) {
                    case Filing.Refused(var message) -> new Outcome.Refused(message);
                    case Filing.Filed(var version) -> {
                        letters.filed(id, version.document(), cause);
                        deliveries.ofLetter(letter.agency(), id, letter.recipients());
                        yield new Outcome.Done(id, number, version.document());
                    }
                };
            }
        };
    }
}
