package id.akuntabel.signing.desk;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Codes under which the public page tells of a signature: 60 random bits, nobody guesses one. Letters that look like
/// others are left out (Crockford's base 32).
public final class Code {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern WHOLE = Pattern.compile("[0-9A-HJKMNP-TV-Z]{12}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private Code() {}

    static String fresh() {
        var code = new StringBuilder();
        for (var i = 0; i < 12; i++) {
            code.append(i == 4 || i == 8 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    /// As somebody typed it off a paper: with or without dashes, in any case, `O` for `0`, `I` and `L` for `1`.
    public static Optional<String> typed(String text) {
        var plain = text.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return WHOLE.matcher(plain).matches()
                ? Optional.of(plain.substring(0, 4) + "-" + plain.substring(4, 8) + "-" + plain.substring(8))
                : Optional.empty();
    }
}
