package id.akuntabel.correspondence.sending;

import id.akuntabel.archive.Documents;
import id.akuntabel.archive.Filing;
import id.akuntabel.archive.Upload;
import id.akuntabel.organization.Structure;
import id.akuntabel.workflow.CaseStarted;
import id.akuntabel.workflow.Cases;
import id.akuntabel.workflow.StepDone;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// The letter of a request goes with it: whoever is asked finds a copy in the process that it started, and the receipt
/// is noted when the letter is passed on there.
@Component
class FollowRequests {

    private final Deliveries deliveries;
    private final RecordReceipt recording;
    private final Recipients recipients;
    private final Documents documents;
    private final Structure structure;
    private final Cases cases;

    FollowRequests(
            Deliveries deliveries,
            RecordReceipt recording,
            Recipients recipients,
            Documents documents,
            Structure structure,
            Cases cases) {
        this.deliveries = deliveries;
        this.recording = recording;
        this.recipients = recipients;
        this.documents = documents;
        this.structure = structure;
        this.cases = cases;
    }

    @EventListener
    void on(CaseStarted started) {
        var above = started.facts().get("induk");
        var code = started.facts().get("instansi");
        if (above == null || code == null) {
            return;
        }
        var agency = structure.findAgency(code).orElseThrow();
        if (deliveries.owed(above, recipients.head(agency)).isEmpty()) {
            return;
        }
        documents.ofCase(above).reversed().stream()
                .filter(version -> version.fileName().equals("surat-permintaan.pdf"))
                .findFirst()
                .ifPresent(letter -> {
                    var upload = new Upload(letter.fileName(), () -> documents.open(letter));
                    if (documents.file(agency.id(), letter.title(), upload, started.cause())
                            instanceof Filing.Refused(var message)) {
                        throw new IllegalStateException(message);
                    }
                });
    }

    @EventListener
    void on(StepDone done) {
        if (!done.action().equals("letters.dispose")) {
            return;
        }
        var above = cases.parentOf(done.caseNumber());
        var agency = cases.agencyOf(done.caseNumber()).map(structure::getAgency);
        if (above.isEmpty() || agency.isEmpty()) {
            return;
        }
        var owed = deliveries.owed(above.get(), recipients.head(agency.get()));
        if (owed.isPresent()) {
            var today = LocalDate.ofInstant(done.cause().at(), agency.get().zone());
            var wrong = recording.received(owed.get(), today, done.cause().who().printed(), null, done.cause());
            if (wrong.isPresent()) {
                throw new IllegalStateException(wrong.get().message());
            }
        }
    }
}
