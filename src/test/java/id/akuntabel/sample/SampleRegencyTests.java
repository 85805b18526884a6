package id.akuntabel.sample;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.identity.Permission;
import id.akuntabel.organization.Capacity;
import id.akuntabel.organization.Structure;
import id.akuntabel.sample.regency.SampleRegency;
import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.Cast;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AkuntabelTest
class SampleRegencyTests {

    @Autowired
    private SampleRegency regency;

    @Autowired
    private Cast cast;

    @Autowired
    private Structure structure;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void is_loaded_once_however_often_a_node_starts() {
        regency.load();
        var before = jdbc.sql("select count(*) from organization.official")
                .query(Integer.class)
                .single();

        regency.load();

        var after = jdbc.sql("select count(*) from organization.official")
                .query(Integer.class)
                .single();
        assertThat(after).isEqualTo(before);
        assertThat(structure.listAgencies()).hasSize(7);
    }

    @Test
    void two_nodes_that_start_together_load_it_once() throws Exception {
        try (var nodes = Executors.newFixedThreadPool(2)) {
            var starts = nodes.invokeAll(List.of(Executors.callable(regency::load), Executors.callable(regency::load)));

            for (var start : starts) {
                start.get();
            }
        }

        assertThat(structure.listAgencies()).hasSize(7);
    }

    @Test
    void the_head_of_dishub_acts_in_kominfo_and_is_one_person_with_two_positions() {
        var head = cast.theActingHead();

        assertThat(head.holdings())
                .extracting(holding -> holding.position().code(), holding -> holding.capacity())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("kepala", Capacity.DEFINITIVE),
                        org.assertj.core.groups.Tuple.tuple("kepala", Capacity.PLT));
        assertThat(head).isEqualTo(cast.holder("dishub", "kepala"));
    }

    @Test
    void permissions_lie_with_the_bureau_the_inspector_and_one_administrator() {
        assertThat(cast.theHeadOfOrganization().may(Permission.ALL_AGENCIES)).isTrue();
        assertThat(cast.theInspector().may(Permission.INSPECTION)).isTrue();
        assertThat(cast.theAdministrator().permissions()).containsExactly(Permission.ADMINISTRATION);
        assertThat(cast.aStranger().permissions()).isEmpty();
    }
}
