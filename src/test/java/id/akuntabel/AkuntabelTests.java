package id.akuntabel;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.SwitchableDataSource;
import id.akuntabel.testing.TestClock;
import java.time.Clock;
import org.flowable.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AkuntabelTest
class AkuntabelTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SwitchableDataSource database;

    @Autowired
    Clock clock;

    @Autowired
    RuntimeService engine;

    @Test
    void starts_and_is_healthy() {
        assertThat(mvc.get().uri("/actuator/health")).hasStatusOk();
    }

    @Test
    void works_in_a_database_of_this_class_as_an_ordinary_role() {
        var superuser = jdbc.sql("select rolsuper from pg_roles where rolname = current_user")
                .query(Boolean.class)
                .single();

        assertThat(superuser).isFalse();
        assertThat(jdbc.sql("select current_database()").query(String.class).single())
                .isEqualTo(database.access().database());
    }

    @Test
    void the_engine_finds_its_tables_in_their_own_schema() {
        assertThat(engine.createProcessInstanceQuery().count()).isZero();
    }

    @Test
    void the_clock_belongs_to_the_test() {
        assertThat(clock.instant()).isEqualTo(TestClock.START);
    }
}
