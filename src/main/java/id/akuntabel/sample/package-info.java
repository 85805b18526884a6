/// The fictional Kabupaten Tirtamulya: loaded into an empty database in sample mode.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shell",
            "paper",
            "audit",
            "calendar",
            "organization",
            "identity",
            "archive",
            "workflow",
            "sop",
            "planning"
        })
package id.akuntabel.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
