package id.akuntabel.measurement.actuals;

import id.akuntabel.archive.DocumentId;
import id.akuntabel.measurement.rounds.Stamp;
import org.jspecify.annotations.Nullable;

/// What proves the figure of a row: a file in the archive, a link, or a text.
///
/// @param document null for links and texts
/// @param words    name of the file, address, or the text
/// @param removed  whether it was taken away again; it stays in the history
public record Evidence(
        long id, long item, Kind kind, @Nullable DocumentId document, String words, Stamp added, boolean removed) {

    public enum Kind {
        FILE("berkas"),
        LINK("tautan"),
        TEXT("teks");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        static Kind of(String code) {
            for (var kind : values()) {
                if (kind.code.equals(code)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException(code);
        }
    }

    /// Where it is, or null for a text.
    public @Nullable String href() {
        return switch (kind) {
            case FILE -> "/dokumen/" + document;
            case LINK -> words;
            case TEXT -> null;
        };
    }
}
