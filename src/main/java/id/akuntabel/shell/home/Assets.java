package id.akuntabel.shell.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// The version of our style sheets and scripts: a hash over their bytes.
@Component
class Assets {

    private final String version = hash(
            "static/akuntabel.css",
            "static/akuntabel-gelap.css",
            "static/akuntabel.js",
            "static/kisi.js",
            "static/bukti.js",
            "static/unggah.js",
            "static/reviu.js",
            "static/kartu.js");

    String version() {
        return version;
    }

    private static String hash(String... files) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var file : files) {
                digest.update(new ClassPathResource(file).getContentAsByteArray());
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException(cause);
        }
    }
}
