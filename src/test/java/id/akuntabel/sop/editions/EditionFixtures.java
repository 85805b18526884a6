package id.akuntabel.sop.editions;

import id.akuntabel.sop.editions.EditionFile.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Editions to test with: those of the sample regency, and those in `src/test/resources/sop`.
public final class EditionFixtures {

    private static final Path SAMPLES = Path.of("sample-regency/sop");
    private static final Path DRAWN_LIKE_REAL_ONES = Path.of("src/test/resources/sop");

    private EditionFixtures() {}

    /// By the name of its file, `pengukuran-kinerja-kominfo`.
    public static Edition edition(String name) {
        return read(named(name));
    }

    /// Every edition file that the project has.
    public static Stream<Path> files() {
        return Stream.of(SAMPLES, DRAWN_LIKE_REAL_ONES).flatMap(folder -> listed(folder).stream());
    }

    /// Those of the sample regency.
    public static Stream<Path> samples() {
        return listed(SAMPLES).stream();
    }

    public static Edition read(Path file) {
        return parse(text(file));
    }

    /// The same with other words in its file, for what no sample has.
    public static Edition changed(String name, String from, String to) {
        return parse(text(named(name)).replace(from, to));
    }

    public static Edition parse(String yaml) {
        return switch (EditionFile.read(yaml)) {
            case Reading.Read read -> read.edition();
            case Reading.Unreadable unreadable -> throw new AssertionError(unreadable.message());
        };
    }

    private static Path named(String name) {
        return files().filter(file -> file.getFileName().toString().equals(name + ".yaml"))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Path> listed(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
