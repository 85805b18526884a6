package id.akuntabel.identity.secondfactor;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;

/// Time-based one-time passwords (RFC 6238) as every authenticator app knows them: six digits, 30 seconds, SHA-1.
final class Totp {

    private static final TimeBasedOneTimePasswordGenerator GENERATOR = new TimeBasedOneTimePasswordGenerator();
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final long STEP = 30;

    private Totp() {}

    static byte[] freshSecret() {
        var secret = new byte[20];
        new SecureRandom().nextBytes(secret);
        return secret;
    }

    static String code(byte[] secret, Instant at) {
        try {
            return GENERATOR.generateOneTimePasswordString(
                    new SecretKeySpec(secret, GENERATOR.getAlgorithm()), at, java.util.Locale.ROOT);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// The step to which a code belongs: the present one, or its neighbours, as clocks differ.
    static OptionalLong stepOf(String typed, byte[] secret, Instant now) {
        var code = typed.replaceAll("\\s", "");
        for (var shift : new long[] {0, -1, 1}) {
            var at = now.plusSeconds(shift * STEP);
            if (java.security.MessageDigest.isEqual(
                    code(secret, at).getBytes(StandardCharsets.UTF_8), code.getBytes(StandardCharsets.UTF_8))) {
                return OptionalLong.of(Math.floorDiv(at.getEpochSecond(), STEP));
            }
        }
        return OptionalLong.empty();
    }

    /// Base32 (RFC 4648), for typing where no camera is at hand.
    static String printed(byte[] secret) {
        var text = new StringBuilder();
        var bits = 0;
        var held = 0;
        for (var part : secret) {
            held = (held << 8) | (part & 0xff);
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                text.append(ALPHABET.charAt((held >> bits) & 31));
            }
        }
        return text.toString();
    }

    /// What the QR says to the app.
    static String address(byte[] secret, String account) {
        return "otpauth://totp/Akuntabel:" + URLEncoder.encode(account, StandardCharsets.UTF_8) + "?secret="
                + printed(secret) + "&issuer=Akuntabel&algorithm=SHA1&digits=6&period=" + STEP;
    }
}
