package id.akuntabel.correspondence.dispositions;

import id.akuntabel.audit.Cause;
import id.akuntabel.correspondence.LetterChanged;
import id.akuntabel.organization.PositionId;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What becomes of a disposition: it is read, reported back, or cancelled before anybody reads it.
@Component
class TendDisposition {

    private final Dispositions dispositions;
    private final ApplicationEventPublisher events;

    TendDisposition(Dispositions dispositions, ApplicationEventPublisher events) {
        this.dispositions = dispositions;
        this.events = events;
    }

    /// Marks it as read by those who open it. A cancelled one is not read any more.
    @Transactional
    void read(Disposition disposition, java.util.Collection<PositionId> positions, Cause cause) {
        if (disposition.cancelled() == null
                && dispositions.read(disposition.id(), positions, cause.who().printed(), cause.at())) {
            tell(cause, disposition.id(), "Disposisi dibaca", Map.of());
        }
    }

    @Transactional
    Giving report(long id, PositionId position, String report, Cause cause) {
        var disposition = dispositions.lock(id).orElseThrow();
        if (disposition.cancelled() != null) {
            return new Giving.Refused(
                    "Disposisi ini sudah dibatalkan: " + disposition.cancelled() + ". Tidak perlu ditindaklanjuti.");
        }
        if (report.isBlank()) {
            return new Giving.Refused("Tindak lanjut belum diisi. Tulis apa yang sudah dikerjakan.");
        }
        var done = disposition.addressees().stream()
                .anyMatch(addressee -> addressee.position().equals(position) && addressee.doneAt() != null);
        if (done) {
            return new Giving.Refused("Tindak lanjut jabatan ini sudah dilaporkan.");
        }
        dispositions.report(id, position, cause.who().printed(), report, cause.at());
        tell(cause, id, "Tindak lanjut dilaporkan", Map.of("tindak lanjut", report));
        return new Giving.Given(id);
    }

    @Transactional
    Giving cancel(long id, String why, Cause cause) {
        var disposition = dispositions.lock(id).orElseThrow();
        if (disposition.cancelled() != null) {
            return new Giving.Refused("Disposisi ini sudah dibatalkan.");
        }
        if (!disposition.unread()) {
            var reader = disposition.addressees().stream()
                    .filter(addressee -> addressee.readAt() != null)
                    .findFirst()
                    .orElseThrow();
            return new Giving.Refused("Disposisi sudah dibaca " + reader.readBy()
                    + ", sehingga tidak dapat dibatalkan. Hubungi penerimanya, atau beri disposisi baru.");
        }
        if (why.isBlank()) {
            return new Giving.Refused("Alasan pembatalan belum diisi. Tulis satu kalimat.");
        }
        dispositions.cancel(id, why, cause.at());
        tell(cause.because(why), id, "Disposisi dibatalkan", Map.of("alasan", why));
        return new Giving.Given(id);
    }

    private void tell(Cause cause, long id, String what, Map<String, String> facts) {
        events.publishEvent(new LetterChanged(cause, "disposisi/" + id, what, facts));
    }
}
