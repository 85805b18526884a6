package id.akuntabel.calendar.overview;

import id.akuntabel.calendar.Deadline;
import id.akuntabel.calendar.KnownAgencies;
import id.akuntabel.shell.Page;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// A deadline tried out: when would it be due, and why.
public record TryOutPage(
        Asked asked,
        List<KnownAgencies.Named> calendars,
        Map<String, String> findings,
        @Nullable Result result) implements Page {

    /// As typed.
    public record Asked(String date, String time, String duration, String calendar) {}

    /// @param read    how the duration was read: `15 menit`, `2 hari kerja`
    /// @param doubt   what is unclear about it
    /// @param dueAt   `Sel 13 Okt 2026, 09.15 WITA`; null when no deadline follows
    public record Result(
            String read, @Nullable String doubt, @Nullable String dueAt, List<Deadline.Slice> slices) {}

    @Override
    public String title() {
        return "Hitung tenggat";
    }

    @Override
    public HttpStatus status() {
        return findings.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }
}
