package id.akuntabel.calendar;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A computed deadline and how it came about ("Bagaimana dihitung").
///
/// @param dueAt null when the duration is open
/// @param slices oldest first; counted ones tell in their note what they add, without breaks
public record Deadline(@Nullable Instant dueAt, List<Slice> slices) {

    public static final Deadline NONE = new Deadline(null, List.of());

    /// A stretch of time that was counted, or passed over with the reason.
    ///
    /// @param counted false for weekends, holidays, cuti bersama, and waiting for the first working minute
    /// @param note Indonesian: `Jum 9 Okt 2026, 16.10–16.30: 20 menit`, `Sen 18 Agu 2025: cuti bersama … (SKB …)`
    public record Slice(Instant from, Instant to, boolean counted, String note) {}
}
