package id.akuntabel.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// What is served as it lies in the repository.
class StaticFilesTests {

    private static final Path STATIC = Path.of("src/main/resources/static");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\brgba?\\(|\\bhsla?\\(");

    @Test
    void no_colour_literal_stands_outside_the_tokens() throws IOException {
        var css = Files.readString(STATIC.resolve("akuntabel.css"));

        var outside = outsideTokens(css);

        assertThat(COLOUR.matcher(outside).results().map(hit -> hit.group())).isEmpty();
    }

    @Test
    void a_colour_literal_outside_the_tokens_would_be_found() throws IOException {
        var css = Files.readString(STATIC.resolve("akuntabel.css")) + "\n.lain { color: #fffdf3; }";

        var outside = outsideTokens(css);

        assertThat(COLOUR.matcher(outside).results()).hasSize(1);
    }

    @Test
    void the_dark_has_a_value_for_each_colour_of_the_light_and_nothing_else() throws IOException {
        var light = Files.readString(STATIC.resolve("akuntabel.css"));
        var dark = Files.readString(STATIC.resolve("akuntabel-gelap.css"));

        var tokens = light.substring(light.indexOf(":root"), light.indexOf("tokens:end"));

        assertThat(properties(dark)).isNotEmpty().isEqualTo(properties(tokens));
        assertThat(dark).containsOnlyOnce("{").containsOnlyOnce(":root");
    }

    @Test
    void no_template_leaves_a_date_to_the_language_of_the_browser() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var templates =
                    files.filter(file -> file.toString().endsWith(".jte")).toList();

            assertThat(templates)
                    .isNotEmpty()
                    .allSatisfy(
                            template -> assertThat(Files.readString(template)).doesNotContain("type=\"date\""));
        }
    }

    @Test
    void each_vendored_file_is_the_one_in_the_manifest() throws Exception {
        var vendor = STATIC.resolve("vendor");

        var manifest =
                JsonMapper.shared().readTree(vendor.resolve("manifest.json").toFile());

        assertThat(manifest).isNotEmpty().allSatisfy(entry -> {
            var bytes = Files.readAllBytes(vendor.resolve(entry.get("file").asString()));
            var hash = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            assertThat(hash).isEqualTo(entry.get("sha256").asString());
        });
        assertThat(vendoredFiles(vendor))
                .containsExactlyInAnyOrderElementsOf(manifest.values().stream()
                        .map(entry -> entry.get("file").asString())
                        .toList());
    }

    private static List<String> properties(String css) {
        return Pattern.compile("(?m)^\\s*([a-z0-9-]+):")
                .matcher(css)
                .results()
                .map(hit -> hit.group(1))
                .toList();
    }

    private static String outsideTokens(String css) {
        return css.replaceAll("(?s)/\\* tokens:begin \\*/.*?/\\* tokens:end \\*/", "");
    }

    private static List<String> vendoredFiles(Path vendor) throws IOException {
        try (var files = Files.walk(vendor)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> vendor.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.equals("manifest.json") && !name.endsWith("LICENSE.txt"))
                    .toList();
        }
    }
}
