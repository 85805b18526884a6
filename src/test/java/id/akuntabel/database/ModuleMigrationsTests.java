package id.akuntabel.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.akuntabel.database.migrations.ModuleMigrations;
import id.akuntabel.testing.TestServer;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class ModuleMigrationsTests {

    private static final String FINGERPRINT = "select fingerprint from public.flyway_schema_history_fingerprint";

    private final TestServer.Access database = TestServer.get().create();
    private JdbcClient jdbc = JdbcClient.create(new DriverManagerDataSource());

    @BeforeEach
    void connect() {
        jdbc = JdbcClient.create(new DriverManagerDataSource(database.url(), database.user(), database.password()));
    }

    @AfterEach
    void drop() {
        TestServer.get().drop(database);
    }

    @Test
    void a_migrated_database_knows_by_which_files() {
        assertThat(jdbc.sql(FINGERPRINT).query(String.class).single()).matches("[0-9a-f]{64}");
    }

    @Test
    void a_database_of_another_release_is_looked_through_and_then_remembered() {
        var ours = jdbc.sql(FINGERPRINT).query(String.class).single();
        foreign();

        migrate();

        assertThat(jdbc.sql(FINGERPRINT).query(String.class).single()).isEqualTo(ours);
    }

    @Test
    void a_database_of_another_release_whose_migrations_differ_is_refused() {
        foreign();
        jdbc.sql("update public.flyway_schema_history_audit set checksum = 1 where version = '1'")
                .update();

        assertThatThrownBy(this::migrate).isInstanceOf(FlywayException.class).hasMessageContaining("checksum");
        assertThat(jdbc.sql(FINGERPRINT).query(String.class).optional())
                .as("half migrated: no release takes it for its own")
                .isEmpty();
    }

    private void foreign() {
        jdbc.sql("update public.flyway_schema_history_fingerprint set fingerprint = 'another release'")
                .update();
    }

    private void migrate() {
        new ModuleMigrations()
                .migrate(Flyway.configure()
                        .dataSource(database.url(), database.user(), database.password())
                        .load());
    }
}
