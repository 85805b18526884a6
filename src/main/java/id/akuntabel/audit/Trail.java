package id.akuntabel.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads the trail.
public interface Trail {

    /// All entries of one subject, oldest first.
    List<Entry> of(String subject);

    /// Entries whose cause lies in a process, oldest first: what was done to any subject on its account.
    List<Entry> ofCase(String caseNumber);

    /// One line of the trail.
    record Entry(
            long number,
            Instant at,
            String subject,
            String what,
            Cause.Who who,
            Cause.@Nullable Where where,
            @Nullable String reason,
            Map<String, String> facts,
            String hash) {}
}
