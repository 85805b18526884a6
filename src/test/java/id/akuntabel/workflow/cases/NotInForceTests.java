package id.akuntabel.workflow.cases;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.audit.Cause;
import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.Cast;
import id.akuntabel.workflow.Procedure;
import id.akuntabel.workflow.ProcedureFixtures;
import id.akuntabel.workflow.Procedures;
import id.akuntabel.workflow.ProcessesAtWork;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// A step that runs another SOP, which was revoked meanwhile.
@AkuntabelTest
class NotInForceTests {

    @Autowired
    Cast cast;

    @Autowired
    ProcessesAtWork work;

    @Autowired
    Procedures procedures;

    @Autowired
    CaseStore caseStore;

    @Autowired
    StepStore steps;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Clock clock;

    @BeforeEach
    void procedures_in_service() {
        deployNextEdition();
        work.deployed(ProcedureFixtures.collect(cast.agency("bagorg")));
        work.deployed(ProcedureFixtures.callAndFork(cast.agency("kominfo")));
    }

    @Test
    void a_fan_out_waits_until_the_sop_is_in_force_again() {
        var official = cast.holder("bagorg", "kasubbag-kinerja");
        var number = work.start("uji-himpun", cast.agency("bagorg"), official);
        procedures.retire("uji-setor", cause());

        var refused = work.complete(number, official, "instansi", "dishub", "instansi", "dinsos");

        assertThat(refused)
                .isInstanceOfSatisfying(
                        Completion.Refused.class,
                        it -> assertThat(it.findings())
                                .singleElement()
                                .satisfies(finding -> assertThat(finding.message())
                                        .contains("Penyampaian Data Uji", "tidak berlaku", "pengelola SOP")));
        assertThat(work.current(number).key()).isEqualTo("bagi");
        assertThat(caseStore.children(work.find(number).id())).isEmpty();

        deployNextEdition();
        var completed = work.complete(number, official, "instansi", "dishub", "instansi", "dinsos");

        assertThat(completed).isInstanceOf(Completion.Completed.class);
        assertThat(caseStore.children(work.find(number).id())).hasSize(2);
    }

    @Test
    void a_step_before_a_sub_procedure_waits_too() {
        var number = startedByLetter();
        procedures.retire("uji-setor", cause());

        var refused = work.complete(number, cast.theSecretary());

        assertThat(refused).isInstanceOf(Completion.Refused.class);
        assertThat(work.current(number).key()).isEqualTo("surat");
        assertThat(caseStore.children(work.find(number).id())).isEmpty();
    }

    @Test
    void the_page_says_so_and_keeps_what_was_typed() {
        var official = cast.holder("bagorg", "kasubbag-kinerja");
        var number = work.start("uji-himpun", cast.agency("bagorg"), official);
        var step = work.current(number).id();
        procedures.retire("uji-setor", cause());

        var answer = mvc.post()
                .uri("/proses/" + number + "/langkah/" + step)
                .param("instansi", "dishub")
                .param("tenggat", "13/3/2026")
                .param("catatan", "Mohon tepat waktu")
                .with(cast.signedIn(official))
                .exchange();

        assertThat(answer)
                .hasStatus(422)
                .bodyText()
                .contains("Penyampaian Data Uji", "href=\"#langkah-" + step, "13/3/2026", "Mohon tepat waktu");
        assertThat(steps.find(step).orElseThrow().draft()).containsKey("instansi");
    }

    @Test
    void numbers_of_processes_that_did_not_start_are_not_lost() {
        var official = cast.holder("bagorg", "kasubbag-kinerja");
        var number = work.start("uji-himpun", cast.agency("bagorg"), official);
        var before = lastNumber();
        procedures.retire("uji-setor", cause());

        work.complete(number, official, "instansi", "dishub");
        work.complete(startedByLetter(), cast.theSecretary());

        assertThat(lastNumber()).isEqualTo(before);
    }

    private String startedByLetter() {
        return work.start("uji-cabang", cast.agency("kominfo"), cast.theSecretary(), "surat");
    }

    private int lastNumber() {
        return jdbc.sql("select coalesce(max(last), 0) from workflow.case_number where prefix = 'US'")
                .query(Integer.class)
                .single();
    }

    private void deployNextEdition() {
        var number = jdbc.sql("select coalesce(max(edition), 0) + 1 from workflow.procedure where family = 'uji-setor'")
                .query(Integer.class)
                .single();
        var first = ProcedureFixtures.submitData(cast.agency("bagorg"));
        procedures.deploy(
                new Procedure(
                        "uji-setor-v" + number,
                        first.family(),
                        number,
                        first.title(),
                        first.prefix(),
                        first.owner(),
                        first.everyAgency(),
                        first.bpmn(),
                        first.starts(),
                        first.steps()),
                cause());
    }

    private Cause cause() {
        return Cause.bySystem(clock.instant(), "uji");
    }
}
