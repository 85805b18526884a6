/// Accounts and sign-in: who is at the keyboard, and as what.
@NullMarked
@ApplicationModule(allowedDependencies = {"organization", "calendar", "audit", "shell"})
package id.akuntabel.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
