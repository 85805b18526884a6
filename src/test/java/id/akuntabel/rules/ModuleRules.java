package id.akuntabel.rules;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.annotation.Annotation;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
import org.springframework.stereotype.Component;

/// Rules 2 and 4: what a module shows.
final class ModuleRules {

    /// Doors that stand open for modules to come, and what they are for.
    private static final Map<String, String> DOORS = Map.of(
            "id.akuntabel.workflow.Cases", "a module above starts a process",
            "id.akuntabel.correspondence.Letters", "invitations and reports take their numbers here",
            "id.akuntabel.sample.SampleContribution", "a module above adds its part of the sample regency");

    private ModuleRules() {}

    static Findings modulesSayWhatTheyAre(House house) {
        var modules = house.types().stream()
                .map(house::module)
                .filter(module -> !module.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        var texts = house.files("package-info.java");
        return Findings.of(modules, module -> {
            var name = house.root() + "." + module;
            var text = texts.getOrDefault(Path.of(module, "package-info.java"), "");
            if (!text.startsWith("/// ")) {
                return List.of(name + " has no sentence that says what it is");
            }
            if (!hasOnPackage(house, name, ApplicationModule.class) || !text.contains("allowedDependencies")) {
                return List.of(name + " does not say what it may use");
            }
            return house.order().contains(module) ? List.of() : List.of(name + " has no place in the order");
        });
    }

    static Findings packagesAreNullMarked(House house) {
        var packages =
                house.types().stream().map(JavaClass::getPackageName).collect(Collectors.toCollection(TreeSet::new));
        return Findings.of(
                packages,
                name -> hasOnPackage(house, name, NullMarked.class)
                        ? List.of()
                        : List.of(name + " is not @NullMarked"));
    }

    static Findings facesStandAlone(House house) {
        return Findings.of(
                face(house),
                type -> type.getDirectDependenciesFromSelf().stream()
                        .map(Dependency::getTargetClass)
                        .map(JavaClass::getBaseComponentType)
                        .filter(target ->
                                house.contains(target) && !house.slice(target).isEmpty())
                        .map(target -> type.getName() + " depends on " + target.getName())
                        .distinct()
                        .toList());
    }

    static Findings facesHoldNoBeans(House house) {
        return Findings.of(
                face(house),
                type -> type.isMetaAnnotatedWith(Component.class) ? List.of(type.getName() + " is a bean") : List.of());
    }

    /// A public type of a face is used by another module, or by a type of this face that is, or is an event or a door.
    static Findings facesAreMinimal(House house) {
        var used = new HashSet<JavaClass>();
        for (var type : house.classes()) {
            for (var dependency : type.getDirectDependenciesFromSelf()) {
                var target = dependency.getTargetClass().getBaseComponentType();
                if (!house.module(target).equals(house.module(type))) {
                    used.add(target);
                }
            }
        }
        face(house).stream()
                .filter(type -> EventRules.isEvent(type) || DOORS.containsKey(type.getName()))
                .forEach(used::add);
        while (used.addAll(reachable(house, used))) {
            // until nothing is added
        }
        var open = face(house).stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(JavaClass::isTopLevelClass)
                .toList();
        return Findings.of(
                open,
                type -> used.contains(type)
                        ? List.of()
                        : List.of(type.getName() + " is shown to other modules, but none uses it"));
    }

    private static Set<JavaClass> reachable(House house, Set<JavaClass> used) {
        return used.stream()
                .filter(type -> house.contains(type) && house.slice(type).isEmpty())
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .filter(type -> house.contains(type) && house.slice(type).isEmpty())
                .collect(Collectors.toSet());
    }

    private static List<JavaClass> face(House house) {
        return house.types().stream()
                .filter(type ->
                        !house.module(type).isEmpty() && house.slice(type).isEmpty())
                .toList();
    }

    /// As the house has it: tests may have a package of the same name, with a `package-info` of its own.
    private static boolean hasOnPackage(House house, String name, Class<? extends Annotation> annotation) {
        return house.classes().contain(name + ".package-info")
                && house.classes().get(name + ".package-info").isAnnotatedWith(annotation);
    }
}
