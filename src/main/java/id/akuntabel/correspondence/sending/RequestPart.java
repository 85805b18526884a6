package id.akuntabel.correspondence.sending;

import id.akuntabel.shell.Part;
import java.util.List;

/// The form of a request to agencies: whom, until when, and the letter.
///
/// @param subject what stands in it before anybody types
/// @param text    likewise
public record RequestPart(LetterFields letter, List<Asked> agencies, String subject, String text) implements Part {

    /// @param recipient as the letter addresses it
    public record Asked(String code, String recipient) {}
}
