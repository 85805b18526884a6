package id.akuntabel.correspondence;

import id.akuntabel.organization.AgencyId;
import id.akuntabel.workflow.Procedure;
import id.akuntabel.workflow.Procedure.Start;
import id.akuntabel.workflow.ProcedureFixtures;
import java.util.List;

/// Order (kepala) → assignment (sekretaris) → cover letter (kasubbag) → copies (staf): the letters of a process.
public final class LetterProcedure {

    public static final String FAMILY = "uji-surat";

    private LetterProcedure() {}

    public static Procedure of(AgencyId owner) {
        return new Procedure(
                "uji-surat-v1",
                FAMILY,
                1,
                "Persuratan Uji",
                "SU",
                owner,
                false,
                ProcedureFixtures.bpmn(FAMILY, """
                        <startEvent id="mulai"/>
                        <sequenceFlow id="f1" sourceRef="mulai" targetRef="perintah"/>
                        <userTask id="perintah" name="Memerintahkan"/>
                        <sequenceFlow id="f2" sourceRef="perintah" targetRef="tugas"/>
                        <userTask id="tugas" name="Menugaskan"/>
                        <sequenceFlow id="f3" sourceRef="tugas" targetRef="pengantar"/>
                        <userTask id="pengantar" name="Mengirim"/>
                        <sequenceFlow id="f4" sourceRef="pengantar" targetRef="ganda"/>
                        <userTask id="ganda" name="Menggandakan"/>
                        <sequenceFlow id="f5" sourceRef="ganda" targetRef="selesai"/>
                        <endEvent id="selesai"/>
                        """),
                List.of(new Start("perintah", "Mulai")),
                List.of(
                        step("perintah", "1", "letters.dispose", "kepala"),
                        step("tugas", "2", "letters.assign", "sekretaris", "kasubbag-perencanaan"),
                        step("pengantar", "3", "letters.cover", "kasubbag-perencanaan"),
                        step("ganda", "4", "letters.copy", "staf-perencanaan")));
    }

    private static Procedure.ProcedureStep step(String key, String row, String action, String... positions) {
        return ProcedureFixtures.step(key, row, action, List.of(positions), ProcedureFixtures.days(2), List.of(), null);
    }
}
