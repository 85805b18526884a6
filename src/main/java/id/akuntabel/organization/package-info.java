/// The government: agencies, units, positions, officials, and who acts in a position on a day.
@NullMarked
@ApplicationModule(allowedDependencies = {"calendar", "audit", "shell"})
package id.akuntabel.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
