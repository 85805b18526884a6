package id.akuntabel.workflow.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.Cast;
import id.akuntabel.testing.TestClock;
import id.akuntabel.workflow.CaseRecords;
import id.akuntabel.workflow.ProcessesAtWork;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.transaction.BeforeTransaction;
import org.springframework.transaction.annotation.Transactional;

@AkuntabelTest
@Transactional
class CaseRecordsTests {

    @Autowired
    private CaseRecords records;

    @Autowired
    private ProcessesAtWork work;

    @Autowired
    private Cast cast;

    @Autowired
    private TestClock clock;

    /// Committed, so that it is loaded once and not for each test.
    @BeforeTransaction
    void the_regency_is_there() {
        cast.arrive();
    }

    @Test
    void counts_how_long_a_step_took_in_working_time() {
        var number = work.draftAndDecide();
        clock.advance(Duration.ofMinutes(45));
        work.complete(number, cast.theHeadOfPlanning(), "hasil", "Naskah");

        var times = records.timesOf("uji-naskah", List.of(cast.agency("kominfo")));

        assertThat(times).singleElement().satisfies(time -> {
            assertThat(time.done()).isEqualTo(1);
            assertThat(time.median()).isEqualTo(Duration.ofMinutes(45));
            assertThat(time.longest()).isEqualTo(Duration.ofMinutes(45));
        });
    }

    @Test
    void tells_of_no_process_of_another_agency() {
        work.draftAndDecide();

        var elsewhere = records.processesOf("uji-naskah", List.of(cast.agency("dinsos")));
        var here = records.processesOf("uji-naskah", List.of(cast.agency("kominfo")));

        assertThat(elsewhere).isEmpty();
        assertThat(here)
                .singleElement()
                .satisfies(line -> assertThat(line.state()).isEqualTo("berjalan"));
    }
}
