package id.akuntabel.correspondence;

import id.akuntabel.audit.Cause;
import id.akuntabel.audit.Recorded;
import java.util.Map;

/// A letter was given its number, filed, sent, received or cancelled.
///
/// @param letter key of the letter in its register: `surat-keluar/17`
public record LetterChanged(Cause cause, String letter, String what, Map<String, String> facts) implements Recorded {

    public static LetterChanged outgoing(Cause cause, LetterId id, String what, Map<String, String> facts) {
        return new LetterChanged(cause, "surat-keluar/" + id, what, facts);
    }

    @Override
    public String subject() {
        return letter;
    }
}
