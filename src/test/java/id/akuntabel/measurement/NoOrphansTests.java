package id.akuntabel.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.Cast;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What a quarter refers to cannot be taken away from under it: the database refuses, whoever asks, and the pages
/// say why and what to do instead.
@AkuntabelTest
class NoOrphansTests {

    @Autowired
    QuarterAtWork quarter;

    @Autowired
    Cast cast;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "planning.indicator, id in (select indicator from measurement.item)",
        "planning.agreement, id in (select agreement from measurement.item)",
        "planning.agreement_version, id in (select version_id from planning.line)",
        "planning.line, id in (select line from measurement.item)",
        "planning.variable, id in (select variable from measurement.variable)",
        "organization.agency, id in (select agency from measurement.round)",
        "organization.unit, id in (select unit from measurement.sheet)",
        "organization.position, id in (select responsible from measurement.item)",
        "measurement.round, true",
        "measurement.sheet, true"
    })
    void the_database_refuses_to_delete_what_is_used(String table, String used) {
        quarter.opened("kominfo");
        var rows = jdbc.sql("select count(*) from " + table + " where " + used)
                .query(Long.class)
                .single();

        assertThat(rows).isPositive();
        assertThatThrownBy(() ->
                        jdbc.sql("delete from " + table + " where " + used).update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void the_pages_say_why_and_what_to_do_instead() {
        quarter.opened("kominfo");
        var planner = cast.theHeadOfPlanning();

        assertThat(quarter.sends("/perencanaan/indikator/kominfo/IKU-1/hapus", planner))
                .hasStatus(422)
                .bodyText()
                .contains("Indikator IKU-1 tidak dapat dihapus", "isian", "Nonaktifkan");
        assertThat(quarter.sends("/perencanaan/variabel/kominfo/V01/nonaktif", planner))
                .hasStatus(422)
                .bodyText()
                .contains("Variabel V01 tidak dapat dinonaktifkan");
        assertThat(quarter.sends("/perencanaan/perjanjian/2026/kominfo/kepala/buang", planner, "versi", "1"))
                .hasStatus(422)
                .bodyText()
                .contains("Hanya draf");
        assertThat(quarter.sends("/pengaturan/struktur/kominfo/ubah/hapus", cast.theAdministrator()))
                .hasStatus(422)
                .bodyText()
                .contains("masih mempunyai unit");
    }
}
