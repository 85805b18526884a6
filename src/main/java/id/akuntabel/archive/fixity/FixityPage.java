package id.akuntabel.archive.fixity;

import id.akuntabel.archive.holdings.Sizes;
import id.akuntabel.shell.Page;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The checks of the store.
///
/// @param runs     newest first
/// @param last     the newest that is finished, or null
/// @param findings of that one
/// @param ordered  a check was just asked for
public record FixityPage(
        List<FixityRuns.Run> runs,
        FixityRuns.@Nullable Run last,
        List<FixityRuns.Finding> findings,
        boolean ordered,
        Function<Instant, String> time)
        implements Page {

    @Override
    public String title() {
        return "Keutuhan berkas";
    }

    public boolean running() {
        return runs.stream().anyMatch(run -> run.finishedAt() == null);
    }

    /// `1.204 berkas`, with points between thousands.
    public String count(long number) {
        return String.format(Locale.of("id"), "%,d", number);
    }

    public String size(long bytes) {
        return Sizes.printed(bytes);
    }
}
