/// Letters: numbers and their books, registers of incoming and outgoing letters, dispositions, sending and copying.
@NullMarked
@ApplicationModule(
        allowedDependencies = {"workflow", "archive", "paper", "identity", "organization", "calendar", "audit", "shell"
        })
package id.akuntabel.correspondence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
