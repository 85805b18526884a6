package id.akuntabel.planning.goals;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An objective as typed.
///
/// @param atas   ids of the objectives that it serves
/// @param dukung how it serves those of other agencies
public record ObjectiveForm(
        @Nullable String kode,
        @Nullable String jenis,
        @Nullable String bunyi,
        @Nullable String unit,
        @Nullable List<Long> atas,
        @Nullable String dukung,
        @Nullable Integer revisi) {

    /// The same text on a revision: what was typed over something newer may be saved once its author knows.
    ObjectiveForm on(int newest) {
        return new ObjectiveForm(kode, jenis, bunyi, unit, atas, dukung, newest);
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    public boolean serves(long objective) {
        return atas != null && atas.contains(objective);
    }
}
