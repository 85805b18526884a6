package id.akuntabel.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Golden files hold what leaves the house. `-Dgolden.update=true` rewrites them; their diff is reviewed like
/// code.
public final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    private Golden() {}

    /// @param file below the folder of golden files: `chart/pengukuran-kinerja-kominfo.svg`
    public static void assertMatches(String file, String content) {
        var golden = FOLDER.resolve(file);
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(golden.getParent());
                Files.writeString(golden, content);
            }
            assertThat(golden).as("golden file; -Dgolden.update=true writes it").exists();
            assertThat(content).as(file).isEqualTo(Files.readString(golden));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
