package id.akuntabel.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import id.akuntabel.audit.Recorded;
import java.util.ArrayList;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;

/// Rule 10: what modules tell each other.
final class EventRules {

    private EventRules() {}

    /// Told to others: what is written to the trail.
    static boolean isEvent(JavaClass type) {
        return type.isAssignableTo(Recorded.class) && !type.isInterface();
    }

    /// What is published or listened to is a record that knows no slice of a module (no aggregates).
    static Findings eventsAreFlatRecords(House house) {
        var heard = house.types().stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isMetaAnnotatedWith(EventListener.class))
                .flatMap(method -> heardBy(method).stream())
                .filter(type -> house.contains(type) && !type.isInterface())
                .collect(Collectors.toSet());
        house.types().stream().filter(EventRules::isEvent).forEach(heard::add);
        return Findings.of(heard, type -> {
            var violations = new ArrayList<String>();
            if (!type.isRecord()) {
                violations.add(type.getName() + " is not a record");
            }
            for (var field : type.getFields()) {
                for (var held : field.getAllInvolvedRawTypes()) {
                    var elsewhere = house.contains(held) && !house.slice(held).isEmpty();
                    if (elsewhere && !held.getName().startsWith(type.getName() + "$")) {
                        violations.add(type.getName() + " holds " + held.getName());
                    }
                }
            }
            return violations;
        });
    }

    private static Set<JavaClass> heardBy(JavaMethod method) {
        return Set.copyOf(method.getRawParameterTypes());
    }
}
