package id.akuntabel.workflow.cases;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.audit.Cause;
import id.akuntabel.audit.Trail;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.Cast;
import id.akuntabel.workflow.Cases;
import id.akuntabel.workflow.ProcedureFixtures;
import id.akuntabel.workflow.Procedures;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

@AkuntabelTest
class CompleteStepTests {

    @Autowired
    Cast cast;

    @Autowired
    Procedures procedures;

    @Autowired
    Cases cases;

    @Autowired
    CaseStore stored;

    @Autowired
    StepStore steps;

    @Autowired
    CompleteStep completeStep;

    @Autowired
    Trail trail;

    @Autowired
    Clock clock;

    String number = "";

    @BeforeEach
    void a_running_process() {
        var owner = cast.agency("kominfo");
        if (number.isEmpty() && stored.find("UJ-2026-0001").isEmpty()) {
            procedures.deploy(ProcedureFixtures.draftAndDecide(owner), Cause.bySystem(clock.instant(), "uji"));
        }
        number = cases.start(
                new Cases.Order("uji-naskah", owner, "Naskah uji", null, null),
                cast.theHeadOfPlanning().cause(clock.instant()));
    }

    @Test
    void goes_on_to_the_next_position_and_tells_the_trail() {
        var done = complete(cast.theHeadOfPlanning(), Map.of("hasil", "Naskah pertama"));

        assertThat(done).isInstanceOfSatisfying(Completion.Completed.class, completed -> {
            assertThat(completed.next())
                    .singleElement()
                    .satisfies(next -> assertThat(next.key()).isEqualTo("putus-naskah"));
            assertThat(completed.ended()).isFalse();
        });
        assertThat(open().candidates()).containsExactly(cast.position("kominfo", "kepala"));
        assertThat(trail.ofCase(number)).extracting(Trail.Entry::what).contains("Langkah 1 diselesaikan");
    }

    @Test
    void counts_the_loop_and_ends_after_the_last_step() {
        complete(cast.theHeadOfPlanning(), Map.of());
        complete(cast.theActingHead(), Map.of("putusan", "Tidak", "catatan", "Tabel belum lengkap"));
        assertThat(open().iteration()).isEqualTo(2);
        complete(cast.theHeadOfPlanning(), Map.of());
        complete(cast.theActingHead(), Map.of("putusan", "Ya"));

        var last = complete(cast.theSecondOfTheTeam(), Map.of());

        assertThat(last)
                .isInstanceOfSatisfying(
                        Completion.Completed.class,
                        completed -> assertThat(completed.ended()).isTrue());
        assertThat(stored.find(number).orElseThrow().state()).isEqualTo(SopCase.State.FINISHED);
    }

    @Test
    void refuses_a_way_back_without_reason_and_keeps_the_step_open() {
        complete(cast.theHeadOfPlanning(), Map.of());

        var refused = complete(cast.theActingHead(), Map.of("putusan", "Tidak"));

        assertThat(refused)
                .isInstanceOfSatisfying(
                        Completion.Refused.class,
                        findings -> assertThat(findings.findings())
                                .extracting("field")
                                .containsExactly("catatan"));
        assertThat(open().key()).isEqualTo("putus-naskah");
    }

    @Test
    void tells_the_slower_one_who_was_faster() {
        var step = open();
        complete(cast.theHeadOfPlanning(), Map.of());

        var again = completeStep.complete(number, step.id(), cast.theHeadOfPlanning(), fields(Map.of()));

        assertThat(again)
                .isInstanceOfSatisfying(
                        Completion.NotPossible.class,
                        told -> assertThat(told.message())
                                .startsWith("Sudah diselesaikan")
                                .contains("pukul 09.00 WITA"));
    }

    @Test
    void refuses_whoever_does_not_act_in_the_position() {
        var refused = complete(cast.theSecretary(), Map.of());

        assertThat(refused)
                .isInstanceOfSatisfying(
                        Completion.NotPossible.class,
                        told -> assertThat(told.message()).contains("bukan tugas jabatan Anda"));
    }

    @Test
    void numbers_have_no_gaps() {
        var second = cases.start(
                new Cases.Order("uji-naskah", cast.agency("kominfo"), "Naskah kedua", null, null),
                cast.theHeadOfPlanning().cause(clock.instant()));

        var first = Integer.parseInt(number.substring(8));
        assertThat(second).isEqualTo("UJ-2026-%04d".formatted(first + 1));
    }

    private Completion complete(CurrentOfficial official, Map<String, String> fields) {
        return completeStep.complete(number, open().id(), official, fields(fields));
    }

    private Step open() {
        return steps.ofCase(stored.find(number).orElseThrow().id()).stream()
                .filter(Step::open)
                .findFirst()
                .orElseThrow();
    }

    private static MultiValueMap<String, String> fields(Map<String, String> values) {
        var fields = new LinkedMultiValueMap<String, String>();
        values.forEach((field, value) -> fields.put(field, List.of(value)));
        return fields;
    }
}
