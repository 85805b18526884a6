package id.akuntabel.calendar.decrees;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A decree as it was recorded; never rewritten.
///
/// @param number     as explanations cite it: `SKB 933/2025, 1/2025, 3/2025`
/// @param agencyCode null when it holds for the whole government
public record Decree(
        long id,
        String number,
        String title,
        LocalDate decreedOn,
        @Nullable String agencyCode,
        @Nullable String note,
        Instant recordedAt,
        String recordedBy) {}
