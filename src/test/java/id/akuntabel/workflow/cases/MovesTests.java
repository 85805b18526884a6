package id.akuntabel.workflow.cases;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.audit.Trail;
import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.Cast;
import id.akuntabel.testing.TestClock;
import id.akuntabel.workflow.ProcessesAtWork;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What may be done beside the flow.
@AkuntabelTest
class MovesTests {

    @Autowired
    Cast cast;

    @Autowired
    ProcessesAtWork work;

    @Autowired
    PassOnStep passOnStep;

    @Autowired
    WithdrawStep withdrawStep;

    @Autowired
    HaltCase haltCase;

    @Autowired
    PutOffStep putOffStep;

    @Autowired
    StepStore steps;

    @Autowired
    Trail trail;

    @Autowired
    TestClock clock;

    String number = "";

    @BeforeEach
    void a_running_process() {
        number = work.draftAndDecide();
    }

    @Test
    void one_of_the_team_takes_it_and_the_other_is_told_so() {
        atTheTeam();
        var step = work.current(number);

        var first = passOnStep.claim(number, step.id(), cast.theFirstOfTheTeam());
        var second = passOnStep.claim(number, step.id(), cast.theSecondOfTheTeam());

        assertThat(first).isInstanceOf(Change.Done.class);
        assertThat(second)
                .isInstanceOfSatisfying(
                        Change.Refused.class, told -> assertThat(told.message()).startsWith("Sudah diambil"));
        assertThat(work.complete(number, cast.theSecondOfTheTeam())).isInstanceOf(Completion.NotPossible.class);
    }

    @Test
    void a_released_step_may_be_taken_by_the_other() {
        atTheTeam();
        var step = work.current(number);
        passOnStep.claim(number, step.id(), cast.theFirstOfTheTeam());

        passOnStep.release(number, step.id(), cast.theFirstOfTheTeam());

        assertThat(passOnStep.claim(number, step.id(), cast.theSecondOfTheTeam()))
                .isInstanceOf(Change.Done.class);
    }

    @Test
    void the_head_of_planning_passes_a_step_to_a_subordinate_and_not_to_a_stranger() {
        var step = work.current(number);
        var staff = cast.position("kominfo", "staf-perencanaan");

        var stranger = passOnStep.reassign(
                number,
                step.id(),
                cast.theHeadOfPlanning(),
                cast.position("dinsos", "staf-perencanaan").toString(),
                "");
        var subordinate = passOnStep.reassign(number, step.id(), cast.theHeadOfPlanning(), staff.toString(), "");

        assertThat(stranger).isInstanceOf(Change.Refused.class);
        assertThat(subordinate).isInstanceOf(Change.Done.class);
        assertThat(work.complete(number, cast.theHeadOfPlanning())).isInstanceOf(Completion.NotPossible.class);
        assertThat(work.complete(number, cast.thePlanningStaff())).isInstanceOf(Completion.Completed.class);
    }

    @Test
    void a_superior_takes_over_with_a_reason_and_it_is_kept() {
        var step = work.current(number);

        var without = passOnStep.takeOver(number, step.id(), cast.theSecretary(), " ");
        var with = passOnStep.takeOver(number, step.id(), cast.theSecretary(), "Pelaksana sakit");
        var below = passOnStep.takeOver(number, step.id(), cast.thePlanningStaff(), "Ingin saja");

        assertThat(without).isInstanceOf(Change.Refused.class);
        assertThat(with).isInstanceOf(Change.Done.class);
        assertThat(below).isInstanceOf(Change.Refused.class);
        assertThat(trail.ofCase(number)).anySatisfy(entry -> {
            assertThat(entry.what()).startsWith("Langkah 1 diambil alih");
            assertThat(entry.reason()).isEqualTo("Pelaksana sakit");
        });
    }

    @Test
    void a_completed_step_comes_back_until_the_next_is_opened() {
        work.complete(number, cast.theHeadOfPlanning(), "hasil", "Naskah pertama", "catatan", "Mohon diperiksa");
        var done = work.steps(number).getFirst();

        var back = withdrawStep.withdraw(number, done.id(), cast.theHeadOfPlanning());

        assertThat(back).isInstanceOf(Change.Done.class);
        assertThat(work.current(number).key()).isEqualTo("susun");
        assertThat(work.current(number).iteration()).isEqualTo(1);
        assertThat(work.current(number).draft()).containsKey("catatan");

        work.complete(number, cast.theHeadOfPlanning());
        var again = work.steps(number).stream()
                .filter(step -> step.state() == Step.State.DONE)
                .findFirst();
        steps.opened(work.current(number).id(), clock.instant());

        var late = withdrawStep.withdraw(number, again.orElseThrow().id(), cast.theHeadOfPlanning());

        assertThat(late)
                .isInstanceOfSatisfying(
                        Change.Refused.class,
                        told -> assertThat(told.message()).startsWith("Langkah berikutnya sudah dibuka"));
        assertThat(work.complete(number, cast.theActingHead(), "putusan", "Ya"))
                .isInstanceOf(Completion.Completed.class);
    }

    @Test
    void nobody_works_on_a_suspended_process_and_the_time_left_is_left_again() {
        var before = work.current(number).dueAt();

        var refused = haltCase.suspend(number, cast.theSecretary(), "Menunggu data pusat");
        var suspended = haltCase.suspend(number, cast.theActingHead(), "Menunggu data pusat");
        assertThat(refused).isInstanceOf(Change.Refused.class);
        assertThat(suspended).isInstanceOf(Change.Done.class);
        assertThat(work.complete(number, cast.theHeadOfPlanning()))
                .isInstanceOfSatisfying(
                        Completion.NotPossible.class,
                        told -> assertThat(told.message()).contains("Menunggu data pusat"));
        clock.advance(Duration.ofHours(2));
        haltCase.resume(number, cast.theActingHead());

        assertThat(work.current(number).dueAt()).isAfter(before);
        assertThat(work.complete(number, cast.theHeadOfPlanning())).isInstanceOf(Completion.Completed.class);
    }

    @Test
    void a_cancelled_process_is_over() {
        var refused = haltCase.cancel(number, cast.theActingHead(), "");
        var cancelled = haltCase.cancel(number, cast.theActingHead(), "Salah periode");

        assertThat(refused).isInstanceOf(Change.Refused.class);
        assertThat(cancelled).isInstanceOf(Change.Done.class);
        assertThat(work.open(number)).isEmpty();
        assertThat(work.find(number).state()).isEqualTo(SopCase.State.CANCELLED);
    }

    private void atTheTeam() {
        work.complete(number, cast.theHeadOfPlanning());
        work.complete(number, cast.theActingHead(), "putusan", "Ya");
    }
}
