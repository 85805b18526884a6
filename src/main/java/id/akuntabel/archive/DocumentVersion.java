package id.akuntabel.archive;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One version of a document: bytes that never change.
///
/// @param number 1, 2, 3 …
/// @param mediaType as sniffed from the bytes, never as claimed
/// @param sha256 lower-case hex; also the name of the bytes in the store
/// @param by who filed it, printed: `Siti Rahmah, Plt. Sekretaris`
public record DocumentVersion(
        DocumentId document,
        String title,
        int number,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        Instant at,
        String by,
        @Nullable String caseNumber,
        @Nullable String step) {

    /// Whether it can carry macros. It is given out as it came, and no program of ours opens it.
    public boolean macros() {
        return hasMacros(mediaType);
    }

    /// As [#macros()], of a media type.
    public static boolean hasMacros(String mediaType) {
        return mediaType.contains(".macroEnabled.");
    }
}
