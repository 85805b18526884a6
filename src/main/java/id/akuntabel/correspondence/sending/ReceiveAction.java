package id.akuntabel.correspondence.sending;

import id.akuntabel.archive.Filing;
import id.akuntabel.calendar.Wording;
import id.akuntabel.correspondence.offices.Reading;
import id.akuntabel.correspondence.offices.Typed;
import id.akuntabel.correspondence.sending.Deliveries.Handed;
import id.akuntabel.shell.Part;
import id.akuntabel.workflow.StepAction;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// *Menerima*: what was last handed over in the same row of the table is received, complete or with a remark. The
/// receipt is printed anew with the day and the name, and noted in the register.
@Component
class ReceiveAction implements StepAction {

    private final Handovers handovers;
    private final Deliveries deliveries;
    private final RecordReceipt recording;

    ReceiveAction(Handovers handovers, Deliveries deliveries, RecordReceipt recording) {
        this.handovers = handovers;
        this.deliveries = deliveries;
        this.recording = recording;
    }

    @Override
    public String key() {
        return "letters.receive";
    }

    @Override
    public String title() {
        return "Menerima dan menandai tanda terima";
    }

    @Override
    public boolean attaches() {
        return false;
    }

    @Override
    public Part form(StepAtWork step, MultiValueMap<String, String> typed, List<Finding> findings) {
        var open = deliveries.handed(step.caseNumber(), step.definition().row());
        var shown = Typed.of(typed, findings);
        return open.map(handed -> new ReceivePart(
                        shown,
                        handed.by(),
                        Wording.dateTime(handed.at(), step.agency().zone()),
                        things(handed),
                        handed.owed().stream()
                                .map(Deliveries.Delivery::recipient)
                                .toList()))
                .orElseGet(() -> new ReceivePart(shown, "", "", List.of(), List.of()));
    }

    @Override
    public Answer answer(StepAtWork step, Input input) {
        var reading = new Reading(input.fields());
        var found = deliveries.handed(step.caseNumber(), step.definition().row());
        if (found.isEmpty()) {
            reading.wrong(
                    "keadaan",
                    "Belum ada yang diserahkan dengan tanda terima di langkah ini. Minta pengirim menyerahkannya dahulu.");
        }
        var remark = reading.optional("kekurangan", 1000);
        if (reading.text("keadaan").equals("kurang") && remark.isEmpty()) {
            reading.wrong("kekurangan", "Tulis apa yang kurang, agar pengirim dapat melengkapinya.");
        }
        if (!reading.sound()) {
            return new Answer.Refused(reading.findings());
        }
        var handed = found.orElseThrow();
        var agency = step.agency();
        var cause = input.cause();
        var today = LocalDate.ofInstant(cause.at(), agency.zone());
        var receiver = cause.who().printed();
        for (var delivery : handed.owed()) {
            var wrong = recording.received(delivery, today, receiver, null, cause);
            if (wrong.isPresent()) {
                return new Answer.Refused(
                        List.of(new Finding("keadaan", wrong.get().message())));
            }
        }
        var given = handovers.said(step, handed);
        var state = reading.text("keadaan").equals("kurang") ? "Diterima dengan catatan" : "Diterima lengkap";
        var paper = new HandoverPaper(
                handovers.letterhead(step, cause),
                step.caseNumber(),
                step.caseTitle(),
                handed.by(),
                Wording.dateTime(handed.at(), agency.zone()),
                given.getOrDefault("cara", ""),
                HandoverPaper.things(things(handed)),
                given.getOrDefault("keterangan", ""),
                HandoverPaper.receipts(
                        handed.owed().stream()
                                .map(Deliveries.Delivery::recipient)
                                .toList(),
                        Wording.date(today),
                        receiver,
                        remark.isEmpty() ? state : state + ": " + remark));
        if (handovers.file(step, paper, cause) instanceof Filing.Refused(var message)) {
            return new Answer.Refused(List.of(new Finding("keadaan", message)));
        }
        var facts = new LinkedHashMap<String, String>();
        facts.put("diterima", handed.what());
        facts.put("dari", handed.by());
        facts.put("keadaan", remark.isEmpty() ? state : state + ": " + remark);
        return Answer.Complete.with(facts, null);
    }

    private static List<String> things(Handed handed) {
        return Arrays.stream(handed.what().split(Handovers.SEPARATOR, -1)).toList();
    }
}
