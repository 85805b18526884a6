package id.akuntabel.correspondence.outgoing;

import id.akuntabel.audit.Cause;
import id.akuntabel.correspondence.LetterChanged;
import id.akuntabel.correspondence.numbering.Line;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// *Ingatkan*: whoever keeps the books reminds who reserved a number and has not used it. It stands on the first page
/// of the holder until the number is used or cancelled.
@Component
class RemindHolder {

    private final Reminders reminders;
    private final ApplicationEventPublisher events;

    RemindHolder(Reminders reminders, ApplicationEventPublisher events) {
        this.reminders = reminders;
        this.events = events;
    }

    /// Why not; empty when it is done.
    ///
    /// @param today in the agency
    @Transactional
    public Optional<String> remind(Line line, LocalDate today, Cause cause) {
        if (line.state() != Line.State.RESERVED) {
            return Optional.of(
                    "Nomor " + line.number() + " sudah dipakai atau dibatalkan, jadi tidak perlu diingatkan.");
        }
        if (line.byId().equals(cause.who().id())) {
            return Optional.of(
                    "Nomor " + line.number() + " Anda pesan sendiri. Terbitkan suratnya atau batalkan nomornya.");
        }
        if (!reminders.add(line.id(), today, cause)) {
            return Optional.of("Pemesan nomor " + line.number() + " sudah diingatkan hari ini. Ingatkan lagi besok.");
        }
        events.publishEvent(LetterChanged.outgoing(
                cause, line.id(), "Pemesan nomor diingatkan: " + line.number(), Map.of("pemesan", line.by())));
        return Optional.empty();
    }
}
