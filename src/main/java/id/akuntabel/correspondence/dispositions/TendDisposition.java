package id.akuntabel.correspondence.dispositions;

import id.akuntabel.archive.Documents;
import id.akuntabel.archive.Filing;
import id.akuntabel.archive.Upload;
import id.akuntabel.audit.Cause;
import id.akuntabel.correspondence.LetterChanged;
import id.akuntabel.correspondence.incoming.Incoming;
import id.akuntabel.correspondence.incoming.IncomingLetters;
import id.akuntabel.organization.PositionId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// What becomes of a disposition: it is read, reported back, or cancelled before anybody reads it.
@Component
class TendDisposition {

    private final Dispositions dispositions;
    private final IncomingLetters letters;
    private final Documents documents;
    private final ApplicationEventPublisher events;

    TendDisposition(
            Dispositions dispositions, IncomingLetters letters, Documents documents, ApplicationEventPublisher events) {
        this.dispositions = dispositions;
        this.letters = letters;
        this.documents = documents;
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

    /// What is wrong, by field of the form; empty = reported.
    ///
    /// @param file what is handed in with the report, or null
    @Transactional
    Map<String, String> report(long id, PositionId position, String report, @Nullable Upload file, Cause cause) {
        var disposition = dispositions.lock(id).orElseThrow();
        if (disposition.cancelled() != null) {
            return Map.of(
                    "laporan",
                    "Disposisi ini sudah dibatalkan: " + disposition.cancelled() + ". Tidak perlu ditindaklanjuti.");
        }
        if (report.isBlank()) {
            return Map.of("laporan", "Tindak lanjut belum diisi. Tulis apa yang sudah dikerjakan.");
        }
        var done = disposition.addressees().stream()
                .anyMatch(addressee -> addressee.position().equals(position) && addressee.doneAt() != null);
        if (done) {
            return Map.of("laporan", "Tindak lanjut jabatan ini sudah dilaporkan.");
        }
        var closed = isClosed(disposition);
        if (file != null && closed) {
            return Map.of("berkas", Incoming.STAYS_ON_PAPER);
        }
        dispositions.report(id, position, cause.who().printed(), report, cause.at());
        if (file != null) {
            var number = disposition.caseNumber();
            switch (documents.file(
                    disposition.agency(),
                    "Tindak lanjut: " + disposition.subject(),
                    file,
                    number == null ? cause : cause.in(number, null))) {
                case Filing.Refused(var message) -> {
                    TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                    return Map.of("berkas", message);
                }
                case Filing.Filed(var version) -> dispositions.attach(id, position, version.document());
            }
        }
        tell(cause, id, "Tindak lanjut dilaporkan", closed ? Map.of() : Map.of("tindak lanjut", report));
        return Map.of();
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

    private boolean isClosed(Disposition disposition) {
        var letter = disposition.incoming();
        return letter != null && letters.find(letter).filter(Incoming::closed).isPresent();
    }

    private void tell(Cause cause, long id, String what, Map<String, String> facts) {
        events.publishEvent(new LetterChanged(cause, "disposisi/" + id, what, facts));
    }
}
