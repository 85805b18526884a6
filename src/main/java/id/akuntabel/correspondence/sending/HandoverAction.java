package id.akuntabel.correspondence.sending;

import id.akuntabel.archive.Filing;
import id.akuntabel.calendar.Wording;
import id.akuntabel.correspondence.offices.Reading;
import id.akuntabel.correspondence.offices.Typed;
import id.akuntabel.correspondence.sending.Deliveries.Wanted;
import id.akuntabel.shell.Part;
import id.akuntabel.workflow.StepAction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// *Menyerahkan*: what, to whom, with a receipt on paper; each recipient owes one in the register. Options of the SOP:
/// `naskah` (parts of titles) and `kepada` (positions or words), separated by semicolons.
@Component
class HandoverAction implements StepAction {

    private static final List<String> MEANS = List.of("Lewat sistem", "Langsung", "Surel", "Kurir");
    private static final int MOST_THINGS = 50;

    private final Handovers handovers;
    private final Deliveries deliveries;

    HandoverAction(Handovers handovers, Deliveries deliveries) {
        this.handovers = handovers;
        this.deliveries = deliveries;
    }

    @Override
    public String key() {
        return "letters.handover";
    }

    @Override
    public String title() {
        return "Menyerahkan dengan tanda terima";
    }

    @Override
    public boolean attaches() {
        return false;
    }

    @Override
    public Part form(StepAtWork step, MultiValueMap<String, String> typed, List<Finding> findings) {
        var offered = handovers.offered(step);
        return new HandoverPart(
                Typed.of(typed, findings),
                offered.stream()
                        .map(version -> new HandoverPart.Offered(
                                Handovers.key(version),
                                version.title(),
                                version.fileName() + ", v" + version.number(),
                                "/dokumen/" + version.document(),
                                Handovers.proposed(step, version, offered)))
                        .toList(),
                handovers.recipients(step),
                MEANS);
    }

    @Override
    public Answer answer(StepAtWork step, Input input) {
        var reading = new Reading(input.fields());
        var things = things(step, reading);
        var recipients = CoverAction.recipients(reading);
        var means = MEANS.contains(reading.text("cara")) ? reading.text("cara") : MEANS.getFirst();
        var remark = reading.optional("keterangan", 2000);
        if (!reading.sound()) {
            return new Answer.Refused(reading.findings());
        }
        var agency = step.agency();
        var cause = input.cause();
        var paper = new HandoverPaper(
                handovers.letterhead(step, cause),
                step.caseNumber(),
                step.caseTitle(),
                cause.who().printed(),
                Wording.dateTime(cause.at(), agency.zone()),
                means,
                HandoverPaper.things(things),
                remark,
                HandoverPaper.open(recipients));
        if (handovers.file(step, paper, cause) instanceof Filing.Refused(var message)) {
            return new Answer.Refused(List.of(new Finding("naskah", message)));
        }
        deliveries.copies(
                agency.id(),
                step.caseNumber(),
                step.definition().row(),
                String.join(Handovers.SEPARATOR, things),
                1,
                recipients.stream().map(one -> new Wanted(one, 1)).toList(),
                cause);
        var facts = new LinkedHashMap<String, String>();
        facts.put("diserahkan", String.join(Handovers.SEPARATOR, things));
        facts.put("kepada", String.join(Handovers.SEPARATOR, recipients));
        facts.put("cara", means);
        facts.put("tanggal", Wording.date(LocalDate.ofInstant(cause.at(), agency.zone())));
        if (!remark.isEmpty()) {
            facts.put("keterangan", remark);
        }
        return Answer.Complete.with(facts, null);
    }

    private List<String> things(StepAtWork step, Reading reading) {
        var ticked = reading.all("naskah");
        var chosen = handovers.offered(step).stream()
                .filter(version -> ticked.contains(Handovers.key(version)))
                .map(version -> version.title() + ", v" + version.number())
                .toList();
        var others = reading.lines("lainnya").stream()
                .map(line -> line.replace(';', ','))
                .toList();
        var things = new ArrayList<>(
                Stream.concat(chosen.stream(), others.stream()).distinct().toList());
        if (chosen.size() < ticked.size()) {
            reading.wrong(
                    "naskah", "Naskah yang dipilih sudah mempunyai versi baru. Periksa daftarnya dan pilih lagi.");
        } else if (things.isEmpty()) {
            reading.wrong("naskah", "Belum ada yang diserahkan. Centang naskahnya, atau tulis di bawah daftar.");
        }
        if (others.size() > MOST_THINGS || others.stream().anyMatch(line -> line.length() > 300)) {
            reading.wrong("lainnya", "Paling banyak " + MOST_THINGS + " baris, masing-masing 300 huruf. Ringkaskan.");
        }
        return things;
    }
}
