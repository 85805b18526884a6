package id.akuntabel.database.migrations;

import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.Configuration;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/// Runs `db/migration/<module>` for one module after the other, each with a history of its own, so that numbers never
/// meet and a module only refers to tables of those that stand before it.
///
/// A database that was last migrated by exactly these files is left alone: looking through every module's history costs
/// half a second of each start.
///
/// Spring Modulith can do the same, but analyses all classes at each start to find the modules (seconds).
@Component
public class ModuleMigrations implements FlywayMigrationStrategy {

    /// From the foundations upwards; `__root` holds what belongs to no module.
    public static final List<String> ORDER = List.of(
            "__root",
            "shell",
            "paper",
            "audit",
            "calendar",
            "organization",
            "identity",
            "archive",
            "stationery",
            "workflow",
            "signing",
            "correspondence",
            "sop",
            "planning",
            "measurement",
            "meetings",
            "sample");

    @Override
    public void migrate(Flyway flyway) {
        var applied = new AppliedMigrations(flyway.getConfiguration().getDataSource());
        var ours = applied.fingerprint();
        if (applied.are(ours)) {
            return;
        }
        applied.forget();
        ORDER.stream()
                .filter(ModuleMigrations::exists)
                .forEach(module -> of(module, flyway.getConfiguration()).migrate());
        applied.remember(ours);
    }

    private static boolean exists(String module) {
        return ModuleMigrations.class.getResource("/db/migration/" + module) != null;
    }

    private static Flyway of(String module, Configuration configuration) {
        return Flyway.configure(ModuleMigrations.class.getClassLoader())
                .configuration(configuration)
                .locations("classpath:db/migration/" + module)
                .table("flyway_schema_history_" + module.replace("__", ""))
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load();
    }
}
