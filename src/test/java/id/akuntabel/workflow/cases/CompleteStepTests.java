package id.akuntabel.workflow.cases;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.audit.Trail;
import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.Cast;
import id.akuntabel.workflow.ProcessesAtWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AkuntabelTest
class CompleteStepTests {

    @Autowired
    Cast cast;

    @Autowired
    ProcessesAtWork work;

    @Autowired
    Trail trail;

    String number = "";

    @BeforeEach
    void a_running_process() {
        number = work.draftAndDecide();
    }

    @Test
    void goes_on_to_the_next_position_and_tells_the_trail() {
        var done = work.complete(number, cast.theHeadOfPlanning(), "hasil", "Naskah pertama");

        assertThat(done).isInstanceOfSatisfying(Completion.Completed.class, completed -> {
            assertThat(completed.next())
                    .singleElement()
                    .satisfies(next -> assertThat(next.key()).isEqualTo("putus-naskah"));
            assertThat(completed.ended()).isFalse();
        });
        assertThat(work.current(number).candidates()).containsExactly(cast.position("kominfo", "kepala"));
        assertThat(trail.ofCase(number)).extracting(Trail.Entry::what).contains("Langkah 1 diselesaikan");
    }

    @Test
    void counts_the_loop_and_ends_after_the_last_step() {
        work.complete(number, cast.theHeadOfPlanning());
        work.complete(number, cast.theActingHead(), "putusan", "Tidak", "catatan", "Tabel belum lengkap");
        assertThat(work.current(number).iteration()).isEqualTo(2);
        work.complete(number, cast.theHeadOfPlanning());
        work.complete(number, cast.theActingHead(), "putusan", "Ya");

        var last = work.complete(number, cast.theSecondOfTheTeam());

        assertThat(last)
                .isInstanceOfSatisfying(
                        Completion.Completed.class,
                        completed -> assertThat(completed.ended()).isTrue());
        assertThat(work.find(number).state()).isEqualTo(SopCase.State.FINISHED);
    }

    @Test
    void refuses_a_way_back_without_reason_and_keeps_the_step_open() {
        work.complete(number, cast.theHeadOfPlanning());

        var refused = work.complete(number, cast.theActingHead(), "putusan", "Tidak");

        assertThat(refused)
                .isInstanceOfSatisfying(
                        Completion.Refused.class,
                        findings -> assertThat(findings.findings())
                                .extracting("field")
                                .containsExactly("catatan"));
        assertThat(work.current(number).key()).isEqualTo("putus-naskah");
    }

    @Test
    void refuses_an_exit_that_the_sop_does_not_have() {
        work.complete(number, cast.theHeadOfPlanning());

        var refused = work.complete(number, cast.theActingHead(), "putusan", "Mungkin");

        assertThat(refused).isInstanceOf(Completion.Refused.class);
    }

    @Test
    void tells_the_slower_one_who_was_faster() {
        var step = work.current(number);
        work.complete(number, cast.theHeadOfPlanning());

        var again = work.complete(number, step, cast.theHeadOfPlanning());

        assertThat(again)
                .isInstanceOfSatisfying(
                        Completion.NotPossible.class,
                        told -> assertThat(told.message())
                                .startsWith("Sudah diselesaikan")
                                .contains("pukul 09.00 WITA"));
    }

    @Test
    void refuses_whoever_does_not_act_in_the_position() {
        var refused = work.complete(number, cast.theSecretary());

        assertThat(refused)
                .isInstanceOfSatisfying(
                        Completion.NotPossible.class,
                        told -> assertThat(told.message()).contains("bukan tugas jabatan Anda"));
    }

    @Test
    void numbers_have_no_gaps() {
        var second = work.draftAndDecide();

        var first = Integer.parseInt(number.substring(8));
        assertThat(second).isEqualTo("UJ-2026-%04d".formatted(first + 1));
    }
}
