package id.akuntabel.measurement.rounds;

import org.jspecify.annotations.Nullable;

/// A quantity typed once in a round, however many indicators of however many units are made of it.
///
/// @param id       of its row in the sheet; its cell is `v<id>`
/// @param variable as planning knows it
/// @param source   the unit that types it; null = the unit of this sheet
public record Variable(
        long id,
        long variable,
        String code,
        String name,
        @Nullable Source source) {

    /// Another sheet of the same round.
    public record Source(long sheet, String unitCode, String unitName) {}

    public String cell() {
        return "v" + id;
    }

    /// Whether it is typed here.
    public boolean own() {
        return source == null;
    }

    /// `V06`, or `V06 (diisi Sekretariat)`.
    public String printed() {
        return source == null ? code : code + " (diisi " + source.unitName() + ")";
    }
}
