package id.akuntabel.correspondence.sending;

import id.akuntabel.correspondence.offices.Typed;
import id.akuntabel.shell.Part;
import java.util.List;

/// The form of a duplication.
///
/// @param documents titles of what may be copied, the newest first
public record CopyPart(Typed typed, List<String> documents) implements Part {}
