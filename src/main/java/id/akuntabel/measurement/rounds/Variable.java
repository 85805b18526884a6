package id.akuntabel.measurement.rounds;

/// A quantity typed once in a sheet, however many indicators are made of it.
///
/// @param id       of its row in the sheet; its cell is `v<id>`
/// @param variable as planning knows it
public record Variable(long id, long variable, String code, String name) {

    public String cell() {
        return "v" + id;
    }
}
