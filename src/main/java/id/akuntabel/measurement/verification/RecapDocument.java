package id.akuntabel.measurement.verification;

import id.akuntabel.archive.DocumentId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A recap, or another document made of the figures of a round, that was filed.
///
/// @param number     version of the document
/// @param replaced   whether a newer one of the same round and title was filed
/// @param outdatedAt when a figure in it was corrected or reopened first since; null = it says what holds
public record RecapDocument(
        DocumentId document,
        int number,
        String title,
        @Nullable String caseNumber,
        Instant at,
        String by,
        boolean replaced,
        @Nullable Instant outdatedAt) {

    public String href() {
        return "/dokumen/" + document;
    }
}
