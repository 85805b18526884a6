package id.akuntabel.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/// One folder through its life: made once, as making it is what takes time. Each test leaves it stopped.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EmbeddedPostgresTests {

    @TempDir
    private static Path folder;

    @BeforeAll
    static void a_row_that_must_stay() throws SQLException {
        try (var server = start();
                var connection = connect(server);
                var statement = connection.createStatement()) {
            statement.execute("create table kept (what text)");
        }
    }

    @Test
    @Order(1)
    void listens_on_loopback_only() throws Exception {
        try (var server = start()) {
            var port = port(server.url("postgres"));

            assertThat(reaches("127.0.0.1", port)).isTrue();
            assertThat(setting(server, "listen_addresses")).isEqualTo("127.0.0.1");
            for (var network : NetworkInterface.networkInterfaces().toList()) {
                for (var address : network.inetAddresses().toList()) {
                    if (!address.isLoopbackAddress() && address instanceof java.net.Inet4Address) {
                        assertThat(reaches(address.getHostAddress(), port))
                                .as(address.toString())
                                .isFalse();
                    }
                }
            }
        }
    }

    @Test
    @Order(1)
    void keeps_what_it_confirmed_and_asks_for_the_password() throws Exception {
        try (var server = start()) {
            assertThat(setting(server, "fsync")).isEqualTo("on");
            assertThat(setting(server, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(server, "full_page_writes")).isEqualTo("on");
            assertThat(server.superuserPassword()).hasSizeGreaterThanOrEqualTo(32);
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(folder.resolve("postgres.password"))))
                    .isEqualTo("rw-------");
            assertThatThrownBy(() -> DriverManager.getConnection(server.url("postgres"), "postgres", "tebakan"))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refused -> assertThat(refused.getSQLState()).isEqualTo("28P01"));
        }
    }

    @Test
    @Order(2)
    void stops_with_the_last_who_uses_it() throws Exception {
        try (var first = Keeper.of(folder)) {
            var server = start();
            assertThat(server.url("postgres")).isEqualTo(first.said());

            server.close();

            assertThat(reaches("127.0.0.1", port(first.said()))).isTrue();
        }
        assertThat(folder.resolve("cluster/postmaster.pid")).doesNotExist();
    }

    @Test
    @Order(3)
    void finds_the_server_again_whose_application_was_killed() throws Exception {
        var killed = Keeper.of(folder);
        killed.kill();
        assertThat(reaches("127.0.0.1", port(killed.said()))).isTrue();

        try (var server = start()) {
            assertThat(server.url("postgres")).isEqualTo(killed.said());
        }

        assertThat(folder.resolve("cluster/postmaster.pid")).doesNotExist();
    }

    @Test
    @Order(4)
    void comes_back_with_every_row_after_everything_was_killed() throws Exception {
        var application = Keeper.of(folder);
        try (var connection = connect(application.said());
                var statement = connection.createStatement()) {
            statement.execute("insert into kept values ('confirmed')");
        }
        application.kill();
        var postmaster = ProcessHandle.of(pidInFile()).orElseThrow();
        postmaster.destroyForcibly();
        postmaster.onExit().join();
        assertThat(folder.resolve("cluster/postmaster.pid")).exists();

        try (var server = start();
                var connection = connect(server);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select what from kept")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("confirmed");
        }
    }

    @Test
    @Order(5)
    void a_pid_that_belongs_to_somebody_else_now_is_no_server() throws Exception {
        var file = folder.resolve("cluster/postmaster.pid");
        Files.writeString(file, ProcessHandle.current().pid() + "\n" + folder.resolve("cluster") + "\n0\n1\n\n\n\n\n");

        try (var server = start()) {
            assertThat(pidInFile()).isNotEqualTo(ProcessHandle.current().pid());
            assertThat(setting(server, "fsync")).isEqualTo("on");
        }
    }

    @Test
    @Order(6)
    void takes_another_port_when_somebody_has_its_own() throws Exception {
        var before = Integer.parseInt(Files.readString(folder.resolve("port")).strip());
        try (var squatter = new java.net.ServerSocket(before, 1, java.net.InetAddress.getLoopbackAddress());
                var server = start()) {
            assertThat(port(server.url("postgres"))).isNotEqualTo(squatter.getLocalPort());
        }
    }

    @Test
    @Order(7)
    void says_in_one_sentence_when_a_living_server_does_not_let_it_in() throws Exception {
        var password = folder.resolve("postgres.password");
        try (var owner = Keeper.of(folder)) {
            assertThat(owner.said()).startsWith("jdbc:");
            var right = Files.readString(password);
            Files.writeString(password, "bukan kata sandinya");
            try (var stranger = Keeper.of(folder)) {
                assertThat(stranger.said())
                        .startsWith("PostgreSQL di " + folder.toRealPath().resolve("cluster"))
                        .contains("kata sandi");
            } finally {
                Files.writeString(password, right);
            }
        }
    }

    @Test
    @Order(8)
    void says_in_one_sentence_that_the_folder_is_of_another_version() throws Exception {
        var version = folder.resolve("cluster/PG_VERSION");
        var right = Files.readString(version);
        Files.writeString(version, "14\n");
        try {
            assertThatThrownBy(EmbeddedPostgresTests::start)
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("dibuat dengan PostgreSQL 14")
                    .hasMessageContaining("Ekspor dengan versi lama");
        } finally {
            Files.writeString(version, right);
        }
    }

    private static EmbeddedPostgres start() {
        return EmbeddedPostgres.start(folder, Map.of());
    }

    private static Connection connect(EmbeddedPostgres server) throws SQLException {
        return DriverManager.getConnection(server.url("postgres"), server.superuser(), server.superuserPassword());
    }

    private static Connection connect(String url) throws SQLException, IOException {
        return DriverManager.getConnection(
                url,
                "postgres",
                Files.readString(folder.resolve("postgres.password")).strip());
    }

    private static String setting(EmbeddedPostgres server, String name) throws SQLException {
        try (var connection = connect(server);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("show " + name)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static long pidInFile() throws IOException {
        return Long.parseLong(Files.readAllLines(folder.resolve("cluster/postmaster.pid"))
                .getFirst()
                .strip());
    }

    private static int port(String url) {
        return URI.create(url.substring("jdbc:".length())).getPort();
    }

    private static boolean reaches(String host, int port) {
        try (var socket = new Socket()) {
            socket.connect(
                    new InetSocketAddress(host, port),
                    Math.toIntExact(Duration.ofSeconds(2).toMillis()));
            return true;
        } catch (IOException refused) {
            return false;
        }
    }
}
