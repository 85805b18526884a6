package id.akuntabel.correspondence.sending;

import id.akuntabel.archive.Documents;
import id.akuntabel.archive.Filing;
import id.akuntabel.archive.Upload;
import id.akuntabel.audit.Cause;
import id.akuntabel.calendar.Wording;
import id.akuntabel.correspondence.LetterChanged;
import id.akuntabel.correspondence.Letters;
import id.akuntabel.correspondence.sending.Deliveries.Delivery;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// A receipt came back: the letter was sent, whoever noted it or not.
@Component
class RecordReceipt {

    private final Deliveries deliveries;
    private final Letters letters;
    private final Documents documents;
    private final ApplicationEventPublisher events;

    RecordReceipt(Deliveries deliveries, Letters letters, Documents documents, ApplicationEventPublisher events) {
        this.deliveries = deliveries;
        this.letters = letters;
        this.documents = documents;
        this.events = events;
    }

    /// @param field   of the form
    /// @param message Indonesian
    record Wrong(String field, String message) {}

    /// What is wrong; empty = recorded.
    ///
    /// @param scan the signed receipt, or null
    @Transactional
    Optional<Wrong> received(Delivery delivery, LocalDate on, String receiver, @Nullable Upload scan, Cause cause) {
        if (delivery.cancelled()) {
            return Optional.of(
                    new Wrong("penerima", "Nomor surat ini sudah dibatalkan, sehingga tidak ada tanda terimanya."));
        }
        if (!deliveries.received(delivery.id(), on, receiver, cause)) {
            return Optional.of(new Wrong("penerima", "Tanda terima ini sudah dicatat. Buka tab Sudah kembali."));
        }
        if (scan != null) {
            var refused = file(delivery, scan, cause);
            if (refused.isPresent()) {
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                return refused;
            }
        }
        var letter = delivery.letter();
        if (letter != null) {
            letters.sent(letter, cause);
        }
        tell(
                delivery,
                letter == null
                        ? "Salinan diterima " + delivery.recipient() + ": " + delivery.what()
                        : "Tanda terima kembali dari " + delivery.recipient(),
                Map.of("penerima", receiver, "diterima", Wording.date(on)),
                cause);
        return Optional.empty();
    }

    /// The scan of a receipt that was recorded without one, or a better one. What is wrong; empty = filed.
    @Transactional
    Optional<Wrong> scan(Delivery delivery, Upload scan, Cause cause) {
        if (delivery.receivedOn() == null) {
            return Optional.of(
                    new Wrong("berkas", "Tanda terima ini belum dicatat. Isi tanggal dan nama penerimanya dahulu."));
        }
        var refused = file(delivery, scan, cause);
        if (refused.isEmpty()) {
            tell(delivery, "Pindaian tanda terima " + delivery.recipient() + " disimpan", Map.of(), cause);
        }
        return refused;
    }

    /// In the process that the letter or the copies belong to, so that it is archived with it.
    private Optional<Wrong> file(Delivery delivery, Upload scan, Cause cause) {
        var earlier = delivery.scan();
        var filing = earlier == null
                ? documents.file(
                        delivery.agency(),
                        "Tanda terima " + delivery.recipient() + ": " + delivery.what(),
                        scan,
                        inProcess(delivery, cause))
                : documents.addVersion(earlier, scan, cause);
        return switch (filing) {
            case Filing.Refused(var message) -> Optional.of(new Wrong("berkas", message));
            case Filing.Filed(var version) -> {
                deliveries.scanned(delivery.id(), version.document());
                yield Optional.empty();
            }
        };
    }

    private static Cause inProcess(Delivery delivery, Cause cause) {
        return delivery.caseNumber() == null ? cause : cause.in(delivery.caseNumber(), null);
    }

    private void tell(Delivery delivery, String what, Map<String, String> facts, Cause cause) {
        var letter = delivery.letter();
        events.publishEvent(
                letter == null
                        ? new LetterChanged(inProcess(delivery, cause), "tanda-terima/" + delivery.id(), what, facts)
                        : LetterChanged.outgoing(cause, letter, what, facts));
    }
}
