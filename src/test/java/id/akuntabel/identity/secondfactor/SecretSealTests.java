package id.akuntabel.identity.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.akuntabel.organization.OfficialId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretSealTests {

    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);
    private static final OfficialId ONE = new OfficialId(UUID.fromString("00000000-0000-0000-0000-000000000001"));
    private static final OfficialId OTHER = new OfficialId(UUID.fromString("00000000-0000-0000-0000-000000000002"));

    @TempDir
    private Path data;

    @Test
    void opens_what_it_sealed_and_never_seals_the_same_way() {
        var seal = new SecretSeal(data, KEY);
        var secret = Totp.freshSecret();

        var sealed = seal.seal(ONE, secret);

        assertThat(seal.open(ONE, sealed))
                .hasValueSatisfying(opened -> assertThat(opened).isEqualTo(secret));
        assertThat(seal.seal(ONE, secret)).isNotEqualTo(sealed);
    }

    @Test
    void does_not_open_for_somebody_else_nor_when_changed() {
        var seal = new SecretSeal(data, KEY);
        var sealed = seal.seal(ONE, Totp.freshSecret());
        var changed = sealed.clone();
        changed[changed.length / 2] ^= 1;

        assertThat(seal.open(OTHER, sealed)).isEmpty();
        assertThat(seal.open(ONE, changed)).isEmpty();
        assertThat(seal.open(ONE, new byte[3])).isEmpty();
    }

    @Test
    void does_not_open_with_another_key() {
        var sealed = new SecretSeal(data, KEY).seal(ONE, Totp.freshSecret());

        assertThat(new SecretSeal(data, "").open(ONE, sealed)).isEmpty();
    }

    @Test
    void makes_its_key_once_for_its_own_eyes() throws IOException {
        var sealed = new SecretSeal(data, " ").seal(ONE, Totp.freshSecret());

        assertThat(new SecretSeal(data, "").open(ONE, sealed)).isPresent();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("secret.key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void nodes_that_start_at_once_have_one_key() throws Exception {
        try (var nodes = Executors.newFixedThreadPool(8)) {
            var keys = nodes.invokeAll(IntStream.range(0, 8)
                    .<java.util.concurrent.Callable<byte[]>>mapToObj(
                            node -> () -> InstallationKey.of("", data).getEncoded())
                    .toList());
            for (var key : keys) {
                assertThat(key.get()).isEqualTo(keys.getFirst().get()).hasSize(32);
            }
        }
    }

    @Test
    void says_in_one_sentence_that_a_key_is_none() {
        assertThatThrownBy(() -> new SecretSeal(data, "rahasia"))
                .hasMessageContaining("AKUNTABEL_SECRET_KEY bukan kunci yang dapat dipakai");
    }
}
