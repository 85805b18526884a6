/// What was done: data sheets, achievement formulas that explain themselves, verification, and the audit of tables.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "planning",
            "workflow",
            "archive",
            "paper",
            "organization",
            "identity",
            "calendar",
            "audit",
            "shell"
        })
package id.akuntabel.measurement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
