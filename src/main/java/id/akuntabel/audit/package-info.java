/// Who did what, when, in which capacity and why: append-only, hash-chained, written with the change.
@NullMarked
@ApplicationModule(allowedDependencies = {"shell"})
package id.akuntabel.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
