package id.akuntabel.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/// One cluster in one folder: `binaries-<version>`, `cluster`, `port`, `<role>.password`, `log`.
///
/// Several processes may use the folder. The file `turn` is locked by whoever starts or stops the server; the file
/// `users` is locked, shared, by everyone who uses it, so that the last one stops it. The operating system gives
/// these locks back after a `kill -9`; a server that lives on is found again by the next start.
final class PostgresServer implements AutoCloseable {

    static final String SUPERUSER = "postgres";

    private static final String WRONG_PASSWORD = "28P01";
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Path folder;
    private final PostgresBinaries binaries;
    private final Unprivileged unprivileged;
    private final int port;
    private final FileChannel users;
    private final FileLock use;

    private PostgresServer(
            Path folder,
            PostgresBinaries binaries,
            Unprivileged unprivileged,
            int port,
            FileChannel users,
            FileLock use) {
        this.folder = folder;
        this.binaries = binaries;
        this.unprivileged = unprivileged;
        this.port = port;
        this.users = users;
        this.use = use;
    }

    static PostgresServer start(Path wanted, Map<String, String> settings) {
        try {
            var folder = Files.createDirectories(wanted).toRealPath();
            try (var turn = open(folder.resolve("turn"));
                    var _ = turn.lock()) {
                var binaries = PostgresBinaries.unpack(folder);
                var password = readOrWrite(folder.resolve(SUPERUSER + ".password"), PostgresServer::secret);
                var unprivileged = Unprivileged.forFolder(folder);
                var launch = new Launch(folder, binaries, unprivileged, password);
                var port = launch.findOrStart(settings);
                var users = open(folder.resolve("users"));
                return new PostgresServer(
                        folder, binaries, unprivileged, port, users, users.lock(0, Long.MAX_VALUE, true));
            }
        } catch (IOException e) {
            throw new CannotStart("Basis data di " + wanted + " tidak dapat dijalankan: " + e.getMessage(), e);
        }
    }

    String url(String database) {
        return url(port, database);
    }

    /// The password of a role, made when it is asked for the first time.
    String password(String role) {
        try {
            return readOrWrite(folder.resolve(role + ".password"), PostgresServer::secret);
        } catch (IOException e) {
            throw new CannotStart("Kata sandi basis data tidak dapat dibaca: " + e.getMessage(), e);
        }
    }

    Connection connect(String database) throws SQLException {
        return connect(port, database, password(SUPERUSER));
    }

    @Override
    public void close() {
        try (users;
                var turn = open(folder.resolve("turn"));
                var _ = turn.lock()) {
            use.release();
            try (var alone = users.tryLock()) {
                if (alone != null) {
                    new Launch(folder, binaries, unprivileged, password(SUPERUSER)).stop();
                }
            }
        } catch (IOException e) {
            throw new CannotStart("Basis data tidak dapat dihentikan: " + e.getMessage(), e);
        }
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?ApplicationName=akuntabel";
    }

