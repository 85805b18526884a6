package id.akuntabel.stationery.templates;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A version of an office's Word template, without its bytes.
///
/// @param version 1, 2, 3 … of the office and kind
/// @param by      who uploaded it, printed
/// @param usedAt  when it was last put in force, or null
record StoredTemplate(
        String kind,
        int version,
        String sha256,
        String fileName,
        long size,
        State state,
        Instant at,
        String by,
        @Nullable Instant usedAt,
        @Nullable String usedBy) {

    enum State {
        CHECKED("Belum dipakai", "cip-kini"),
        IN_FORCE("Dipakai", "cip-baik"),
        REPLACED("Tidak dipakai lagi", "");

        private final String printed;
        private final String chip;

        State(String printed, String chip) {
            this.printed = printed;
            this.chip = chip;
        }

        String printed() {
            return printed;
        }

        String chip() {
            return chip;
        }
    }
}
