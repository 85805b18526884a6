package id.akuntabel.identity.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;

/// A code for handing over: 80 random bits in letters that cannot be mistaken for each other. So many bits need no
/// slow hash.
public record SecretCode(String printed) {

    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    /// `K7QM-2XWA-93FE-UHTZ`.
    public static SecretCode fresh() {
        var code = new StringBuilder();
        for (var letter = 0; letter < 16; letter++) {
            if (letter > 0 && letter % 4 == 0) {
                code.append('-');
            }
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return new SecretCode(code.toString());
    }

    /// However it was typed: with or without dashes and spaces, in small letters.
    public static String hash(String typed) {
        var code = typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    public String hash() {
        return hash(printed);
    }
}
