package id.akuntabel.shell.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// Our own style sheets and scripts, at an address that changes with them: `/aset/3f9c…/kisi/start.js`. The version is
/// a
/// folder, so that a script finds those that it imports in the same version.
@Component
class Assets {

    /// Where they are served.
    static final String PLACE = "/aset/";

    private final String version =
            hash("classpath:static/*.css", "classpath:static/*.js", "classpath:static/kisi/*.js");

    /// A hash over the bytes of all of them.
    String version() {
        return version;
    }

    /// Address of a file below `static`.
    String address(String file) {
        return PLACE + version + "/" + file;
    }

    private static String hash(String... patterns) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var files = new PathMatchingResourcePatternResolver();
            for (var pattern : patterns) {
                var found = files.getResources(pattern);
                Arrays.sort(found, Comparator.comparing(Resource::getFilename));
                for (var file : found) {
                    digest.update(file.getContentAsByteArray());
                }
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException(cause);
        }
    }
}
