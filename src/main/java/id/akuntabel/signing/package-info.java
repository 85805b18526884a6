/// Signatures: hierarchy of initials, electronic signatures in PDF, signatures on paper, and their verification.
@NullMarked
@ApplicationModule(
        allowedDependencies = {"archive", "workflow", "paper", "organization", "identity", "calendar", "audit", "shell"
        })
package id.akuntabel.signing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
