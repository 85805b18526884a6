package id.akuntabel.correspondence.offices;

import id.akuntabel.shell.DateText;
import java.util.List;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/// What a register shows; it stands in the address.
///
/// @param path   `/surat/masuk`
/// @param agency code, or empty for the first of one's agencies
/// @param month  0 = all
/// @param kind   name of a kind, or empty
/// @param state  name of a state, or empty
public record RegisterFilter(
        String path, String agency, int year, int month, String kind, String state, String word, int page) {

    /// @param typed the parameters of the request
    public static RegisterFilter of(String path, Map<String, String> typed, int thisYear) {
        return new RegisterFilter(
                path,
                text(typed, "opd"),
                number(typed, "tahun", 1990, 2200, thisYear),
                number(typed, "bulan", 0, 12, 0),
                text(typed, "jenis"),
                text(typed, "keadaan"),
                text(typed, "cari"),
                number(typed, "halaman", 1, 100_000, 1));
    }

    public boolean narrowed() {
        return month > 0 || !kind.isEmpty() || !state.isEmpty() || !word.isEmpty();
    }

    public String at(int shown) {
        return address(path, shown);
    }

    /// `/surat/masuk.csv?…`.
    public String export(String ending) {
        return address(path + "." + ending, 1);
    }

    /// Another address with the same filter.
    public String to(String address) {
        return address(address, 1);
    }

    /// `Oktober 2026`, `Tahun 2026`; with what was searched for.
    public String scope() {
        return (month == 0 ? "Tahun " + year : months().get(month - 1) + " " + year)
                + (word.isEmpty() ? "" : ", memuat “" + word + "”");
    }

    public List<String> months() {
        return DateText.MONTHS;
    }

    private String address(String to, int shown) {
        var address = UriComponentsBuilder.fromPath(to).queryParam("tahun", year);
        var values = new java.util.HashMap<String, Object>();
        put(address, values, "opd", agency);
        put(address, values, "bulan", month == 0 ? "" : Integer.toString(month));
        put(address, values, "jenis", kind);
        put(address, values, "keadaan", state);
        put(address, values, "cari", word);
        put(address, values, "halaman", shown == 1 ? "" : Integer.toString(shown));
        return address.encode().buildAndExpand(values).toUriString();
    }

    private static void put(UriComponentsBuilder address, Map<String, Object> values, String name, String value) {
        if (!value.isEmpty()) {
            address.queryParam(name, "{" + name + "}");
            values.put(name, value);
        }
    }

    private static String text(Map<String, String> typed, String field) {
        return typed.getOrDefault(field, "").strip().replace("\0", "");
    }

    private static int number(Map<String, String> typed, String field, int least, int most, int otherwise) {
        var text = text(typed, field);
        if (!text.matches("\\d{1,6}")) {
            return otherwise;
        }
        var number = Integer.parseInt(text);
        return number < least || number > most ? otherwise : number;
    }
}
