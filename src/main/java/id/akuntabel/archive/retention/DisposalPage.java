package id.akuntabel.archive.retention;

import id.akuntabel.shell.Page;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.http.HttpStatus;

/// A proposal.
///
/// @param decides        whether the reader may decide: keeps this archive and did not propose it
/// @param keeps          whether the reader keeps this archive
/// @param minutesVersion newest version of the filed minutes, 0 = none yet; from 2 on it is the signed scan
/// @param problem        why it was not decided; empty = nothing
public record DisposalPage(
        Disposal disposal,
        List<Disposals.Item> items,
        List<Disposals.Paper> papers,
        boolean decides,
        boolean keeps,
        int minutesVersion,
        String note,
        String problem,
        Function<Instant, String> time)
        implements Page {

    @Override
    public String title() {
        return disposal.kind().printed() + " " + disposal.items() + " arsip";
    }

    @Override
    public HttpStatus status() {
        return problem.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    public boolean destroys() {
        return disposal.kind() == DisposalKind.DESTRUCTION;
    }

    /// When it was decided.
    public String decided() {
        return time.apply(Objects.requireNonNull(disposal.decidedAt()));
    }
}
