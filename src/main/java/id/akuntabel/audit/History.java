package id.akuntabel.audit;

import id.akuntabel.shell.Part;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/// The history of one thing, as pages of other modules show it: `@template.audit.History(part = page.history())`.
///
/// @param entries oldest first, as the [Trail] gives them; shown newest first
/// @param time    prints a moment in the time zone of the reader, `Sel 13 Okt 2026, 09.15 WITA`
public record History(List<Trail.Entry> entries, Function<Instant, String> time) implements Part {}
