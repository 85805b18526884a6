package id.akuntabel.rules;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Repository;

/// Rules 5, 6 and 7: which code may use what from outside.
final class LibraryRules {

    /// Beginning of a package name, and the packages below the root that may use it. The longest beginning counts.
    private static final Map<String, Set<String>> HOMES = homes();

    private static final List<String> CORE = List.of(
            "sop.editions",
            "sop.checks",
            "sop.chart",
            "calendar.worktime",
            "measurement.formula",
            "measurement.auditing");

    private static final List<String> IMPURE = List.of(
            "org.springframework.", "java.sql.", "javax.sql.", "jakarta.servlet.", "org.flowable.", "java.net.http.");

    private static final Set<String> CLOCKS = Set.of("systemUTC", "systemDefaultZone", "system");

    private LibraryRules() {}

    static Findings librariesStayAtHome(House house) {
        return Findings.of(
                house.types(),
                type -> targets(type)
                        .filter(target -> !mayUse(house, type, target))
                        .map(target -> type.getName() + " uses " + target)
                        .toList());
    }

    /// Sealed hierarchies and the slices of pure thought know no bean, no database, no engine, no servlet. Spring
    /// Data's mapping annotations are data about data and allowed; so is the repository beside the editions.
    static Findings theCoreIsPure(House house) {
        var core = house.types().stream()
                .filter(type -> isCore(house, type) || isSealedPart(type))
                .filter(type -> !type.isAnnotatedWith(Repository.class))
                .toList();
        return Findings.of(
                core,
                type -> targets(type)
                        .filter(target -> IMPURE.stream().anyMatch(target::startsWith))
                        .filter(target -> !target.startsWith("org.springframework.data."))
                        .map(target -> type.getName() + " uses " + target)
                        .toList());
    }

    /// `now()` is asked with a `Clock`; the one system clock is the bean of the application.
    static Findings timeComesFromTheClock(House house) {
        return Findings.of(house.types(), type -> {
            var violations = new ArrayList<String>();
            for (var call : type.getMethodCallsFromSelf()) {
                if (readsTheSystemClock(call) && !type.getName().equals("id.akuntabel.Akuntabel")) {
                    violations.add(
                            type.getName() + " asks " + call.getTargetOwner().getName() + "." + call.getName());
                }
            }
            return violations;
        });
    }

    private static boolean readsTheSystemClock(JavaMethodCall call) {
        var owner = call.getTargetOwner().getName();
        var parameters = call.getTarget().getRawParameterTypes();
        var clock = !parameters.isEmpty() && parameters.getFirst().getName().equals("java.time.Clock");
        return (owner.startsWith("java.time.") && call.getName().equals("now") && !clock)
                || (owner.equals("java.time.Clock") && CLOCKS.contains(call.getName()))
                || (owner.equals("java.lang.System") && call.getName().equals("currentTimeMillis"));
    }

    private static boolean mayUse(House house, JavaClass type, String target) {
        var inside = house.slice(type).isEmpty() ? house.module(type) : house.module(type) + "." + house.slice(type);
        return HOMES.entrySet().stream()
                .filter(home -> target.startsWith(home.getKey()))
                .findFirst()
                .map(home -> home.getValue().contains(inside))
                .orElse(true);
    }

    private static boolean isCore(House house, JavaClass type) {
        return CORE.contains(house.module(type) + "." + house.slice(type));
    }

    private static boolean isSealedPart(JavaClass type) {
        var reflected = type.reflect();
        return reflected.isSealed()
                || Stream.of(reflected.getInterfaces()).anyMatch(Class::isSealed)
                || (reflected.getSuperclass() != null
                        && reflected.getSuperclass().isSealed());
    }

    private static Stream<String> targets(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .map(target -> target.getBaseComponentType().getName())
                .distinct();
    }

    private static Map<String, Set<String>> homes() {
        var homes = new LinkedHashMap<String, Set<String>>();
        homes.put("org.flowable.bpmn.", Set.of("sop.bpmn", "workflow.engine"));
        homes.put("org.flowable.", Set.of("workflow.engine"));
        homes.put("com.openhtmltopdf.", Set.of("paper.pdf"));
        homes.put("org.apache.pdfbox.", Set.of("paper.pdf", "signing.pades", "archive.search"));
        homes.put("eu.europa.esig.", Set.of("signing.pades"));
        homes.put("org.bouncycastle.", Set.of("signing.keys"));
        homes.put("com.deepoove.", Set.of("paper.word"));
        homes.put("org.apache.poi.", Set.of("paper.word"));
        homes.put("org.openxmlformats.", Set.of("paper.word"));
        homes.put("org.apache.xmlbeans.", Set.of("paper.word"));
        homes.put("java.net.http.", Set.of("signing.provider"));
        homes.put("java.net.HttpURLConnection", Set.of());
        homes.put("java.net.URLConnection", Set.of());
        homes.put("org.springframework.web.client.", Set.of());
        homes.put("org.apache.commons.compress.", Set.of("archive.classification", "database"));
        homes.put(
                "org.dhatim.fastexcel.reader.",
                Set.of("archive.classification", "measurement.exchange", "measurement.tables", "planning.importing"));
        homes.put("de.siegmar.fastcsv.", Set.of("measurement.tables"));
        homes.put("org.apache.tika.", Set.of("archive.holdings"));
        return homes;
    }
}
