package id.akuntabel.measurement.steps;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.archive.Documents;
import id.akuntabel.calendar.Period.Quarter;
import id.akuntabel.measurement.QuarterAtWork;
import id.akuntabel.measurement.rounds.Rounds;
import id.akuntabel.organization.AgencyId;
import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.Cast;
import id.akuntabel.testing.TestClock;
import id.akuntabel.workflow.Procedure;
import id.akuntabel.workflow.ProcedureFixtures;
import id.akuntabel.workflow.ProcessesAtWork;
import id.akuntabel.workflow.cases.Completion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A running process opens the quarter, gathers, verifies and makes the recap.
@AkuntabelTest
class MeasurementStepsTests {

    private static final List<String> ACTIONS =
            List.of("measurement.open", "measurement.gather", "measurement.verify", "measurement.recap");

    @Autowired
    ProcessesAtWork work;

    @Autowired
    QuarterAtWork quarter;

    @Autowired
    Cast cast;

    @Autowired
    Rounds rounds;

    @Autowired
    Documents documents;

    @Autowired
    TestClock clock;

    @Test
    void a_process_opens_gathers_verifies_and_makes_the_recap() {
        cast.arrive();
        clock.set("2026-10-05T09:00", "Asia/Makassar");
        var agency = cast.agency("kominfo");
        var planner = cast.theHeadOfPlanning();
        work.deployed(measuring(agency));
        var number = work.start("uji-ukur", agency, planner);

        assertThat(form(number)).contains("Triwulan yang diukur", "Triwulan III 2026");
        assertThat(work.complete(number, planner, "periode", "2026-Q3", "tenggat-isian", "18/10/2026"))
                .isInstanceOfSatisfying(
                        Completion.Refused.class,
                        refused -> assertThat(refused.findings())
                                .singleElement()
                                .satisfies(finding -> {
                                    assertThat(finding.field()).isEqualTo("tenggat-isian");
                                    assertThat(finding.message()).contains("bukan hari kerja");
                                }));
        assertThat(work.complete(number, planner, "periode", "2026-Q3", "tenggat-isian", "16/10/2026"))
                .isInstanceOf(Completion.Completed.class);
        var round = rounds.find(agency, new Quarter(2026, 3)).orElseThrow();
        assertThat(round.caseNumber()).isEqualTo(number);

        assertThat(form(number)).contains("0 dari 4 unit terkirim", "Tim SAKIP", "Draf");
        assertThat(work.complete(number, planner))
                .isInstanceOfSatisfying(
                        Completion.Refused.class,
                        refused -> assertThat(refused.findings())
                                .hasSize(4)
                                .allSatisfy(finding ->
                                        assertThat(finding.message()).contains("belum terkirim", "tulis alasan")));
        assertThat(work.complete(number, planner, reasons(round.id()))).isInstanceOf(Completion.Completed.class);
        assertThat(work.complete(number, planner, reasons(round.id()))).isInstanceOf(Completion.Completed.class);
        assertThat(work.complete(number, planner, reasons(round.id()))).isInstanceOf(Completion.Completed.class);

        assertThat(documents.ofCase(number))
                .singleElement()
                .satisfies(recap -> assertThat(recap.title()).isEqualTo("Rekap capaian kinerja Triwulan III 2026"));
        assertThat(work.open(number)).isEmpty();
    }

    @Test
    void without_an_open_quarter_the_gathering_says_what_to_do() {
        cast.arrive();
        var agency = cast.agency("dinsos");
        var planner = cast.holder("dinsos", "kasubbag-perencanaan");
        work.deployed(gathering(agency));
        var number = work.start("uji-himpun", agency, planner);

        assertThat(work.complete(number, planner))
                .isInstanceOfSatisfying(
                        Completion.Refused.class,
                        refused -> assertThat(refused.findings().getFirst().message())
                                .contains("Belum ada periode isian yang terbuka"));
    }

    private String form(String number) {
        return QuarterAtWork.text(quarter.sees("/proses/" + number, cast.theHeadOfPlanning()));
    }

    private String[] reasons(long round) {
        var fields = new ArrayList<String>();
        for (var sheet : rounds.sheetsOf(round)) {
            fields.add("tanpa-" + sheet.head().id());
            fields.add("Menyusul setelah audit.");
        }
        return fields.toArray(String[]::new);
    }

    private static Procedure measuring(AgencyId owner) {
        var steps = new ArrayList<Procedure.ProcedureStep>();
        var body = new StringBuilder("<startEvent id=\"mulai\"/>");
        var before = "mulai";
        for (var at = 0; at < ACTIONS.size(); at++) {
            var key = "langkah-" + (at + 1);
            body.append("<sequenceFlow id=\"f%d\" sourceRef=\"%s\" targetRef=\"%s\"/><userTask id=\"%s\" name=\"%s\"/>"
                    .formatted(at, before, key, key, key));
            steps.add(ProcedureFixtures.step(
                    key,
                    Integer.toString(at + 1),
                    ACTIONS.get(at),
                    List.of("kasubbag-perencanaan"),
                    ProcedureFixtures.days(1),
                    List.of(),
                    null));
            before = key;
        }
        body.append("<sequenceFlow id=\"f9\" sourceRef=\"%s\" targetRef=\"selesai\"/><endEvent id=\"selesai\"/>"
                .formatted(before));
        return new Procedure(
                "uji-ukur-v1",
                "uji-ukur",
                1,
                "Pengukuran Uji",
                "UK",
                owner,
                false,
                ProcedureFixtures.bpmn("uji-ukur", body.toString()),
                List.of(new Procedure.Start("langkah-1", "Mulai")),
                steps);
    }

    private static Procedure gathering(AgencyId owner) {
        return new Procedure(
                "uji-himpun-v1",
                "uji-himpun",
                1,
                "Penghimpunan Uji",
                "UH",
                owner,
                false,
                ProcedureFixtures.bpmn("uji-himpun", """
                        <startEvent id="mulai"/>
                        <sequenceFlow id="f1" sourceRef="mulai" targetRef="himpun"/>
                        <userTask id="himpun" name="Menghimpun"/>
                        <sequenceFlow id="f2" sourceRef="himpun" targetRef="selesai"/>
                        <endEvent id="selesai"/>
                        """),
                List.of(new Procedure.Start("himpun", "Mulai")),
                List.of(ProcedureFixtures.step(
                        "himpun",
                        "1",
                        "measurement.gather",
                        List.of("kasubbag-perencanaan"),
                        ProcedureFixtures.days(1),
                        List.of(),
                        null)));
    }
}
