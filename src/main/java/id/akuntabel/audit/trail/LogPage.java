package id.akuntabel.audit.trail;

import id.akuntabel.audit.Trail;
import id.akuntabel.shell.Page;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// The log: what was done, newest first, through a filter that stands in the address.
///
/// @param typed what the form holds, by field
/// @param older address of the entries before these, or null
public record LogPage(
        LogFilter filter,
        Map<String, String> typed,
        Map<String, String> findings,
        List<Trail.Entry> entries,
        @Nullable String older,
        @Nullable LastSeal seal,
        Function<Instant, String> time)
        implements Page {

    private static final Pattern NUMBER =
            Pattern.compile("([0-9a-f]{8})-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    /// @param hash hex
    public record LastSeal(long number, Instant at, String hash) {}

    @Override
    public String title() {
        return "Log audit";
    }

    @Override
    public HttpStatus status() {
        return findings.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    /// Address of the log of one subject.
    public String about(String subject) {
        return new LogFilter(subject, null, null, null, null, null, filter.zone()).address(null);
    }

    /// A subject that is known by a machine's number shows the beginning of it.
    public String shortened(String subject) {
        return NUMBER.matcher(subject).replaceAll("$1…");
    }

    public boolean filtered() {
        return !filter.isEmpty();
    }
}
