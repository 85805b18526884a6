package id.akuntabel.workflow.cases;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.Cast;
import id.akuntabel.workflow.Cases;
import id.akuntabel.workflow.ProcedureFixtures;
import id.akuntabel.workflow.ProcessesAtWork;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Processes that start others: called and awaited, or fanned out over the agencies.
@AkuntabelTest
class SubprocessTests {

    @Autowired
    Cast cast;

    @Autowired
    ProcessesAtWork work;

    @Autowired
    Cases cases;

    @Autowired
    CaseStore caseStore;

    @Autowired
    CaseAccess access;

    @Autowired
    Children children;

    @Autowired
    ChaseChild chaseChild;

    @Autowired
    HaltCase haltCase;

    @Autowired
    Clock clock;

    @BeforeEach
    void procedures_in_service() {
        work.deployed(ProcedureFixtures.submitData(cast.agency("bagorg")));
        work.deployed(ProcedureFixtures.collect(cast.agency("bagorg")));
        work.deployed(ProcedureFixtures.callAndFork(cast.agency("kominfo")));
    }

    @Test
    void whoever_starts_chooses_the_start_and_a_called_process_is_awaited() {
        var number = startedByMail();
        work.complete(number, cast.thePlanningStaff());
        var child = caseStore.children(work.find(number).id()).getFirst();
        assertThat(work.open(number)).isEmpty();

        work.complete(child.number(), cast.theHeadOfPlanning());

        assertThat(work.find(child.number()).state()).isEqualTo(SopCase.State.FINISHED);
        assertThat(work.open(number)).extracting(Step::key).containsExactlyInAnyOrder("kiri", "kanan");
        assertThat(work.steps(number))
                .filteredOn(step -> step.key().equals("panggil"))
                .singleElement()
                .satisfies(step -> assertThat(step.state()).isEqualTo(Step.State.DONE));
    }

    @Test
    void branches_wait_for_each_other() {
        var number = startedByMail();
        work.complete(number, cast.thePlanningStaff());
        work.complete(caseStore.children(work.find(number).id()).getFirst().number(), cast.theHeadOfPlanning());

        work.complete(number, open(number, "kiri"), cast.theSecretary());
        assertThat(work.find(number).state()).isEqualTo(SopCase.State.RUNNING);
        work.complete(number, cast.theActingHead());

        assertThat(work.find(number).state()).isEqualTo(SopCase.State.FINISHED);
    }

    @Test
    void a_cancelled_process_takes_what_it_called_with_it() {
        var number = startedByMail();
        work.complete(number, cast.thePlanningStaff());
        var child = caseStore.children(work.find(number).id()).getFirst().number();

        var alone = haltCase.cancel(child, cast.theActingHead(), "Tidak perlu");
        var whole = haltCase.cancel(number, cast.theActingHead(), "Tidak perlu");

        assertThat(alone).isInstanceOf(Change.Refused.class);
        assertThat(whole).isInstanceOf(Change.Done.class);
        assertThat(work.find(child).state()).isEqualTo(SopCase.State.CANCELLED);
    }

    @Test
    void a_fan_out_starts_a_process_in_each_chosen_agency_and_gathers_them() {
        var official = cast.holder("bagorg", "kasubbag-kinerja");
        var number = work.start("uji-himpun", cast.agency("bagorg"), official);
        work.complete(number, official, "instansi", "dishub", "instansi", "dinsos", "tenggat", "13/3/2026");
        var started = children.of(number, "uji-setor");

        assertThat(started)
                .extracting(Children.Child::agency)
                .containsExactlyInAnyOrder(cast.agency("dishub"), cast.agency("dinsos"));
        var early = work.complete(number, official);
        assertThat(early).isInstanceOf(Completion.Refused.class);

        var late = started.getFirst();
        work.complete(started.getLast().number(), cast.holder(code(started.getLast()), "kasubbag-perencanaan"));
        chaseChild.chase(number, work.current(number).id(), late.number(), official);
        assertThat(children.of(number, "uji-setor").getFirst().times()).isEqualTo(1);
        var gathered = work.complete(number, official, "alasan-" + late.number(), "Menyusul lewat surat");

        assertThat(gathered).isInstanceOf(Completion.Completed.class);
        assertThat(work.find(number).state()).isEqualTo(SopCase.State.FINISHED);
    }

    @Test
    void the_regency_sees_the_child_and_the_agency_does_not_see_the_parent() {
        var official = cast.holder("bagorg", "kasubbag-kinerja");
        var number = work.start("uji-himpun", cast.agency("bagorg"), official);
        work.complete(number, official, "instansi", "dishub");
        var child = work.find(children.of(number, "uji-setor").getFirst().number());
        var submitter = cast.holder("dishub", "kasubbag-perencanaan");

        assertThat(access.maySee(child, official)).isTrue();
        assertThat(access.maySee(child, submitter)).isTrue();
        assertThat(access.maySee(work.find(number), submitter)).isFalse();
    }

    private String startedByMail() {
        return cases.start(
                new Cases.Order("uji-cabang", cast.agency("kominfo"), "Cabang", null, "surel"),
                cast.thePlanningStaff().cause(clock.instant()));
    }

    private Step open(String number, String key) {
        return work.open(number).stream()
                .filter(step -> step.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private String code(Children.Child child) {
        return child.agency().equals(cast.agency("dishub")) ? "dishub" : "dinsos";
    }
}
