package id.akuntabel.signing.desk;

import id.akuntabel.identity.CurrentOfficial;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts one's initials under a document before its signer signs, or returns it with a remark.
@Component
class PutInitials {

    private final SigningDesk desk;
    private final SignatureStore signatures;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PutInitials(SigningDesk desk, SignatureStore signatures, ApplicationEventPublisher events, Clock clock) {
        this.desk = desk;
        this.signatures = signatures;
        this.events = events;
        this.clock = clock;
    }

    /// @param key of the form: what was seen is what is initialled
    /// @return what keeps it from being done; empty = done
    @Transactional
    public Optional<String> put(String key, CurrentOfficial official, boolean returned, String remark) {
        var found = desk.find(official, key, Wanted.Kind.INITIALS);
        if (found.isEmpty()) {
            return Optional.of("Dokumen ini tidak lagi menunggu paraf Anda. Muat ulang halaman ini.");
        }
        if (returned && remark.isBlank()) {
            return Optional.of(
                    "Tulis alasan pengembalian, minimal satu kalimat, agar penyusun tahu apa yang diperbaiki.");
        }
        var wanted = found.get();
        var step = wanted.lying().step();
        var cause = official.cause(wanted.holding(), clock.instant())
                .in(step.caseNumber(), step.definition().row())
                .because(remark.isBlank() ? null : remark.strip());
        var initial = new Initial(
                wanted.version().document(),
                wanted.version().number(),
                wanted.holding().position().id(),
                official.official().id(),
                cause.who().printed(),
                cause.at(),
                returned,
                remark.isBlank() ? null : remark.strip());
        if (!signatures.insert(initial, step.stepId())) {
            return Optional.of("Paraf jabatan ini sudah ada pada versi ini.");
        }
        events.publishEvent(InitialsPut.of(cause, wanted.version(), returned));
        return Optional.empty();
    }
}
