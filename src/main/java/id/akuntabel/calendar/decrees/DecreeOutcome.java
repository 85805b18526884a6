package id.akuntabel.calendar.decrees;

import java.util.Map;

/// What becomes of a decree.
public sealed interface DecreeOutcome {

    /// It can be recorded; nothing has changed yet.
    record Possible(Preview preview) implements DecreeOutcome {}

    record Recorded(long decree, Preview preview) implements DecreeOutcome {}

    /// @param findings name of the field and what is wrong with it, Indonesian
    record Refused(Map<String, String> findings) implements DecreeOutcome {}
}
