package id.akuntabel.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.akuntabel.testing.TestServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// A code base that is judged: ours, or the planted one, which breaks every rule once.
///
/// @param root     package whose sub-packages are the modules
/// @param folder   where its sources lie
/// @param order    its modules, foundations first
/// @param classes  of production
/// @param tests    of its tests
/// @param database a database with its tables
record House(
        String root,
        Path folder,
        List<String> order,
        JavaClasses classes,
        JavaClasses tests,
        Supplier<TestServer.Access> database) {

    static House ours() {
        return new House(
                "id.akuntabel",
                Path.of("src/main/java/id/akuntabel"),
                List.of(
                        "database",
                        "shell",
                        "paper",
                        "audit",
                        "calendar",
                        "organization",
                        "identity",
                        "archive",
                        "stationery",
                        "workflow",
                        "signing",
                        "correspondence",
                        "sop",
                        "planning",
                        "measurement",
                        "meetings",
                        "sample"),
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("id.akuntabel"),
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
                        .importPackages("id.akuntabel"),
                TestServer.get()::create);
    }

    static House planted() {
        var classes = new ClassFileImporter().importPackages("planted");
        return new House(
                "planted",
                Path.of("src/test/java/planted"),
                List.of("below", "above"),
                classes,
                classes,
                PlantedTables::create);
    }

    /// First name below the root: `workflow` for `id.akuntabel.workflow.cases.Step`; empty in the root itself.
    String module(JavaClass type) {
        return part(type.getPackageName(), 0);
    }

    /// Second name below the root; empty in a face.
    String slice(JavaClass type) {
        return part(type.getPackageName(), 1);
    }

    boolean contains(JavaClass type) {
        return type.getPackageName().equals(root) || type.getPackageName().startsWith(root + ".");
    }

    /// Our own types, templates left out.
    List<JavaClass> types() {
        return classes.stream()
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .filter(type -> !isTemplate(type))
                .toList();
    }

    static boolean isTemplate(JavaClass type) {
        return type.getSimpleName().startsWith("Jte") && type.getSimpleName().endsWith("Generated");
    }

    /// Files below the source folder whose name ends so, with their text.
    Map<Path, String> files(String ending) {
        try (var paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(ending))
                    .collect(Collectors.toMap(folder::relativize, House::read, (first, second) -> first, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String part(String packageName, int index) {
        if (!packageName.startsWith(root + ".")) {
            return "";
        }
        var parts = packageName.substring(root.length() + 1).split("\\.", -1);
        return parts.length > index ? parts[index] : "";
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
