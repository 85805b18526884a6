package id.akuntabel.workflow.cases;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.Cast;
import id.akuntabel.workflow.ProcedureFixtures;
import id.akuntabel.workflow.ProcessesAtWork;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// A process is cancelled while the last step of what it waits for is completed: one comes first, the other reads it.
@AkuntabelTest
class CancelAgainstCompletionTests {

    private static final int ROUNDS = 25;

    @Autowired
    Cast cast;

    @Autowired
    ProcessesAtWork work;

    @Autowired
    CaseStore cases;

    @Autowired
    HaltCase haltCase;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    void procedures_in_service() {
        work.deployed(ProcedureFixtures.submitData(cast.agency("bagorg")));
        work.deployed(ProcedureFixtures.callAndFork(cast.agency("kominfo")));
        work.deployed(ProcedureFixtures.collect(cast.agency("bagorg")));
    }

    @RepeatedTest(2)
    void of_an_awaited_process() throws Exception {
        var head = cast.theActingHead();
        for (var round = 0; round < ROUNDS; round++) {
            var parent = work.start("uji-cabang", cast.agency("kominfo"), cast.theSecretary(), "surat");
            work.complete(parent, cast.theSecretary());
            var child = cases.children(work.find(parent).id()).getFirst().number();

            var outcomes = race(parent, child, head, cast.theHeadOfPlanning());

            assertThat(outcomes.getFirst()).isInstanceOf(Change.Done.class);
            whole(parent, child);
            assertThat(work.find(parent).state()).isEqualTo(SopCase.State.CANCELLED);
            assertThat(work.find(child).state())
                    .isEqualTo(
                            outcomes.getLast() instanceof Completion.Completed
                                    ? SopCase.State.FINISHED
                                    : SopCase.State.CANCELLED);
        }
    }

    @Test
    void of_a_process_that_a_fan_out_started() throws Exception {
        var official = cast.holder("bagorg", "kasubbag-kinerja");
        for (var round = 0; round < ROUNDS; round++) {
            var parent = work.start("uji-himpun", cast.agency("bagorg"), official);
            work.complete(parent, official, "instansi", "dishub");
            var child = cases.children(work.find(parent).id()).getFirst().number();

            race(parent, child, cast.theHeadOfOrganization(), cast.holder("dishub", "kasubbag-perencanaan"));

            whole(parent, child);
        }
    }

    /// Cancelling begins with the process that was called. Whoever completes its step has to ask for that process
    /// first,
    /// too: asked for in the other order, each would wait for what the other holds.
    @Test
    void whoever_completes_waits_for_who_cancels_before_it_holds_anything() throws Exception {
        var parent = work.start("uji-cabang", cast.agency("kominfo"), cast.theSecretary(), "surat");
        work.complete(parent, cast.theSecretary());
        var child = cases.children(work.find(parent).id()).getFirst();
        var step = work.current(child.number());

        try (var other = Executors.newSingleThreadExecutor()) {
            var completion = new TransactionTemplate(transactions).execute(status -> {
                cases.lock(child.number());
                var waiting = other.submit(() -> work.complete(child.number(), step, cast.theHeadOfPlanning()));
                waitUntilSomebodyWaits();
                var free = jdbc.sql("select id from workflow.step where id = :id for update skip locked")
                        .param("id", step.id())
                        .query(Long.class)
                        .optional();
                assertThat(free)
                        .as("the step is not held by who waits for its process")
                        .isPresent();
                return waiting;
            });
            assertThat(java.util.Objects.requireNonNull(completion).get()).isInstanceOf(Completion.Completed.class);
        }
    }

    /// What the one who cancels and the one who completes are told.
    private List<Object> race(String parent, String child, CurrentOfficial head, CurrentOfficial worker)
            throws Exception {
        var step = work.current(child);
        var start = new CyclicBarrier(2);
        List<Callable<Object>> both = List.of(
                () -> {
                    start.await();
                    return haltCase.cancel(parent, head, "Tidak diperlukan lagi");
                },
                () -> {
                    start.await();
                    return work.complete(child, step, worker);
                });
        try (var officials = Executors.newFixedThreadPool(2)) {
            var told = new ArrayList<>();
            for (var answer : officials.invokeAll(both)) {
                told.add(answer.get());
            }
            return told;
        }
    }

    /// Whether what is over has no open step and is gone from the engine.
    private void whole(String... numbers) {
        for (var number : numbers) {
            var sopCase = work.find(number);
            assertThat(sopCase.state().over()).as(number).isTrue();
            assertThat(work.steps(number))
                    .as(number)
                    .noneMatch(step -> step.open() || step.state() == Step.State.CHILD);
            assertThat(jdbc.sql("select count(*) from flowable.act_ru_execution where proc_inst_id_ = :instance")
                            .param("instance", sopCase.engineInstance())
                            .query(Integer.class)
                            .single())
                    .as(number)
                    .isZero();
        }
    }

    private void waitUntilSomebodyWaits() {
        for (var tries = 0; tries < 500; tries++) {
            var waits = jdbc.sql("""
                            select count(*) from pg_stat_activity
                            where datname = current_database() and wait_event_type = 'Lock'
                            """).query(Integer.class).single();
            if (waits > 0) {
                return;
            }
            java.util.concurrent.locks.LockSupport.parkNanos(10_000_000);
        }
        throw new AssertionError("nobody waits");
    }
}
