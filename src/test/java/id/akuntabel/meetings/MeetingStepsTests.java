package id.akuntabel.meetings;

import static id.akuntabel.meetings.MeetingsAtWork.text;
import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.archive.DocumentVersion;
import id.akuntabel.archive.Documents;
import id.akuntabel.meetings.agenda.Meeting;
import id.akuntabel.meetings.agenda.Meetings;
import id.akuntabel.organization.AgencyId;
import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.Cast;
import id.akuntabel.workflow.Procedure;
import id.akuntabel.workflow.ProcedureFixtures;
import id.akuntabel.workflow.ProcessesAtWork;
import id.akuntabel.workflow.cases.CaseStore;
import id.akuntabel.workflow.cases.Completion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A process invites to a meeting and runs it as a sub-procedure, which finds it.
@AkuntabelTest
class MeetingStepsTests {

    @Autowired
    ProcessesAtWork work;

    @Autowired
    MeetingsAtWork atWork;

    @Autowired
    Meetings meetings;

    @Autowired
    Documents documents;

    @Autowired
    CaseStore caseStore;

    @Autowired
    Cast cast;

    @Test
    void the_sub_procedure_holds_the_meeting_that_the_process_above_invited_to() {
        var agency = cast.agency("bappeda");
        work.deployed(meeting(agency));
        work.deployed(inviting(agency));
        var number = work.start("uji-undang", agency, atWork.secretary());

        assertThat(text(atWork.sees("/proses/" + number, atWork.secretary())))
                .contains("buku nomor", "Rapat Proses uji", "Pimpinan rapat");
        assertThat(work.complete(number, atWork.secretary(), "hal", "Rapat"))
                .isInstanceOfSatisfying(
                        Completion.Refused.class,
                        refused -> assertThat(refused.findings().getFirst().message())
                                .contains("Tanggal rapat belum diisi"));
        assertThat(meetings.newestOfCase(number)).isEmpty();
        assertThat(work.complete(number, atWork.secretary(), MeetingsAtWork.plan("16-3-2026")))
                .isInstanceOf(Completion.Completed.class);
        assertThat(documents.ofCase(number))
                .extracting(DocumentVersion::mediaType)
                .containsExactlyInAnyOrder("application/pdf", "text/calendar");

        var child = caseStore.children(work.find(number).id()).getFirst().number();
        assertThat(work.complete(child, atWork.noteTaker())).isInstanceOf(Completion.Refused.class);
        done(child, "tanpa-bahan", "Bahan sudah dibagikan.");
        assertThat(work.complete(child, atWork.head())).isInstanceOf(Completion.Refused.class);
        atWork.itIs("2026-03-16T11:30");
        var id = meetings.newestOfCase(number).orElseThrow().id();
        var present = Long.toString(meetings.participantsOf(id).getFirst().id());
        assertThat(text(atWork.sees("/proses/" + child, atWork.head()))).contains("Yang hadir", "Capaian Triwulan I");
        assertThat(work.complete(child, atWork.head(), "hadir", present, "ringkasan-1", "Dibahas singkat."))
                .isInstanceOf(Completion.Completed.class);
        assertThat(text(atWork.sees("/proses/" + child, atWork.noteTaker()))).contains("Dibahas singkat.");
        done(
                child,
                "ringkasan-1",
                "Dibahas.",
                "keputusan-1",
                "Mengirim data",
                "penanggung-1",
                cast.position("bappeda", "kabid-litbang").toString(),
                "batas-1",
                "20-3-2026");
        assertThat(work.complete(child, atWork.secretary(), "putusan", "Tidak", "catatan", "Lengkapi."))
                .isInstanceOf(Completion.Completed.class);
        assertThat(meetings.get(id).state()).isEqualTo(Meeting.State.HELD);
        done(child, "ringkasan-1", "Dibahas lengkap.");
        assertThat(work.complete(child, atWork.secretary(), "putusan", "Ya")).isInstanceOf(Completion.Completed.class);

        assertThat(meetings.get(id).state()).isEqualTo(Meeting.State.MINUTED);
        assertThat(documents.ofCase(child))
                .extracting(DocumentVersion::title)
                .containsExactly("Daftar hadir – " + MeetingsAtWork.SUBJECT, "Notulen – " + MeetingsAtWork.SUBJECT);
        assertThat(work.open(number)).isEmpty();
    }

