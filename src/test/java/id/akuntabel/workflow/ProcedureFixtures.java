package id.akuntabel.workflow;

import id.akuntabel.calendar.StandardDuration;
import id.akuntabel.calendar.TimeUnit;
import id.akuntabel.organization.AgencyId;
import id.akuntabel.workflow.Procedure.ProcedureStep;
import id.akuntabel.workflow.Procedure.Start;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Small procedures, written by hand: workflow is tested without SOPs.
public final class ProcedureFixtures {

    private ProcedureFixtures() {}

    /// Draft (kasubbag) → decision (kepala; Tidak leads back) → filing (staf).
    public static Procedure draftAndDecide(AgencyId owner) {
        return new Procedure(
                "uji-naskah-v1",
                "uji-naskah",
                1,
                "Penyusunan Naskah Uji",
                "UJ",
                owner,
                false,
                bpmn("uji-naskah", """
                        <startEvent id="mulai"/>
                        <sequenceFlow id="f1" sourceRef="mulai" targetRef="susun"/>
                        <userTask id="susun" name="Menyusun naskah"/>
                        <sequenceFlow id="f2" sourceRef="susun" targetRef="putus-naskah"/>
                        <userTask id="putus-naskah" name="Memeriksa naskah"/>
                        <sequenceFlow id="f3" sourceRef="putus-naskah" targetRef="pilih"/>
                        <exclusiveGateway id="pilih"/>
                        <sequenceFlow id="ya" sourceRef="pilih" targetRef="simpan">
                          <conditionExpression>${outcome_putus_naskah == 'Ya'}</conditionExpression>
                        </sequenceFlow>
                        <sequenceFlow id="tidak" sourceRef="pilih" targetRef="susun">
                          <conditionExpression>${outcome_putus_naskah == 'Tidak'}</conditionExpression>
                        </sequenceFlow>
                        <userTask id="simpan" name="Menyimpan naskah"/>
                        <sequenceFlow id="f4" sourceRef="simpan" targetRef="selesai"/>
                        <endEvent id="selesai"/>
                        """),
                List.of(new Start("susun", "Mulai")),
                List.of(
                        step("susun", "1", "work", List.of("kasubbag-perencanaan"), hours(2), List.of(), null),
                        step("putus-naskah", "2", "decision", List.of("kepala"), days(1), List.of("Ya", "Tidak"), null),
                        step(
                                "simpan",
                                "3",
                                "work",
                                List.of("tim-sakip-1", "tim-sakip-2"),
                                new StandardDuration.Open("-"),
                                List.of(),
                                null)));
    }

    /// One step by the planning sub-section, in every agency.
    public static Procedure submitData(AgencyId owner) {
        return new Procedure(
                "uji-setor-v1",
                "uji-setor",
                1,
                "Penyampaian Data Uji",
                "US",
                owner,
                true,
                bpmn("uji-setor", """
                        <startEvent id="mulai"/>
                        <sequenceFlow id="f1" sourceRef="mulai" targetRef="setor"/>
                        <userTask id="setor" name="Menyampaikan data"/>
                        <sequenceFlow id="f2" sourceRef="setor" targetRef="selesai"/>
                        <endEvent id="selesai"/>
                        """),
                List.of(new Start("setor", "Mulai")),
                List.of(step("setor", "1", "work", List.of("kasubbag-perencanaan"), days(3), List.of(), null)));
    }

    /// Fan-out to agencies, then gathering.
    public static Procedure collect(AgencyId owner) {
        return new Procedure(
                "uji-himpun-v1",
                "uji-himpun",
                1,
                "Penghimpunan Data Uji",
                "UH",
                owner,
                false,
                bpmn("uji-himpun", """
                        <startEvent id="mulai"/>
                        <sequenceFlow id="f1" sourceRef="mulai" targetRef="bagi"/>
                        <userTask id="bagi" name="Membagi"/>
                        <sequenceFlow id="f2" sourceRef="bagi" targetRef="himpun"/>
                        <userTask id="himpun" name="Menghimpun"/>
                        <sequenceFlow id="f3" sourceRef="himpun" targetRef="selesai"/>
                        <endEvent id="selesai"/>
                        """),
                List.of(new Start("bagi", "Mulai")),
                List.of(
                        step("bagi", "1", "fan-out", List.of("kasubbag-kinerja"), hours(1), List.of(), "uji-setor"),
                        step("himpun", "2", "gather", List.of("kasubbag-kinerja"), days(5), List.of(), "uji-setor")));
    }

