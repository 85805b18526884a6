package id.akuntabel.correspondence.numbering;

import id.akuntabel.audit.Cause;
import id.akuntabel.correspondence.Letters.Draft;
import id.akuntabel.correspondence.Letters.Issuing;
import id.akuntabel.correspondence.numbering.Line.State;
import org.springframework.stereotype.Component;

/// *Pesan nomor*: the next number, for a letter that is still to be written or is written on paper.
@Component
public class ReserveNumber {

    private final BookedLetters letters;

    ReserveNumber(BookedLetters letters) {
        this.letters = letters;
    }

    public Issuing reserve(Draft letter, Cause cause) {
        return letters.next(letter, State.RESERVED, cause);
    }
}