    private static Connection connect(int port, String database, String password) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", SUPERUSER);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "5");
        return DriverManager.getConnection(url(port, database), properties);
    }

    private static String readOrWrite(Path file, java.util.function.Supplier<String> made) throws IOException {
        if (Files.exists(file)) {
            return Files.readString(file).strip();
        }
        var value = made.get();
        if (!PostgresBinaries.windows()) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, value);
        return value;
    }

    private static String secret() {
        var random = new SecureRandom();
        var letters = "abcdefghijkmnpqrstuvwxyz23456789";
        return random.ints(32, 0, letters.length())
                .mapToObj(i -> letters.substring(i, i + 1))
                .reduce("", String::concat);
    }

    /// What is done while it is our turn.
    private record Launch(Path folder, PostgresBinaries binaries, Unprivileged unprivileged, String password) {

        int findOrStart(Map<String, String> settings) throws IOException {
            var cluster = folder.resolve("cluster");
            if (!Files.exists(cluster.resolve("PG_VERSION"))) {
                create(cluster, settings);
            }
            var major = Files.readString(cluster.resolve("PG_VERSION")).strip();
            if (!major.equals(binaries.major())) {
                throw new CannotStart("Folder data ini dibuat dengan PostgreSQL " + major + ", sedangkan versi ini"
                        + " membawa PostgreSQL " + binaries.major() + ". Ekspor dengan versi lama, lalu impor.");
            }
            var running = running(cluster);
            return running.isPresent() ? running.get() : start(cluster);
        }

        /// Made under another name and renamed, so that an interrupted creation is never taken for a cluster.
        private void create(Path cluster, Map<String, String> extra) throws IOException {
            var unfinished =
                    folder.resolve("creating-" + ProcessHandle.current().pid());
            var settings = new LinkedHashMap<String, String>();
            settings.put("listen_addresses", "127.0.0.1");
            settings.put("unix_socket_directories", "");
            settings.put("timezone", "UTC");
            settings.put("log_timezone", "UTC");
            settings.put("jit", "off");
            settings.putAll(extra);
            var command = new ArrayList<>(List.of(
                    binaries.program("initdb").toString(),
                    "--pgdata=" + unfinished,
                    "--username=" + SUPERUSER,
                    "--auth=scram-sha-256",
                    "--pwfile=" + folder.resolve(SUPERUSER + ".password"),
                    "--encoding=UTF8",
                    "--locale-provider=icu",
                    "--icu-locale=id",
                    "--locale=C"));
            settings.forEach((name, value) -> command.add("--set=" + name + "=" + value));
            run(command);
            Files.move(unfinished, cluster);
        }

        /// The port of the server that lives already, if there is one; a stale `postmaster.pid` is taken away.
        private Optional<Integer> running(Path cluster) throws IOException {
            var file = cluster.resolve("postmaster.pid");
            var deadline = System.nanoTime() + PATIENCE.toNanos();
            while (Files.exists(file)) {
                var lines = Files.readAllLines(file);
                if (lines.isEmpty() || !alive(Long.parseLong(lines.getFirst().strip()))) {
                    Files.deleteIfExists(file);
                    return Optional.empty();
                }
                if (lines.size() > 3 && answers(Integer.parseInt(lines.get(3).strip()))) {
                    return Optional.of(Integer.parseInt(lines.get(3).strip()));
                }
                if (System.nanoTime() > deadline) {
                    throw new CannotStart("PostgreSQL di " + cluster + " berjalan tetapi tidak menjawab; lihat "
                            + folder.resolve("log") + ".");
                }
                pause();
            }
            return Optional.empty();
        }

        /// The number may belong to any process after a restart of the machine: it must be our `postgres`.
        private boolean alive(long pid) {
            return ProcessHandle.of(pid)
                    .flatMap(process -> process.info().command())
                    .filter(command -> Path.of(command).equals(binaries.program("postgres"))
                            || Path.of(command).startsWith(folder))
                    .isPresent();
        }

        private boolean answers(int port) {
            try (var connection = connect(port, "postgres", password)) {
                return connection.isValid(5);
            } catch (SQLException e) {
                if (WRONG_PASSWORD.equals(e.getSQLState())) {
                    throw new CannotStart(
                            "PostgreSQL di " + folder.resolve("cluster") + " berjalan, tetapi kata sandi di "
                                    + folder.resolve(SUPERUSER + ".password")
                                    + " bukan miliknya. Kembalikan berkas itu dari cadangan.",
                            e);
                }
                return false;
            }
        }

        private int start(Path cluster) throws IOException {
            var port = freePort();
            run(List.of(
                    binaries.program("pg_ctl").toString(),
                    "--pgdata=" + cluster,
                    "--wait",
                    "--timeout=" + PATIENCE.toSeconds(),
                    "--log=" + folder.resolve("log"),
                    "--options=-p " + port,
                    "start"));
            return port;
        }

        /// Nothing to do when somebody has killed it meanwhile.
        void stop() throws IOException {
            if (running(folder.resolve("cluster")).isEmpty()) {
                return;
            }
            run(List.of(
                    binaries.program("pg_ctl").toString(),
                    "--pgdata=" + folder.resolve("cluster"),
                    "--wait",
                    "--mode=fast",
                    "stop"));
        }

        /// The port of the last time if it is still free, so that addresses noted elsewhere stay good.
        private int freePort() throws IOException {
            var file = folder.resolve("port");
            if (Files.exists(file)) {
                var last = Integer.parseInt(Files.readString(file).strip());
                try (var socket = new ServerSocket(last, 1, InetAddress.getLoopbackAddress())) {
                    return socket.getLocalPort();
                } catch (IOException e) {
                    Files.delete(file);
                }
            }
            try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                Files.writeString(file, Integer.toString(socket.getLocalPort()));
                return socket.getLocalPort();
            }
        }

        private void run(List<String> command) throws IOException {
            var output = folder.resolve("last-command");
            var builder = new ProcessBuilder(unprivileged.command(command))
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectInput(ProcessBuilder.Redirect.from(nothing()))
                    .redirectOutput(output.toFile());
            builder.environment().put("LC_ALL", "C");
            Stream.of("PGDATA", "PGPORT", "PGHOST", "PGUSER", "PGPASSWORD", "PGOPTIONS")
                    .forEach(builder.environment()::remove);
            try {
                if (builder.start().waitFor() != 0) {
                    throw new IOException(
                            Files.readString(output).strip() + " (lihat juga " + folder.resolve("log") + ")");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", e);
            }
        }

        private static java.io.File nothing() {
            return new java.io.File(PostgresBinaries.windows() ? "NUL" : "/dev/null");
        }

        private static void pause() {
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CannotStart("Dihentikan saat menunggu PostgreSQL.", e);
            }
        }
    }
}
