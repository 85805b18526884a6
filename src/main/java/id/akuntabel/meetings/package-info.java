/// Meetings: invitations that calendars read, attendance at the door, minutes, and what was decided as tasks.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "correspondence",
            "workflow",
            "archive",
            "paper",
            "organization",
            "identity",
            "calendar",
            "audit",
            "shell"
        })
package id.akuntabel.meetings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
