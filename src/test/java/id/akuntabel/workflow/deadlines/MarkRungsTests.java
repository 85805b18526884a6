package id.akuntabel.workflow.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.audit.Trail;
import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.TestClock;
import id.akuntabel.workflow.ProcessesAtWork;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AkuntabelTest
class MarkRungsTests {

    @Autowired
    ProcessesAtWork work;

    @Autowired
    MarkRungs markRungs;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Trail trail;

    @Autowired
    TestClock clock;

    @Test
    void nothing_is_marked_before_its_time() {
        var number = work.draftAndDecide();

        markRungs.markAll();

        assertThat(rungs(number)).isEmpty();
    }

    @Test
    void each_rung_is_marked_once_however_many_nodes_look() throws Exception {
        var numbers =
                IntStream.range(0, 20).mapToObj(each -> work.draftAndDecide()).toList();
        clock.advance(Duration.ofDays(7));

        try (var nodes = Executors.newFixedThreadPool(4)) {
            for (var run : IntStream.range(0, 4)
                    .mapToObj(node -> nodes.submit(markRungs::markAll))
                    .toList()) {
                run.get();
            }
        }

        assertThat(numbers).allSatisfy(number -> assertThat(rungs(number)).containsExactly("DUE", "SUPERIOR"));
        assertThat(trail.ofCase(numbers.getFirst()))
                .extracting(Trail.Entry::what)
                .containsOnlyOnce("Langkah 1: Tenggat terlampaui");
    }

    private List<String> rungs(String number) {
        return jdbc.sql("""
                select r.rung from workflow.reminder r
                join workflow.step s on s.id = r.step_id join workflow.sop_case c on c.id = s.case_id
                where c.number = :number order by r.rung
                """)
                .param("number", number)
                .query((row, at) -> row.getString(1))
                .list();
    }
}
