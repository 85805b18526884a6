package id.akuntabel.correspondence.sending;

import id.akuntabel.audit.Cause;
import id.akuntabel.calendar.Wording;
import id.akuntabel.correspondence.LetterChanged;
import id.akuntabel.correspondence.Letters;
import id.akuntabel.correspondence.sending.Deliveries.Delivery;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A receipt came back: the letter was sent, whoever noted it or not.
@Component
class RecordReceipt {

    private final Deliveries deliveries;
    private final Letters letters;
    private final ApplicationEventPublisher events;

    RecordReceipt(Deliveries deliveries, Letters letters, ApplicationEventPublisher events) {
        this.deliveries = deliveries;
        this.letters = letters;
        this.events = events;
    }

    /// What is wrong; empty = recorded.
    @Transactional
    Optional<String> received(Delivery delivery, LocalDate on, String receiver, Cause cause) {
        if (delivery.cancelled()) {
            return Optional.of("Nomor surat ini sudah dibatalkan, sehingga tidak ada tanda terimanya.");
        }
        if (!deliveries.received(delivery.id(), on, receiver, cause)) {
            return Optional.of("Tanda terima ini sudah dicatat. Buka tab Sudah kembali.");
        }
        var letter = delivery.letter();
        var facts = Map.of("penerima", receiver, "diterima", Wording.date(on));
        if (letter == null) {
            events.publishEvent(new LetterChanged(
                    delivery.caseNumber() == null ? cause : cause.in(delivery.caseNumber(), null),
                    "tanda-terima/" + delivery.id(),
                    "Salinan diterima " + delivery.recipient() + ": " + delivery.what(),
                    facts));
        } else {
            letters.sent(letter, cause);
            events.publishEvent(
                    LetterChanged.outgoing(cause, letter, "Tanda terima kembali dari " + delivery.recipient(), facts));
        }
        return Optional.empty();
    }
}
