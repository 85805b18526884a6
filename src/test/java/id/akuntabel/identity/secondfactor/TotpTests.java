package id.akuntabel.identity.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TotpTests {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /// RFC 6238, appendix B (last six of the eight digits).
    @Test
    void computes_the_codes_of_the_rfc() {
        assertThat(Totp.code(SECRET, Instant.ofEpochSecond(59))).isEqualTo("287082");
        assertThat(Totp.code(SECRET, Instant.ofEpochSecond(1_111_111_109))).isEqualTo("081804");
        assertThat(Totp.code(SECRET, Instant.ofEpochSecond(20_000_000_000L))).isEqualTo("353130");
    }

    @Test
    void takes_the_neighbouring_step_but_not_the_one_after() {
        var now = Instant.ofEpochSecond(1_000_000);

        assertThat(Totp.stepOf(Totp.code(SECRET, now.minusSeconds(30)), SECRET, now))
                .isPresent();
        assertThat(Totp.stepOf(Totp.code(SECRET, now.minusSeconds(90)), SECRET, now))
                .isEmpty();
        assertThat(Totp.stepOf("", SECRET, now)).isEmpty();
    }

    @Test
    void prints_the_secret_in_base32() {
        assertThat(Totp.printed(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    }

    @Test
    void draws_a_code_that_has_quiet_edges() {
        var code = QrCode.of(Totp.address(SECRET, "198611092010012010"));

        assertThat(code.size()).isBetween(29, 80);
        assertThat(code.path()).startsWith("M4 4h1v1h-1z");
    }
}
