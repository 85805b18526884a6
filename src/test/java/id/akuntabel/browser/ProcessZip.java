package id.akuntabel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import tools.jackson.databind.json.JsonMapper;

/// The file of a process as it was downloaded.
record ProcessZip(Map<String, byte[]> files) {

    static ProcessZip read(Path path) {
        var files = new TreeMap<String, byte[]>();
        try (var zip = new ZipFile(path.toFile(), StandardCharsets.UTF_8)) {
            for (var entry : zip.stream().toList()) {
                try (var content = zip.getInputStream(entry)) {
                    files.put(entry.getName(), content.readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ProcessZip(files);
    }

    /// Each file that the manifest names is there, with the hash that it names; nothing else hides in `dokumen/`.
    ProcessZip holdsWhatItsManifestSays() {
        var manifest = JsonMapper.shared().readTree(files.get("manifest.json")).get("files");
        assertThat(manifest).isNotEmpty().allSatisfy(line -> {
            var path = line.get("path").asString();
            assertThat(files).containsKey(path);
            assertThat(sha256(Objects.requireNonNull(files.get(path))))
                    .isEqualTo(line.get("sha256").asString());
        });
        assertThat(files.keySet().stream().filter(path -> path.startsWith("dokumen/")))
                .allMatch(path -> manifest.valueStream()
                        .anyMatch(line -> line.get("path").asString().equals(path)));
        return this;
    }

    /// @param part of the path of a file
    ProcessZip holds(String part) {
        assertThat(files.keySet()).anyMatch(path -> path.contains(part));
        return this;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
