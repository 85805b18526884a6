package id.akuntabel.correspondence.sending;

import id.akuntabel.correspondence.offices.Typed;
import id.akuntabel.shell.Part;
import java.util.List;

/// The form of a hand-over.
///
/// @param offered    documents of the process, the newest first
/// @param recipients what stands in it before anybody types
public record HandoverPart(Typed typed, List<Offered> offered, String recipients, List<String> means) implements Part {

    /// @param key    what the form sends
    /// @param ticked before anybody ticks
    public record Offered(String key, String title, String detail, String href, boolean ticked) {}
}
