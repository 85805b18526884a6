package id.akuntabel.correspondence.outgoing;

import id.akuntabel.shell.Part;
import org.jspecify.annotations.Nullable;

/// What a pattern prints, while it is typed.
///
/// @param problem what is wrong with it, or null
public record ExamplePart(String number, @Nullable String problem) implements Part {}
