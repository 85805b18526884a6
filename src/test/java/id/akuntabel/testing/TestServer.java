package id.akuntabel.testing;

import id.akuntabel.database.EmbeddedPostgres;
import id.akuntabel.database.migrations.ModuleMigrations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.springframework.boot.SpringApplication;

/// The one PostgreSQL of a test run: the server that `AKUNTABEL_TEST_DATABASE_URL` names (with `…_USER`, `…_PASSWORD`,
/// a role that may create databases), else the embedded one under `target`, without fsync.
///
/// A migrated template is made once per state of the migrations; what tests use are clones of it.
public final class TestServer {

    /// How to reach one database.
    public record Access(String url, String user, String password) {

        /// A plain connection; the caller closes it.
        public Connection connect() throws SQLException {
            return DriverManager.getConnection(url, user, password);
        }

        /// Name of the database.
        public String database() {
            var path = url.substring(url.lastIndexOf('/') + 1);
            return path.contains("?") ? path.substring(0, path.indexOf('?')) : path;
        }
    }

    private static final long LOCK = 4_182_025;
    private static final Path MIGRATIONS = Path.of("target/classes/db/migration");

    private final Access maintenance;
    private final String owner;
    private final String template;

    private TestServer(Access maintenance, String owner) {
        this.maintenance = maintenance;
        this.owner = owner;
        this.template = "template_" + fingerprint();
        prepare();
    }

    /// Started when it is asked for the first time, stopped with the test run.
    public static TestServer get() {
        return Holder.SERVER;
    }

    /// A new database, migrated and empty.
    public Access create() {
        var name = "t_%d_%s"
                .formatted(
                        minute(), UUID.randomUUID().toString().substring(0, 8).replace("-", ""));
        execute("create database " + name + " template " + template + " owner " + owner);
        return access(name);
    }

    /// Gone, whoever still uses it.
    public void drop(Access database) {
        execute("drop database if exists " + database.database() + " with (force)");
    }

    private void prepare() {
        try (var connection = maintenance.connect();
                var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_lock(" + LOCK + ")");
            for (var old : leftovers(connection)) {
                statement.execute("drop database if exists " + old);
            }
            if (!exists(connection)) {
                var unfinished = "t_" + minute() + "_unfinished_"
                        + ProcessHandle.current().pid();
                statement.execute("create database " + unfinished + " owner " + owner);
                migrate(access(unfinished));
                statement.execute("alter database " + unfinished + " rename to " + template);
            }
            statement.execute("select pg_advisory_unlock(" + LOCK + ")");
        } catch (SQLException e) {
            throw new IllegalStateException("The test database cannot be prepared: " + e.getMessage(), e);
        }
    }

    private boolean exists(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement("select 1 from pg_database where datname = ?")) {
            query.setString(1, template);
            try (var rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    /// Clones of runs that ended more than an hour ago.
    private static List<String> leftovers(Connection connection) throws SQLException {
        var sql = """
                select datname from pg_database d
                where datname ~ '^t_[0-9]+_' and split_part(datname, '_', 2)::bigint < ?
                and not exists (select from pg_stat_activity a where a.datname = d.datname)
                """;
        try (var query = connection.prepareStatement(sql)) {
            query.setLong(1, minute() - 60);
            try (var rows = query.executeQuery()) {
                var names = new ArrayList<String>();
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
                return names;
            }
        }
    }

    private static void migrate(Access database) {
        new ModuleMigrations()
                .migrate(Flyway.configure()
                        .dataSource(database.url(), database.user(), database.password())
                        .load());
    }

    /// The application connects as an ordinary role, as in production.
    private Access access(String database) {
        var base = maintenance.url().substring(0, maintenance.url().lastIndexOf('/') + 1);
        var user = owner.equals("akuntabel_test") ? owner : maintenance.user();
        return new Access(base + database + "?ApplicationName=test", user, maintenance.password());
    }

    private void execute(String sql) {
        try (var connection = maintenance.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql + ": " + e.getMessage(), e);
        }
    }

    /// Minutes since 1970, so that leftovers can be told by their name.
    private static long minute() {
        return System.currentTimeMillis() / 60_000;
    }

    private static String fingerprint() {
        try (var files = Files.walk(MIGRATIONS)) {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(file.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, 12);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Holder {

        static final TestServer SERVER = start();

        private static TestServer start() {
            var url = System.getenv("AKUNTABEL_TEST_DATABASE_URL");
            if (url != null && !url.isBlank()) {
                var user = Objects.requireNonNullElse(System.getenv("AKUNTABEL_TEST_DATABASE_USER"), "akuntabel");
                var password = Objects.requireNonNullElse(System.getenv("AKUNTABEL_TEST_DATABASE_PASSWORD"), "");
                return new TestServer(new Access(url, user, password), user);
            }
            var postgres = EmbeddedPostgres.start(
                    Path.of("target/test-postgres-" + System.getProperty("test.fork", "1")),
                    Map.of(
                            "fsync", "off",
                            "synchronous_commit", "off",
                            "full_page_writes", "off",
                            "max_connections", "200"));
            // After all application contexts have closed.
            SpringApplication.getShutdownHandlers().add(postgres::close);
            var superuser = new Access(postgres.url("postgres"), postgres.superuser(), postgres.superuserPassword());
            return new TestServer(superuser, role(superuser));
        }

        private static String role(Access superuser) {
            var sql = """
                    do $$ begin
                        perform pg_advisory_xact_lock(%d);
                        if not exists (select from pg_roles where rolname = 'akuntabel_test') then
                            create role akuntabel_test login password '%s';
                        end if;
                    end $$
                    """.formatted(LOCK, superuser.password());
            try (var connection = superuser.connect();
                    var statement = connection.createStatement()) {
                statement.execute(sql);
                return "akuntabel_test";
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
