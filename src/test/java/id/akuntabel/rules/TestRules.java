package id.akuntabel.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.ArrayList;
import org.junit.jupiter.api.Disabled;

/// Rule 13: a test that does not run is no test.
final class TestRules {

    private static final String CONDITIONS = "org.junit.jupiter.api.condition.";

    private TestRules() {}

    static Findings noTestIsDisabled(House house) {
        return Findings.of(house.tests(), type -> {
            var violations = new ArrayList<String>();
            if (asleep(type)) {
                violations.add(type.getName() + " is disabled");
            }
            type.getMethods().stream()
                    .filter(TestRules::asleep)
                    .forEach(method -> violations.add(type.getName() + "." + method.getName() + " is disabled"));
            return violations;
        });
    }

    private static boolean asleep(JavaClass type) {
        return type.isAnnotatedWith(Disabled.class)
                || type.getAnnotations().stream()
                        .anyMatch(
                                annotation -> annotation.getRawType().getName().startsWith(CONDITIONS));
    }

    private static boolean asleep(JavaMethod method) {
        return method.isAnnotatedWith(Disabled.class)
                || method.getAnnotations().stream()
                        .anyMatch(
                                annotation -> annotation.getRawType().getName().startsWith(CONDITIONS));
    }
}
