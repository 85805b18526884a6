package id.akuntabel.correspondence.numbering;

import id.akuntabel.archive.DocumentId;
import id.akuntabel.archive.MinutesBook;
import id.akuntabel.audit.Cause;
import id.akuntabel.correspondence.LetterId;
import id.akuntabel.correspondence.LetterKind;
import id.akuntabel.correspondence.Letters;
import id.akuntabel.organization.AgencyId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/// Numbers the minutes of disposals in the book that minutes have.
@Component
class MinutesOfArchive implements MinutesBook {

    /// *Pengelolaan arsip* (Permendagri 83/2022).
    private static final String CLASSIFICATION = "000.5.6";

    private final Letters letters;

    MinutesOfArchive(Letters letters) {
        this.letters = letters;
    }

    @Override
    public Numbering take(AgencyId agency, LocalDate date, String subject, Cause cause) {
        var draft = Letters.Draft.of(agency, LetterKind.BERITA_ACARA, date, subject, List.of())
                .classified(CLASSIFICATION);
        return switch (letters.issue(draft, cause)) {
            case Letters.Issuing.Issued(var letter, var number) -> new Numbering.Given(letter.value(), number);
            case Letters.Issuing.Refused(var message) -> new Numbering.Refused(message);
        };
    }

    @Override
    public void filed(long line, DocumentId minutes, Cause cause) {
        letters.filed(new LetterId(line), minutes, cause);
    }
}
