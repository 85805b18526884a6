package id.akuntabel.archive.retention;

import id.akuntabel.archive.holdings.ArchiveTabs;
import id.akuntabel.archive.retention.Disposals.Due;
import id.akuntabel.shell.Page;
import id.akuntabel.shell.Tab;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.springframework.http.HttpStatus;

/// What is due, and the proposals.
///
/// @param keeps   whether the reader keeps this archive
/// @param chosen  numbers, as ticked
/// @param problem why nothing was proposed; empty = nothing
public record RetentionPage(
        List<Due> due,
        List<Disposal> disposals,
        boolean keeps,
        Set<String> chosen,
        String reason,
        String problem,
        Function<Instant, String> day)
        implements Page {

    @Override
    public String title() {
        return "Retensi arsip";
    }

    @Override
    public HttpStatus status() {
        return problem.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    public List<Tab> tabs() {
        return ArchiveTabs.at(RetentionController.PATH);
    }

    public DisposalKind[] kinds() {
        return DisposalKind.values();
    }

    public List<Due> of(DisposalKind kind) {
        return due.stream().filter(one -> one.kind() == kind).toList();
    }
}
