package id.akuntabel.planning;

import id.akuntabel.planning.TypedNumber.Convention;
import id.akuntabel.planning.TypedNumber.Doubtful;
import id.akuntabel.planning.TypedNumber.Empty;
import id.akuntabel.planning.TypedNumber.Unreadable;
import id.akuntabel.planning.TypedNumber.Value;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// The rules of `TypedNumber.read`.
final class NumberReader {

    private static final int LONGEST = 60;
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u2007\\u2009\\u202f]+");
    private static final Pattern DASHES = Pattern.compile("[-\u2013\u2014\u2212]*");
    private static final Pattern LINES = Pattern.compile("\\S[^\\S\\r\\n]*[\\r\\n]+\\s*\\S", Pattern.DOTALL);
    private static final Pattern SPREADSHEET_ERROR =
            Pattern.compile("#(REF!|DIV/0!|N/A|NAME\\?|VALUE!|NUM!|NULL!).*", Pattern.CASE_INSENSITIVE);
    private static final Pattern SCIENTIFIC = Pattern.compile("[-+]?\\d+([.,]\\d+)?[eE][-+]?\\d+");
    private static final Pattern CURRENCY = Pattern.compile("^(?:Rp\\.?|IDR)\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_CENTS = Pattern.compile(",\\s*[-\u2013\u2014=]+$");
    private static final Pattern PERCENT = Pattern.compile("\\s*(?:%|persen)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern MULTIPLIER =
            Pattern.compile("\\s*\\b(ribu|juta|miliar|milyar|triliun)$", Pattern.CASE_INSENSITIVE);
    private static final Map<String, Integer> ZEROS =
            Map.of("ribu", 3, "juta", 6, "miliar", 9, "milyar", 9, "triliun", 12);

    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern SPACED = Pattern.compile("\\d{1,3}( \\d{3})+(,\\d+)?");
    private static final Pattern DECIMAL = Pattern.compile("\\d*,\\d+");
    private static final Pattern ONE_GROUP = Pattern.compile("[1-9]\\d{0,2}\\.\\d{3}");
    private static final Pattern GROUPED = Pattern.compile("[1-9]\\d{0,2}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern POINT_AFTER_ZERO = Pattern.compile("0*\\.\\d+");
    private static final Pattern POINT_AS_DECIMAL = Pattern.compile("\\d+\\.\\d+");
    private static final Pattern FOREIGN = Pattern.compile("[1-9]\\d{0,2}((,\\d{3})+\\.\\d+|(,\\d{3}){2,})");

    private NumberReader() {}

    static TypedNumber read(String raw, Convention convention) {
        var text = SPACES.matcher(raw).replaceAll(" ").strip();
        if (DASHES.matcher(text).matches()) {
            return new Empty(raw);
        }
        if (SPREADSHEET_ERROR.matcher(text).matches()) {
            return new Unreadable(
                    raw, "“" + text + "” adalah galat rumus lembar kerja, bukan angka: perbaiki di berkas asalnya.");
        }
        if (text.length() > LONGEST) {
            return new Unreadable(raw, "Isian terlalu panjang untuk sebuah angka.");
        }
        if (SCIENTIFIC.matcher(text).matches()) {
            return new Unreadable(
                    raw, "“" + text + "” adalah notasi ilmiah yang sudah dibulatkan: tulis angkanya secara lengkap.");
        }
        var reading = signed(text, raw, convention);
        if (reading instanceof Value number && LINES.matcher(raw).find()) {
            return new Doubtful(
                    raw,
                    number.value(),
                    null,
                    "Isian terdiri atas dua baris dan dibaca " + NumberText.exact(number.value())
                            + ": pastikan bukan dua angka yang berbeda.");
        }
        return reading;
    }

    private static TypedNumber signed(String text, String raw, Convention convention) {
        var rest = text;
        var negative = false;
        if (rest.startsWith("(") && rest.endsWith(")")) {
            negative = true;
            rest = rest.substring(1, rest.length() - 1).strip();
        }
        if (!rest.isEmpty() && "-\u2212\u2013".indexOf(rest.charAt(0)) >= 0) {
            negative = !negative;
            rest = rest.substring(1).strip();
        } else if (rest.startsWith("+")) {
            rest = rest.substring(1).strip();
        }
        var bare = NO_CENTS.matcher(CURRENCY.matcher(rest).replaceFirst("")).replaceFirst("");
        if (!bare.equals(rest) && bare.startsWith("-")) {
            negative = !negative;
            bare = bare.substring(1).strip();
        }
        bare = PERCENT.matcher(bare).replaceFirst("");
        var zeros = 0;
        var multiplier = MULTIPLIER.matcher(bare);
        if (multiplier.find()) {
            zeros = ZEROS.getOrDefault(multiplier.group(1).toLowerCase(Locale.ROOT), 0);
            bare = bare.substring(0, multiplier.start());
        }
        var plain = switch (convention) {
            case UNDECLARED, INDONESIAN -> unsigned(bare, raw, text, convention);
            case ENGLISH -> unsigned(swapped(bare), raw, text, convention);
        };
        return scaled(plain, negative, zeros);
    }

    /// `body` in the Indonesian way of writing, without sign, currency or unit.
    private static TypedNumber unsigned(String body, String raw, String text, Convention convention) {
        if (DIGITS.matcher(body).matches()) {
            return new Value(raw, new BigDecimal(body));
        }
        if (SPACED.matcher(body).matches() || DECIMAL.matcher(body).matches()) {
            return new Value(raw, indonesian(body));
        }
        if (ONE_GROUP.matcher(body).matches() && convention == Convention.UNDECLARED) {
            return new Doubtful(
                    raw,
                    indonesian(body),
                    new BigDecimal(body),
                    "“%s” dapat berarti %s atau %s: tulis %s atau %s."
                            .formatted(
                                    text,
                                    NumberText.exact(indonesian(body)),
                                    body.replace('.', ','),
                                    body.replace(".", ""),
                                    body.replace('.', ',')));
        }
        if (GROUPED.matcher(body).matches()) {
            return new Value(raw, indonesian(body));
        }
        if (POINT_AFTER_ZERO.matcher(body).matches()) {
            return new Value(raw, new BigDecimal(body));
        }
        if (POINT_AS_DECIMAL.matcher(body).matches()) {
            var likely = new BigDecimal(body);
            return new Doubtful(
                    raw,
                    likely,
                    new BigDecimal(body.replace(".", "")),
                    "“%s” dibaca %s; %s."
                            .formatted(
                                    text,
                                    NumberText.exact(likely),
                                    convention == Convention.ENGLISH
                                            ? "sumbernya memakai titik sebagai tanda desimal"
                                            : "tanda desimal Indonesia adalah koma"));
        }
        if (FOREIGN.matcher(body).matches()) {
            var likely = new BigDecimal(body.replace(",", ""));
            return new Doubtful(
                    raw,
                    likely,
                    null,
                    "“%s” ditulis dengan cara lain daripada sumbernya dan dibaca %s: pastikan benar."
                            .formatted(text, NumberText.exact(likely)));
        }
        return new Unreadable(raw, why(body, text));
    }

    private static String why(String body, String text) {
        if (body.chars().anyMatch(c -> Character.isDigit(c) && (c < '0' || c > '9'))) {
            return "“" + text + "” memakai angka bukan Latin: tulis dengan 0 sampai 9.";
        }
        if (body.chars().noneMatch(Character::isDigit)) {
            return "“" + text + "” bukan angka.";
        }
        if (body.chars().anyMatch(c -> !(Character.isDigit(c) || c == '.' || c == ',' || c == ' '))) {
            return "“" + text + "” memuat huruf atau tanda lain di antara angka: tulis angkanya saja.";
        }
        return "Titik, koma atau spasi pada “" + text
                + "” tidak beraturan: titik memisahkan ribuan, koma memulai desimal (contoh 1.234,5).";
    }

    private static TypedNumber scaled(TypedNumber number, boolean negative, int zeros) {
        return switch (number) {
            case Value(var raw, var value) -> new Value(raw, scaled(value, negative, zeros));
            case Doubtful(var raw, var likely, var other, var reason) ->
                new Doubtful(
                        raw,
                        scaled(likely, negative, zeros),
                        other == null ? null : scaled(other, negative, zeros),
                        reason);
            case Empty empty -> empty;
            case Unreadable unreadable -> unreadable;
        };
    }

    private static BigDecimal scaled(BigDecimal value, boolean negative, int zeros) {
        var large = zeros == 0 ? value : value.movePointRight(zeros);
        return negative ? large.negate() : large;
    }

    private static BigDecimal indonesian(String body) {
        return new BigDecimal(body.replace(".", "").replace(" ", "").replace(',', '.'));
    }

    private static String swapped(String body) {
        return body.replace('.', ';').replace(',', '.').replace(';', ',');
    }
}
