package id.akuntabel.correspondence.numbering;

import id.akuntabel.audit.Cause;
import id.akuntabel.correspondence.LetterId;
import java.util.Collection;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Keeps the number of a letter whose step was taken back for the same letter: no second number, no gap.
@Component
public class HoldNumber {

    private final BookedLetters letters;

    HoldNumber(BookedLetters letters) {
        this.letters = letters;
    }

    /// Empty when the step gave no number, or its letter was sent or cancelled meanwhile.
    ///
    /// @param noted what the step noted: id of the letter, or its number
    public Optional<LetterId> of(String caseNumber, String step, Collection<String> noted, Cause cause) {
        return letters.hold(caseNumber, step, noted, cause);
    }
}