    @Test
    void a_meeting_that_nobody_invited_to_is_planned_where_it_is_prepared() {
        var agency = cast.agency("bappeda");
        work.deployed(meeting(agency));
        var number = work.start("uji-rapat", agency, atWork.noteTaker());

        done(number, MeetingsAtWork.plan("16-3-2026"));

        assertThat(meetings.newestOfCase(number)).hasValueSatisfying(one -> {
            assertThat(one.subject()).isEqualTo(MeetingsAtWork.SUBJECT);
            assertThat(one.invited()).isFalse();
        });
    }

    private void done(String number, String... fields) {
        assertThat(work.complete(number, atWork.noteTaker(), fields)).isInstanceOf(Completion.Completed.class);
    }

    private static Procedure inviting(AgencyId owner) {
        return new Procedure(
                "uji-undang-v1",
                "uji-undang",
                1,
                "Mengundang Uji",
                "UU",
                owner,
                false,
                ProcedureFixtures.bpmn("uji-undang", """
                        <startEvent id="mulai"/>
                        <sequenceFlow id="f1" sourceRef="mulai" targetRef="undang"/>
                        <userTask id="undang" name="Mengundang"/>
                        <sequenceFlow id="f2" sourceRef="undang" targetRef="rapat"/>
                        <callActivity id="rapat" name="Rapat" calledElement="uji-rapat"/>
                        <sequenceFlow id="f3" sourceRef="rapat" targetRef="selesai"/>
                        <endEvent id="selesai"/>
                        """),
                List.of(new Procedure.Start("undang", "Mulai")),
                List.of(
                        step("undang", "1", "meetings.invite", "sekretaris", List.of()),
                        ProcedureFixtures.step(
                                "rapat",
                                "2",
                                "subprocedure",
                                List.of(),
                                ProcedureFixtures.days(1),
                                List.of(),
                                "uji-rapat")));
    }

    private static Procedure meeting(AgencyId owner) {
        return new Procedure(
                "uji-rapat-v1",
                "uji-rapat",
                1,
                "Rapat Uji",
                "UR",
                owner,
                true,
                ProcedureFixtures.bpmn("uji-rapat", """
                        <startEvent id="mulai"/>
                        <sequenceFlow id="f1" sourceRef="mulai" targetRef="bahan"/>
                        <userTask id="bahan" name="Bahan"/>
                        <sequenceFlow id="f2" sourceRef="bahan" targetRef="pimpin"/>
                        <userTask id="pimpin" name="Pimpin"/>
                        <sequenceFlow id="f3" sourceRef="pimpin" targetRef="notulen"/>
                        <userTask id="notulen" name="Notulen"/>
                        <sequenceFlow id="f4" sourceRef="notulen" targetRef="periksa"/>
                        <userTask id="periksa" name="Periksa"/>
                        <sequenceFlow id="f5" sourceRef="periksa" targetRef="sesuai"/>
                        <exclusiveGateway id="sesuai" default="f6"/>
                        <sequenceFlow id="f6" sourceRef="sesuai" targetRef="selesai"/>
                        <sequenceFlow id="f7" sourceRef="sesuai" targetRef="notulen">
                          <conditionExpression>${var:eq(outcome_periksa, 'Tidak')}</conditionExpression>
                        </sequenceFlow>
                        <endEvent id="selesai"/>
                        """),
                List.of(new Procedure.Start("bahan", "Mulai")),
                List.of(
                        step("bahan", "1", "meetings.prepare", "kasubbag-perencanaan", List.of()),
                        step("pimpin", "2", "meetings.hold", "kepala", List.of()),
                        step("notulen", "3", "meetings.minutes", "kasubbag-perencanaan", List.of()),
                        step("periksa", "4", "meetings.approve", "sekretaris", List.of("Ya", "Tidak"))));
    }

    private static Procedure.ProcedureStep step(
            String key, String row, String action, String position, List<String> exits) {
        return ProcedureFixtures.step(key, row, action, List.of(position), ProcedureFixtures.days(1), exits, null);
    }
}
