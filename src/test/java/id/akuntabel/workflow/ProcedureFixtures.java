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
