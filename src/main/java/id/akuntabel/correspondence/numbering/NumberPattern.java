package id.akuntabel.correspondence.numbering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How the numbers of a book are written: text with places. Local rules on official writing differ, so the pattern is
/// data (Permendagri 1/2023 leaves it to the region).
///
/// @param text `{klasifikasi}/{urut}/{unit}`, `SOP-{urut:2}/{unit}/{tahun}`; the number behind the colon is the least
///             number of digits
public record NumberPattern(String text) {

    public static final String USUAL = "{klasifikasi}/{urut}/{unit}";

    /// Written in hints and findings.
    public static final String PLACES = "{urut}, {klasifikasi}, {unit}, {bulan}, {tahun}";

    private static final int LONGEST = 80;
    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)(?::(\\d))?}");
    private static final Set<String> KNOWN = Set.of("urut", "klasifikasi", "unit", "bulan", "tahun");
    private static final List<String> MONTHS =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

    /// What stands in the places.
    ///
    /// @param suffix         of a number put in between: `a` for 31.a; empty otherwise
    /// @param classification empty where none was given
    public record Values(int running, String suffix, String classification, String unit, LocalDate date) {}

    /// What is wrong with it, in Indonesian; empty = nothing.
    public Optional<String> problem(String unit) {
        if (text.isBlank()) {
            return Optional.of("Pola nomor belum diisi. Contoh: " + USUAL + ".");
        }
        if (text.length() > LONGEST) {
            return Optional.of("Pola nomor lebih dari " + LONGEST + " huruf. Singkatkan.");
        }
        var places = PLACE.matcher(text).results().map(found -> found.group(1)).toList();
        var unknown = places.stream().filter(place -> !KNOWN.contains(place)).findFirst();
        if (unknown.isPresent()) {
            return Optional.of("{" + unknown.get() + "} tidak dikenal. Gunakan " + PLACES + ".");
        }
        var rest = PLACE.matcher(text).replaceAll("");
        if (rest.contains("{") || rest.contains("}")) {
            return Optional.of("Ada kurung kurawal yang tidak berpasangan. Tulis tempat isian seperti {urut}.");
        }
        var running = places.stream().filter("urut"::equals).count();
        if (running == 0) {
            return Optional.of("Pola tanpa {urut} memberi nomor yang sama kepada setiap surat. Tambahkan {urut}.");
        }
        if (running > 1) {
            return Optional.of("{urut} cukup ditulis satu kali. Hapus yang lain.");
        }
        if (Pattern.compile("[0-9}]\\{urut|\\{urut(?::\\d)?}[0-9{]")
                .matcher(text)
                .find()) {
            return Optional.of(
                    "Beri pemisah di kiri dan kanan {urut}, misalnya / atau -, agar nomornya tidak tertukar.");
        }
        if (places.contains("unit") && unit.isBlank()) {
            return Optional.of("Pola memakai {unit}. Isi kode unitnya, misalnya DKP3.");
        }
        return Optional.empty();
    }

    public String print(Values values) {
        return filled(text, place -> switch (place.name()) {
            case "urut" ->
                padded(Integer.toString(values.running()), place.width())
                        + (values.suffix().isEmpty() ? "" : "." + values.suffix());
            case "klasifikasi" -> values.classification();
            case "unit" -> values.unit();
            case "bulan" ->
                place.width() == 0
                        ? MONTHS.get(values.date().getMonthValue() - 1)
                        : padded(Integer.toString(values.date().getMonthValue()), place.width());
            case "tahun" -> Integer.toString(values.date().getYear());
            default -> throw new IllegalStateException(place.name());
        });
    }

    /// Whether a number of this pattern could be one of the other pattern, too, in the same year.
    public boolean mayMeet(String unit, NumberPattern other, String otherUnit, int year) {
        var mine = new Values(7, "", "000.8.6.3", unit, LocalDate.of(year, 10, 8));
        var theirs = new Values(7, "", "000.8.6.3", otherUnit, LocalDate.of(year, 10, 8));
        return other.shape(otherUnit, year).matcher(print(mine)).matches()
                || shape(unit, year).matcher(other.print(theirs)).matches();
    }

    private Pattern shape(String unit, int year) {
        var shape = new StringBuilder();
        var places = PLACE.matcher(text);
        var end = 0;
        while (places.find()) {
            shape.append(Pattern.quote(text.substring(end, places.start())))
                    .append(
                            switch (places.group(1)) {
                                case "urut" -> "\\d+(?:\\.[a-z])?";
                                case "klasifikasi" -> "\\d{3}(?:\\.\\d+)*";
                                case "unit" -> Pattern.quote(unit);
                                case "bulan" -> "(?:[IVX]+|\\d+)";
                                default -> Integer.toString(year);
                            });
            end = places.end();
        }
        return Pattern.compile(shape.append(Pattern.quote(text.substring(end))).toString());
    }

    private record Place(String name, int width) {}

    private static String filled(String text, Function<Place, String> fill) {
        var filled = new StringBuilder();
        var places = PLACE.matcher(text);
        while (places.find()) {
            var width = places.group(2) == null ? 0 : Integer.parseInt(places.group(2));
            places.appendReplacement(filled, Matcher.quoteReplacement(fill.apply(new Place(places.group(1), width))));
        }
        return places.appendTail(filled).toString();
    }

    private static String padded(String digits, int width) {
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }

    /// The patterns that the sample SOPs show, and what Permendagri 1/2023 suggests.
    public static List<Suggestion> suggestions() {
        var suggestions = new ArrayList<Suggestion>();
        suggestions.add(new Suggestion(USUAL, "000.8.6.3/15/DKP3"));
        suggestions.add(new Suggestion("{klasifikasi}/{urut}/{unit}/{tahun}", "061/2696/Org/2021"));
        suggestions.add(new Suggestion("{urut}/{klasifikasi}/01/{unit}", "208/050/01/Bappeda & Litbang"));
        suggestions.add(new Suggestion("{unit}/{urut}/2.40/{tahun}", "427.50/1/2.40/2024"));
        suggestions.add(new Suggestion("SOP-{urut:2}/{unit}/{tahun}", "SOP-01/DKP3-BLG/2023"));
        return List.copyOf(suggestions);
    }

    /// @param example a number as it stands on a real paper
    public record Suggestion(String pattern, String example) {}
}
