package id.akuntabel.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The documents that lead a reader into the code name files that are there.
class JourneyDocumentTests {

    private static final Pattern NAMED = Pattern.compile("`([a-z][\\w./-]+\\.(?:java|jte|yaml|sql))`");
    private static final Pattern PICTURE_OR_LINK = Pattern.compile("]\\(((?!http)[^)#]+)\\)");

    @Test
    void each_file_on_the_way_of_one_step_exists() throws IOException {
        var named = NAMED.matcher(Files.readString(Path.of("docs/journey.md")))
                .results()
                .map(hit -> hit.group(1))
                .toList();

        var missing = named.stream().filter(file -> !exists(file)).toList();

        assertThat(named).hasSizeGreaterThan(20);
        assertThat(missing).isEmpty();
    }

    @Test
    void each_link_and_picture_of_the_readme_leads_somewhere() throws IOException {
        var linked = PICTURE_OR_LINK
                .matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(hit -> hit.group(1))
                .toList();

        List<String> missing =
                linked.stream().filter(file -> !Files.exists(Path.of(file))).toList();

        assertThat(linked).hasSizeGreaterThan(5);
        assertThat(missing).isEmpty();
    }

    private static boolean exists(String file) {
        return Files.exists(Path.of(file))
                || Files.exists(Path.of("src/main/java/id/akuntabel").resolve(file));
    }
}
