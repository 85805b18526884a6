package id.akuntabel.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;

/// The database of an installation that names no server: a real PostgreSQL started from the binaries that a library
/// carries, kept in the data folder, reachable from this machine only.
///
/// The application connects as the ordinary role `akuntabel`, owner of the database `akuntabel`, exactly as it would
/// on a server; the superuser is used for creating the two and for nothing else.
public final class EmbeddedPostgres implements AutoCloseable {

    static final String NAME = "akuntabel";

    private final PostgresServer server;

    private EmbeddedPostgres(PostgresServer server) {
        this.server = server;
    }

    /// Starts (or finds) the server of the data folder, or takes the server that `AKUNTABEL_DATABASE_URL` names, and
    /// publishes its address as `spring.datasource.*` system properties.
    ///
    /// @return what must run after the application has closed: stops the server unless another node uses it
    /// @throws CannotStart with an Indonesian sentence for the administrator
    public static Runnable startUnlessServerIsNamed(Path data) {
        var url = System.getenv("AKUNTABEL_DATABASE_URL");
        if (url != null && !url.isBlank()) {
            publish(
                    jdbc(url),
                    Objects.requireNonNullElse(System.getenv("AKUNTABEL_DATABASE_USER"), NAME),
                    Objects.requireNonNullElse(System.getenv("AKUNTABEL_DATABASE_PASSWORD"), ""));
            return () -> {};
        }
        var postgres = start(data.resolve("postgres"), Map.of());
        postgres.createDatabase();
        publish(postgres.url(NAME), NAME, postgres.server.password(NAME));
        return postgres::close;
    }

    /// Starts (or finds) a server whose cluster lies in `folder`.
    ///
    /// @param settings server settings on top of ours, written when the cluster is made
    public static EmbeddedPostgres start(Path folder, Map<String, String> settings) {
        return new EmbeddedPostgres(PostgresServer.start(folder, settings));
    }

    /// JDBC address of a database of this server.
    public String url(String database) {
        return server.url(database);
    }

    /// Name of the superuser.
    public String superuser() {
        return PostgresServer.SUPERUSER;
    }

    /// Password of the superuser.
    public String superuserPassword() {
        return server.password(PostgresServer.SUPERUSER);
    }

    /// Stops the server unless another process uses it.
    @Override
    public void close() {
        server.close();
    }

    private void createDatabase() {
        try (var connection = server.connect("postgres")) {
            if (!exists(connection, "select 1 from pg_roles where rolname = ?")) {
                // The password consists of letters and digits only; statements of this kind take no parameters.
                execute(connection, "create role akuntabel login password '" + server.password(NAME) + "'");
            }
            if (!exists(connection, "select 1 from pg_database where datname = ?")) {
                execute(connection, "create database akuntabel owner akuntabel");
            }
        } catch (SQLException e) {
            throw new CannotStart("Basis data akuntabel tidak dapat dibuat: " + e.getMessage(), e);
        }
    }

    private static boolean exists(Connection connection, String sql) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, NAME);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String jdbc(String url) {
        if (url.startsWith("jdbc:postgresql:")) {
            return url;
        }
        if (url.startsWith("postgresql:") && !url.contains("@")) {
            return "jdbc:" + url;
        }
        throw new CannotStart("AKUNTABEL_DATABASE_URL harus berbentuk jdbc:postgresql://<server>:5432/<basis data>;"
                + " nama pengguna dan kata sandinya di AKUNTABEL_DATABASE_USER dan AKUNTABEL_DATABASE_PASSWORD.");
    }

    private static void publish(String url, String user, String password) {
        System.setProperty("spring.datasource.url", url);
        System.setProperty("spring.datasource.username", user);
        System.setProperty("spring.datasource.password", password);
    }
}
