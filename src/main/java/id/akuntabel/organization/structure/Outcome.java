package id.akuntabel.organization.structure;

import org.jspecify.annotations.Nullable;

/// What was done before a redirect, as the next page says it.
final class Outcome {

    private Outcome() {}

    static @Nullable String printed(@Nullable String code) {
        return switch (code == null ? "" : code) {
            case "dihapus" -> "Sudah dihapus. Belum pernah dipakai, jadi tidak ada riwayat yang hilang.";
            case "nonaktif" ->
                "Tidak dihapus karena pernah dipakai: mulai hari ini tidak berlaku lagi, riwayatnya tetap ada.";
            default -> null;
        };
    }
}
