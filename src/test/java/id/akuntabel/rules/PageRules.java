package id.akuntabel.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import id.akuntabel.shell.Page;
import id.akuntabel.shell.Part;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/// Rules 8 and 9: controllers, pages and templates.
final class PageRules {

    private static final Pattern VIEW_NAME = Pattern.compile("return \"(?!redirect:)");
    private static final Pattern INPUT = Pattern.compile("<(input|select|textarea)\\b(?:[^>$]|\\$\\{[^}]*})*");
    private static final Pattern ID = Pattern.compile("\\bid=\"([^\"]+)\"");

    /// What a template may not contain, and how it is called.
    private static final Map<Pattern, String> UNCLEAN = unclean();

    private PageRules() {}

    static Findings controllersReturnPages(House house) {
        var sources = house.files(".java");
        var controllers = house.types().stream()
                .filter(type -> type.isMetaAnnotatedWith(Controller.class))
                .toList();
        return Findings.of(controllers, type -> {
            var violations = new ArrayList<String>();
            if (type.getModifiers().contains(JavaModifier.PUBLIC)) {
                violations.add(type.getName() + " is public");
            }
            if (!type.getSimpleName().endsWith("Controller")) {
                violations.add(type.getName() + " does not end in Controller");
            }
            type.getMethods().stream()
                    .filter(method -> method.isMetaAnnotatedWith(RequestMapping.class))
                    .filter(method -> !isAnswer(method) || takesModel(method))
                    .forEach(method -> violations.add(method.getFullName() + " returns no page"));
            if (handlesText(type)
                    && VIEW_NAME.matcher(handlers(source(house, type, sources))).find()) {
                violations.add(type.getName() + " names a view");
            }
            return violations;
        });
    }

    /// Each page or part record has its template beside it; each template with a capital letter has its record.
    /// Templates with a small letter are components.
    static Findings pagesAndTemplatesArePairs(House house) {
        var templates = house.files(".jte").keySet();
        var drawn = house.types().stream()
                .filter(type -> !type.isInterface())
                .filter(type -> type.isAssignableTo(Page.class) || type.isAssignableTo(Part.class))
                .toList();
        var pages = Findings.of(
                drawn,
                type -> templates.contains(path(house, type, ".jte"))
                        ? List.of()
                        : List.of(type.getName() + " has no template beside it"));
        var sources = house.files(".java").keySet();
        var capital = templates.stream()
                .filter(path ->
                        Character.isUpperCase(path.getFileName().toString().charAt(0)))
                .toList();
        return pages.and(Findings.of(
                capital,
                path -> sources.contains(Path.of(path.toString().replace(".jte", ".java")))
                        ? List.of()
                        : List.of(path + " has no record beside it")));
    }

    static Findings templatesAreClean(House house) {
        return Findings.of(house.files(".jte").entrySet(), file -> {
            var text = file.getValue();
            var violations = new ArrayList<String>();
            UNCLEAN.forEach((pattern, name) -> {
                if (pattern.matcher(text).find()) {
                    violations.add(file.getKey() + ": " + name);
                }
            });
            if (file.getKey().toString().endsWith("Page.jte") && !text.contains("@template.shell.frame(")) {
                violations.add(file.getKey() + ": a whole page without frame");
            }
            for (var form : text.split("<form", -1)) {
                if (form.contains("method=\"post\"") && !form.contains("@template.shell.csrf()")) {
                    violations.add(file.getKey() + ": a form without csrf");
                }
            }
            violations.addAll(unlabelled(file.getKey(), text));
            return violations;
        });
    }

    private static List<String> unlabelled(Path file, String text) {
        return INPUT.matcher(text)
                .results()
                .map(match -> match.group())
                .filter(input -> !input.contains("type=\"hidden\"") && !input.contains("aria-label"))
                .filter(input -> {
                    var id = ID.matcher(input);
                    var labelled = id.find() && text.contains("for=\"" + id.group(1) + "\"");
                    var inside = text.lastIndexOf("<label", text.indexOf(input))
                            > text.lastIndexOf("</label", text.indexOf(input));
                    return !labelled && !inside;
                })
                .map(input -> file + ": a field without label: " + input.strip())
                .toList();
    }

    private static boolean isAnswer(JavaMethod method) {
        var type = method.getRawReturnType();
        return type.isAssignableTo(Page.class)
                || type.isAssignableTo(Part.class)
                || type.isAssignableTo(ResponseEntity.class)
                || Set.of("java.lang.String", "java.lang.Object", "void").contains(type.getName());
    }

    private static boolean takesModel(JavaMethod method) {
        return method.getRawParameterTypes().stream().anyMatch(type -> type.isAssignableTo(Model.class));
    }

    private static boolean handlesText(JavaClass type) {
        return type.getMethods().stream()
                .filter(method -> method.isMetaAnnotatedWith(RequestMapping.class))
                .anyMatch(method -> Set.of("java.lang.String", "java.lang.Object")
                        .contains(method.getRawReturnType().getName()));
    }

    /// The text of the methods that answer requests: from each mapping to the next method that answers none.
    private static String handlers(String source) {
        return Stream.of(source.split("(?m)^    (?=@(?:Get|Post)Mapping|private |static )", -1))
                .filter(part -> part.startsWith("@"))
                .reduce("", String::concat);
    }

    private static String source(House house, JavaClass type, Map<Path, String> sources) {
        return sources.getOrDefault(path(house, type, ".java"), "");
    }

    private static Path path(House house, JavaClass type, String ending) {
        return Path.of(type.getName().substring(house.root().length() + 1).replace('.', '/') + ending);
    }

    private static Map<Pattern, String> unclean() {
        var unclean = new LinkedHashMap<Pattern, String>();
        unclean.put(Pattern.compile("<script(?![^>]*\\bsrc=)"), "inline script");
        unclean.put(Pattern.compile("<style\\b"), "inline style");
        unclean.put(Pattern.compile("\\sstyle=\""), "style attribute");
        unclean.put(Pattern.compile("\\son[a-z]+=\""), "script attribute");
        unclean.put(Pattern.compile("href=\"javascript:"), "script address");
        unclean.put(Pattern.compile("hx-on"), "script attribute");
        return unclean;
    }
}
