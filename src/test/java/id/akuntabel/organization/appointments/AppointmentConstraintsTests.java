package id.akuntabel.organization.appointments;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import id.akuntabel.organization.OfficialId;
import id.akuntabel.organization.PositionId;
import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.Cast;
import java.sql.Types;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The database itself, whoever writes to it.
@AkuntabelTest
class AppointmentConstraintsTests {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Cast cast;

    private PositionId vacant;
    private OfficialId someone;
    private OfficialId another;

    @BeforeEach
    void a_post_that_nobody_ever_held() {
        someone = cast.aStranger().official().id();
        another = cast.theSecretary().official().id();
        vacant = PositionId.fresh();
        jdbc.sql("""
                        insert into organization.position (id, agency_id, unit_id, code, title)
                        select :id, agency_id, unit_id, 'p-' || left(:text, 8), 'Jabatan uji'
                        from organization.position limit 1
                        """)
                .param("id", vacant.value())
                .param("text", vacant.toString())
                .update();
    }

    @Test
    void no_two_holders_at_a_time() {
        appoint(someone, "DEFINITIVE", "2026-01-01", "2026-06-30");

        refuses("one_holder_at_a_time", () -> appoint(another, "DEFINITIVE", "2026-06-30", null));
        assertThatNoException().isThrownBy(() -> appoint(another, "DEFINITIVE", "2026-07-01", null));
    }

    @Test
    void no_plt_while_the_post_is_held() {
        appoint(someone, "DEFINITIVE", "2026-01-01", null);

        refuses("one_holder_at_a_time", () -> appoint(another, "PLT", "2026-03-01", "2026-03-31"));
    }

    @Test
    void no_plh_without_a_holder_on_each_day() {
        refuses("Plh. hanya dapat ditunjuk", () -> appoint(another, "PLH", "2026-03-02", "2026-03-13"));
        appoint(someone, "DEFINITIVE", "2026-01-01", "2026-03-10");

        refuses("Plh. hanya dapat ditunjuk", () -> appoint(another, "PLH", "2026-03-02", "2026-03-13"));
        assertThatNoException().isThrownBy(() -> appoint(another, "PLH", "2026-03-02", "2026-03-10"));
    }

    @Test
    void a_holder_does_not_leave_a_plh_behind() {
        appoint(someone, "DEFINITIVE", "2026-01-01", null);
        appoint(another, "PLH", "2026-03-02", "2026-03-13");

        refuses(
                "Plh. hanya dapat ditunjuk",
                () -> jdbc.sql("""
                        update organization.appointment set during = daterange('2026-01-01', '2026-03-05')
                        where position_id = :position and capacity = 'DEFINITIVE'
                        """).param("position", vacant.value()).update());
    }

    @Test
    void a_second_official_with_the_same_nip_is_refused() {
        refuses("official_nip_key", () -> jdbc.sql("""
                        insert into organization.official (id, nip, name)
                        select gen_random_uuid(), nip, 'Orang lain' from organization.official limit 1
                        """).update());
    }

    @Test
    void nothing_that_is_in_use_is_deleted() {
        appoint(someone, "DEFINITIVE", "2026-01-01", null);

        refuses(
                "violates foreign key",
                () -> jdbc.sql("delete from organization.position where id = :id")
                        .param("id", vacant.value())
                        .update());
        refuses(
                "violates foreign key",
                () -> jdbc.sql("delete from organization.official where id = :id")
                        .param("id", someone.value())
                        .update());
        refuses(
                "Riwayat jabatan tidak dapat dihapus",
                () -> jdbc.sql("delete from organization.appointment").update());
    }

    private void appoint(OfficialId official, String capacity, String from, @Nullable String until) {
        jdbc.sql("""
                        insert into organization.appointment (id, position_id, official_id, capacity, during, decree)
                        values (:id, :position, :official, :capacity, daterange(:from::date, :until::date, '[]'), 'SK')
                        """)
                .param("id", UUID.randomUUID())
                .param("position", vacant.value())
                .param("official", official.value())
                .param("capacity", capacity)
                .param("from", from)
                .param("until", until, Types.VARCHAR)
                .update();
    }

    private static void refuses(String why, Runnable change) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(change::run)
                .withMessageContaining(why);
    }
}
