package id.akuntabel.archive.holdings;

import java.util.Locale;

/// File sizes as people read them, with a decimal comma.
public final class Sizes {

    private Sizes() {}

    /// `812 bita`, `340 KB`, `2,4 MB`.
    public static String printed(long bytes) {
        if (bytes < 1024) {
            return bytes + " bita";
        }
        if (bytes < 1024 * 1024) {
            return Math.round(bytes / 1024.0) + " KB";
        }
        return String.format(Locale.ROOT, "%.1f MB", bytes / (1024.0 * 1024.0)).replace('.', ',');
    }
}
