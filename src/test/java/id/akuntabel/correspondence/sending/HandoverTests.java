package id.akuntabel.correspondence.sending;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.archive.DocumentVersion;
import id.akuntabel.archive.Documents;
import id.akuntabel.archive.Papers;
import id.akuntabel.organization.AgencyId;
import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.Cast;
import id.akuntabel.testing.Golden;
import id.akuntabel.workflow.Procedure;
import id.akuntabel.workflow.Procedure.ProcedureStep;
import id.akuntabel.workflow.Procedure.Start;
import id.akuntabel.workflow.ProcedureFixtures;
import id.akuntabel.workflow.ProcessesAtWork;
import id.akuntabel.workflow.cases.Completion;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// What one hands over, another receives in the next step of the same row.
@AkuntabelTest
class HandoverTests {

    @Autowired
    ProcessesAtWork processes;

    @Autowired
    Documents documents;

    @Autowired
    Papers papers;

    @Autowired
    Cast cast;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    private String number = "";

    @BeforeEach
    void a_process() {
        var owner = cast.agency("kominfo");
        processes.deployed(handingOver(owner));
        number = processes.start("uji-serah", owner, cast.theHeadOfPlanning());
    }

    @Test
    void what_is_handed_over_is_received_on_one_receipt() throws IOException {
        assertThat(processes.complete(
                        number,
                        cast.theHeadOfPlanning(),
                        "lainnya",
                        "Data kinerja bidang; disket\nBundel bukti",
                        "kepada",
                        "Sekretaris Dinas",
                        "cara",
                        "Langsung",
                        "keterangan",
                        "Bukti IK-07 menyusul."))
                .isInstanceOf(Completion.Completed.class);
        Golden.assertMatches("letters/tanda-terima-diserahkan.txt", receipt());
        assertThat(owed()).isEqualTo(1);
        assertThat(mvc.get()
                        .uri("/proses/" + number)
                        .with(cast.signedIn(cast.theSecretary()))
                        .exchange())
                .bodyText()
                .contains("Data kinerja bidang, disket", "Bundel bukti", "Keadaan saat diterima");

        assertThat(processes.complete(number, cast.theSecretary(), "keadaan", "kurang"))
                .isInstanceOfSatisfying(
                        Completion.Refused.class,
                        refused -> assertThat(refused.findings().getFirst().message())
                                .contains("Tulis apa yang kurang"));
        assertThat(owed()).isEqualTo(1);
        assertThat(processes.complete(
                        number, cast.theSecretary(), "keadaan", "kurang", "kekurangan", "Bukti IK-03 belum ada."))
                .isInstanceOf(Completion.Completed.class);

        assertThat(owed()).isZero();
        Golden.assertMatches("letters/tanda-terima.txt", receipt());
        assertThat(papers.inWord(documents.ofCase(number).getFirst().document()))
                .map(DocumentVersion::number)
                .contains(2);
        assertThat(documents.ofCase(number)).extracting(DocumentVersion::number).containsExactly(2);
    }

    @Test
    void nothing_is_handed_over_to_nobody() {
        assertThat(handOver("", ""))
                .isInstanceOfSatisfying(
                        Completion.Refused.class,
                        refused -> assertThat(refused.findings())
                                .extracting(finding -> finding.field())
                                .containsExactlyInAnyOrder("naskah", "kepada"));
        assertThat(documents.ofCase(number)).isEmpty();
        assertThat(owed()).isZero();
    }

    @Test
    void what_the_register_has_received_already_cannot_be_received_again() {
        handOver("Data kinerja", "Sekretaris Dinas");
        jdbc.sql("""
                update correspondence.delivery set received_on = '2026-03-10', receiver = 'Ani', recorded_by = 'Ani'
                where copying_id in (select id from correspondence.copying where case_number = :case)
                """).param("case", number).update();

        assertThat(processes.complete(number, cast.theSecretary(), "keadaan", "lengkap"))
                .isInstanceOfSatisfying(
                        Completion.Refused.class,
                        refused -> assertThat(refused.findings().getFirst().message())
                                .contains("Belum ada yang diserahkan"));
    }

    private Completion handOver(String things, String to) {
        return processes.complete(
                number, cast.theHeadOfPlanning(), "lainnya", things, "kepada", to, "cara", "Langsung");
    }

    private int owed() {
        return jdbc.sql("""
                select count(*) from correspondence.delivery d join correspondence.copying c on c.id = d.copying_id
                where c.case_number = :case and d.received_on is null
                """).param("case", number).query(Integer.class).single();
    }

    private String receipt() throws IOException {
        var version = documents.ofCase(number).getFirst();
        assertThat(version.title()).isEqualTo("Tanda Terima – Data kinerja bidang, disket");
        try (var file = documents.open(version);
                var pdf = Loader.loadPDF(file.readAllBytes())) {
            return new PDFTextStripper().getText(pdf).replace(number, "PROSES");
        }
    }

    private static Procedure handingOver(AgencyId owner) {
        return new Procedure(
                "uji-serah-v1",
                "uji-serah",
                1,
                "Serah Terima Uji",
                "SE",
                owner,
                false,
                ProcedureFixtures.bpmn("uji-serah", """
                        <startEvent id="mulai"/>
                        <sequenceFlow id="f1" sourceRef="mulai" targetRef="serah"/>
                        <userTask id="serah" name="Menyerahkan"/>
                        <sequenceFlow id="f2" sourceRef="serah" targetRef="terima"/>
                        <userTask id="terima" name="Menerima"/>
                        <sequenceFlow id="f3" sourceRef="terima" targetRef="selesai"/>
                        <endEvent id="selesai"/>
                        """),
                List.of(new Start("serah", "Mulai")),
                List.of(
                        step("serah", "letters.handover", "kasubbag-perencanaan"),
                        step("terima", "letters.receive", "sekretaris")));
    }

    private static ProcedureStep step(String key, String action, String position) {
        return ProcedureFixtures.step(key, "1", action, List.of(position), ProcedureFixtures.days(2), List.of(), null);
    }
}
