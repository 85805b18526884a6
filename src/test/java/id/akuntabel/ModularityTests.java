package id.akuntabel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;
import planted.Planted;

/// No cycles, faces only, allowed dependencies only, templates included; the picture in the documentation is true.
class ModularityTests {

    private static final ApplicationModules MODULES = ApplicationModules.of(Akuntabel.class);
    private static final SortedMap<String, SortedSet<String>> ARROWS = arrows();
    private static final Path SOURCES = Path.of("src/main/java/id/akuntabel");
    private static final Path DOCUMENT = Path.of("docs/architecture.md");
    private static final String BEGIN = "<!-- modules: generated, compared by ModularityTests -->\n";
    private static final String END = "<!-- end of modules -->";

    @Test
    void modules_use_only_the_faces_of_those_they_may_use() {
        MODULES.verify();
    }

    @Test
    void templates_are_judged_with_their_module() {
        var shell = MODULES.getModuleByName("shell").orElseThrow();

        assertThat(shell.contains("id.akuntabel.shell.errors.JteErrorPageGenerated"))
                .isTrue();
    }

    @Test
    void a_planted_cycle_is_seen() {
        var planted = ApplicationModules.of(Planted.class, (ImportOption) location -> true);

        assertThatThrownBy(planted::verify).isInstanceOf(Violations.class).hasMessageContaining("Cycle detected");
    }

    /// When this fails: the text that the code says is in target/modules.md; look at it, then copy it into the
    /// document.
    @Test
    void the_documented_modules_are_those_of_the_code() throws IOException {
        var generated = table() + "\n" + diagram();
        Files.writeString(Path.of("target/modules.md"), generated);

        var document = Files.readString(DOCUMENT);

        assertThat(document).contains(BEGIN, END);
        assertThat(document.substring(document.indexOf(BEGIN) + BEGIN.length(), document.indexOf(END)))
                .isEqualTo(generated);
    }

    private static String table() {
        return MODULES.stream()
                .map(module -> "| `%s` | %s | %s |\n".formatted(module.getIdentifier(), sentence(module), uses(module)))
                .collect(Collectors.joining("", "| module | what it is | uses |\n|---|---|---|\n", ""));
    }

    /// The comment of the package, which says what the module is.
    private static String sentence(ApplicationModule module) {
        try {
            return Files.readAllLines(SOURCES.resolve(module.getIdentifier() + "/package-info.java")).stream()
                    .filter(line -> line.startsWith("/// "))
                    .map(line -> line.substring(4))
                    .collect(Collectors.joining(" "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String uses(ApplicationModule module) {
        return String.join(" ", ARROWS.getOrDefault(module.getIdentifier().toString(), new TreeSet<>()));
    }

    /// Arrows that follow from others are left out, so that the picture can be read.
    private static String diagram() {
        return ARROWS.entrySet().stream()
                .flatMap(from -> from.getValue().stream()
                        .filter(to -> from.getValue().stream().noneMatch(between -> reaches(between, to)))
                        .map(to -> "    %s --> %s\n".formatted(from.getKey(), to)))
                .collect(Collectors.joining("", "```mermaid\nflowchart BT\n", "```\n"));
    }

    private static boolean reaches(String from, String to) {
        var next = ARROWS.getOrDefault(from, new TreeSet<>());
        return next.contains(to) || next.stream().anyMatch(between -> reaches(between, to));
    }

    private static SortedMap<String, SortedSet<String>> arrows() {
        var arrows = new TreeMap<String, SortedSet<String>>();
        for (var module : MODULES) {
            var targets = new TreeSet<String>();
            module.getDirectDependencies(MODULES)
                    .uniqueModules()
                    .forEach(target -> targets.add(target.getIdentifier().toString()));
            arrows.put(module.getIdentifier().toString(), targets);
        }
        return arrows;
    }
}
