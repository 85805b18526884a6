package id.akuntabel.correspondence.sending;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.archive.DocumentVersion;
import id.akuntabel.archive.Documents;
import id.akuntabel.organization.AgencyId;
import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.Cast;
import id.akuntabel.workflow.Procedure;
import id.akuntabel.workflow.Procedure.Start;
import id.akuntabel.workflow.ProcedureFixtures;
import id.akuntabel.workflow.ProcessesAtWork;
import id.akuntabel.workflow.cases.CaseStore;
import id.akuntabel.workflow.cases.Completion;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// One letter asks many agencies; each finds it in the process that it started, and passing it on is the receipt.
@AkuntabelTest
class RequestTests {

    @Autowired
    ProcessesAtWork processes;

    @Autowired
    Documents documents;

    @Autowired
    CaseStore cases;

    @Autowired
    Cast cast;

    @Autowired
    JdbcClient jdbc;

    private String number = "";

    @BeforeEach
    void a_process() {
        var owner = cast.agency("kominfo");
        processes.deployed(answering(owner));
        processes.deployed(asking(owner));
        number = processes.start("uji-minta", owner, cast.theHeadOfPlanning());
    }

    @Test
    void the_letter_goes_with_the_request_and_its_receipt_comes_back() {
        assertThat(ask("12-03-2026", "bappeda", "inspektorat")).isInstanceOf(Completion.Completed.class);

        assertThat(owed())
                .containsExactly(
                        "Kepala Badan Perencanaan Pembangunan, Penelitian dan Pengembangan Daerah",
                        "Inspektur, Inspektorat Daerah");
        assertThat(documents.ofCase(number))
                .extracting(DocumentVersion::fileName)
                .containsExactly("surat-permintaan.pdf");
        var children = cases.children(processes.find(number).id());
        assertThat(children).hasSize(2);
        for (var child : children) {
            assertThat(documents.ofCase(child.number()))
                    .extracting(DocumentVersion::fileName)
                    .containsExactly("surat-permintaan.pdf");
            assertThat(documents.ofCase(child.number()))
                    .allMatch(version ->
                            documents.ownerOf(version.document()).orElseThrow().equals(child.agency()));
        }

        var bappeda = children.stream()
                .filter(child -> child.agency().equals(cast.agency("bappeda")))
                .findFirst()
                .orElseThrow();
        assertThat(processes.complete(
                        bappeda.number(),
                        cast.holder("bappeda", "kepala"),
                        "utama",
                        "sekretaris",
                        "instruksi",
                        "Tindak lanjuti"))
                .isInstanceOf(Completion.Completed.class);

        assertThat(owed()).containsExactly("Inspektur, Inspektorat Daerah");
    }

    @Test
    void a_request_to_nobody_or_for_a_day_off_uses_no_number_up() {
        var before = last();

        assertThat(ask("14-03-2026"))
                .isInstanceOfSatisfying(
                        Completion.Refused.class,
                        refused -> assertThat(refused.findings())
                                .extracting(finding -> finding.field())
                                .containsExactlyInAnyOrder("instansi", "tenggat"));

        assertThat(last()).isEqualTo(before);
        assertThat(cases.children(processes.find(number).id())).isEmpty();
    }

    private Completion ask(String due, String... agencies) {
        var fields = new String[14 + 2 * agencies.length];
        var fixed = List.of(
                "tenggat",
                due,
                "hal",
                "Permintaan data kinerja",
                "isi",
                "Mohon data kinerja disampaikan.",
                "tanggal",
                "10-03-2026",
                "klasifikasi",
                "000.8.6.3",
                "penanda",
                "kepala",
                "nomor",
                "");
        for (var at = 0; at < fixed.size(); at++) {
            fields[at] = fixed.get(at);
        }
        for (var at = 0; at < agencies.length; at++) {
            fields[14 + 2 * at] = "instansi";
            fields[15 + 2 * at] = agencies[at];
        }
        return processes.complete(number, cast.theHeadOfPlanning(), fields);
    }

    private List<String> owed() {
        return jdbc.sql("""
                select d.recipient from correspondence.delivery d join correspondence.outgoing o on o.id = d.letter_id
                where o.case_number = :case and d.received_on is null order by d.id
                """)
                .param("case", number)
                .query((row, index) -> row.getString("recipient"))
                .list();
    }

    private int last() {
        return jdbc.sql("select coalesce(max(last_number), 0) from correspondence.book where year = 2026")
                .query(Integer.class)
                .single();
    }

    private static Procedure asking(AgencyId owner) {
        return one("uji-minta", "UA", owner, false, "letters.request", "kasubbag-perencanaan", "uji-jawab");
    }

    private static Procedure answering(AgencyId owner) {
        return one("uji-jawab", "UB", owner, true, "letters.dispose", "kepala", null);
    }

    private static Procedure one(
            String family,
            String prefix,
            AgencyId owner,
            boolean everyAgency,
            String action,
            String position,
            @Nullable String subprocedure) {
        return new Procedure(
                family + "-v1",
                family,
                1,
                "Permintaan Uji",
                prefix,
                owner,
                everyAgency,
                ProcedureFixtures.bpmn(family, """
                        <startEvent id="mulai"/>
                        <sequenceFlow id="f1" sourceRef="mulai" targetRef="langkah"/>
                        <userTask id="langkah" name="Langkah"/>
                        <sequenceFlow id="f2" sourceRef="langkah" targetRef="selesai"/>
                        <endEvent id="selesai"/>
                        """),
                List.of(new Start("langkah", "Mulai")),
                List.of(ProcedureFixtures.step(
                        "langkah",
                        "1",
                        action,
                        List.of(position),
                        ProcedureFixtures.days(2),
                        List.of(),
                        subprocedure)));
    }
}
