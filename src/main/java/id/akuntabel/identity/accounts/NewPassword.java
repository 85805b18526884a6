package id.akuntabel.identity.accounts;

import id.akuntabel.organization.Official;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What may become a password: long enough, and not what everyone would try first. Nothing else is asked (NIST SP
/// 800-63B: rules about digits and signs make passwords worse).
public final class NewPassword {

    private static final int SHORTEST = 10;
    private static final Set<String> FIRST_GUESSES = Set.of(
            "1234567890", "0123456789", "12345678910", "passwordku", "katasandi123", "indonesia1945", "qwertyuiop");

    private NewPassword() {}

    /// @return findings for the fields `sandi-baru` and `sandi-ulang`
    public static Map<String, String> findings(String password, String again, @Nullable Official official) {
        var findings = new LinkedHashMap<String, String>();
        if (password.length() < SHORTEST || password.length() > Passwords.LONGEST) {
            findings.put(
                    "sandi-baru",
                    "Kata sandi paling sedikit " + SHORTEST + " huruf. Kalimat pendek mudah diingat dan kuat.");
        } else if (isGuessedFirst(password, official)) {
            findings.put("sandi-baru", "Kata sandi ini termasuk yang pertama ditebak orang. Pilih yang lain.");
        }
        if (!password.equals(again)) {
            findings.put("sandi-ulang", "Ulangan tidak sama dengan kata sandi baru. Ketik sekali lagi.");
        }
        return findings;
    }

    private static boolean isGuessedFirst(String password, @Nullable Official official) {
        var plain = password.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
        return FIRST_GUESSES.contains(plain)
                || plain.chars().distinct().count() < 4
                || (official != null && plain.contains(official.nip().digits()));
    }
}
