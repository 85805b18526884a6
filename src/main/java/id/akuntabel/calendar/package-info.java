/// Working time: hours, holidays, standard durations and the deadlines they lead to.
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "shell"})
package id.akuntabel.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
