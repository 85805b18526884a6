package id.akuntabel.workflow.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.audit.Cause;
import id.akuntabel.audit.Trail;
import id.akuntabel.calendar.decrees.NewDecree;
import id.akuntabel.calendar.decrees.RecordDecree;
import id.akuntabel.calendar.decrees.Ruling;
import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.Cast;
import id.akuntabel.testing.TestClock;
import id.akuntabel.workflow.ProcessesAtWork;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AkuntabelTest
class MoveDeadlinesTests {

    @Autowired
    Cast cast;

    @Autowired
    ProcessesAtWork work;

    @Autowired
    RecordDecree recordDecree;

    @Autowired
    Trail trail;

    @Autowired
    Clock clock;

    @Test
    void a_day_off_by_decree_moves_open_deadlines_and_the_history_says_why() {
        var number = work.draftAndDecide();
        work.complete(number, cast.theHeadOfPlanning());
        var before = work.current(number).dueAt();
        var tomorrow = LocalDate.ofInstant(TestClock.START.plus(Duration.ofHours(32)), java.time.ZoneOffset.UTC);

        recordDecree.record(
                new NewDecree(
                        "SKB 9/2026",
                        "Cuti bersama tambahan",
                        LocalDate.of(2026, 3, 9),
                        null,
                        null,
                        List.of(new NewDecree.Day(tomorrow, Ruling.JOINT_LEAVE, "Cuti bersama tambahan")),
                        null,
                        List.of()),
                Cause.bySystem(clock.instant(), "uji"));

        assertThat(work.current(number).dueAt()).isAfter(before);
        assertThat(trail.ofCase(number))
                .extracting(Trail.Entry::what)
                .anyMatch(what -> what.startsWith("Tenggat langkah 2 berubah dari"));
    }
}