    /// A step, the submission as sub-process, then two branches that meet again.
    public static Procedure callAndFork(AgencyId owner) {
        return new Procedure(
                "uji-cabang-v1",
                "uji-cabang",
                1,
                "Percabangan Uji",
                "UC",
                owner,
                false,
                bpmn("uji-cabang", """
                        <startEvent id="mulai"/>
                        <sequenceFlow id="fm" sourceRef="mulai" targetRef="dari"/>
                        <exclusiveGateway id="dari" default="f1"/>
                        <sequenceFlow id="f1" sourceRef="dari" targetRef="surat"/>
                        <userTask id="surat" name="Menerima surat"/>
                        <sequenceFlow id="f2" sourceRef="surat" targetRef="panggil"/>
                        <sequenceFlow id="f0" sourceRef="dari" targetRef="surel">
                          <conditionExpression>${var:eq(start, 'surel')}</conditionExpression>
                        </sequenceFlow>
                        <userTask id="surel" name="Menerima surel"/>
                        <sequenceFlow id="f9" sourceRef="surel" targetRef="panggil"/>
                        <callActivity id="panggil" name="Menyampaikan" calledElement="uji-setor"/>
                        <sequenceFlow id="f3" sourceRef="panggil" targetRef="cabang"/>
                        <parallelGateway id="cabang"/>
                        <sequenceFlow id="f4" sourceRef="cabang" targetRef="kiri"/>
                        <sequenceFlow id="f5" sourceRef="cabang" targetRef="kanan"/>
                        <userTask id="kiri" name="Kiri"/>
                        <userTask id="kanan" name="Kanan"/>
                        <sequenceFlow id="f6" sourceRef="kiri" targetRef="temu"/>
                        <sequenceFlow id="f7" sourceRef="kanan" targetRef="temu"/>
                        <parallelGateway id="temu"/>
                        <sequenceFlow id="f8" sourceRef="temu" targetRef="selesai"/>
                        <endEvent id="selesai"/>
                        """),
                List.of(new Start("surat", "Surat"), new Start("surel", "Surel")),
                List.of(
                        step("surat", "1", "handover", List.of("sekretaris"), hours(1), List.of(), null),
                        step("surel", "2", "handover", List.of("staf-perencanaan"), hours(1), List.of(), null),
                        step("panggil", "3", "subprocedure", List.of(), days(4), List.of(), "uji-setor"),
                        step("kiri", "4", "work", List.of("sekretaris"), hours(1), List.of(), null),
                        step("kanan", "5", "work", List.of("kepala"), hours(1), List.of(), null)));
    }

    public static ProcedureStep step(
            String key,
            String row,
            String action,
            List<String> positions,
            StandardDuration duration,
            List<String> exits,
            @Nullable String subprocedure) {
        return new ProcedureStep(
                key,
                row,
                Integer.parseInt(row),
                "Langkah " + key,
                action,
                positions.isEmpty() ? "-" : positions.getFirst(),
                positions,
                List.of(),
                List.of(),
                duration,
                List.of(),
                exits,
                exits.stream().filter("Tidak"::equals).toList(),
                subprocedure,
                Map.of());
    }

    public static String bpmn(String id, String body) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                             xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                             targetNamespace="https://akuntabel.id/test">
                  <process id="%s" isExecutable="true">
                %s
                  </process>
                </definitions>
                """.formatted(id, body);
    }

    public static StandardDuration hours(int amount) {
        return new StandardDuration.Exactly(amount, TimeUnit.HOUR, amount + " jam");
    }

    public static StandardDuration days(int amount) {
        return new StandardDuration.Exactly(amount, TimeUnit.WORKING_DAY, amount + " hari");
    }
}
