package id.akuntabel.correspondence.sending;

import id.akuntabel.correspondence.offices.Typed;
import id.akuntabel.shell.Part;
import java.util.List;

/// What was handed over and waits to be received.
///
/// @param giver  as printed; empty where nothing waits
/// @param owed   recipients whose receipt has not come
public record ReceivePart(Typed typed, String giver, String given, List<String> things, List<String> owed)
        implements Part {}
