package id.akuntabel.signing.desk;

import id.akuntabel.archive.DocumentVersion;
import id.akuntabel.archive.Documents;
import id.akuntabel.archive.Filing;
import id.akuntabel.archive.Upload;
import id.akuntabel.audit.Cause;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.signing.DocumentSigned;
import id.akuntabel.signing.desk.SignDocument.Outcome;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Files what was signed, whatever way, as the next version of its document: version, signature and news in one
/// transaction.
@Component
class FileSigned {

    private final SignatureStore signatures;
    private final Documents documents;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    FileSigned(
            SignatureStore signatures,
            Documents documents,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher events) {
        this.signatures = signatures;
        this.documents = documents;
        this.transaction = new TransactionTemplate(transactions);
        this.events = events;
    }

    /// @param key     with which it was signed, where this installation keeps it
    /// @param heading as what, as printed
    /// @param pages   of the scan of a signature on paper, else null
    record How(
            Signature.Way way,
            @Nullable UUID key,
            String code,
            Instant at,
            String heading,
            @Nullable Integer pages) {}

    Outcome file(Wanted wanted, CurrentOfficial official, How how, byte[] signed) {
        var before = wanted.version();
        var step = wanted.lying().step();
        var cause = official.cause(wanted.holding(), how.at())
                .in(step.caseNumber(), step.definition().row());
        return Objects.requireNonNull(transaction.execute(status -> {
            var filing = documents.addVersion(
                    before.document(), new Upload(before.fileName(), () -> new ByteArrayInputStream(signed)), cause);
            var outcome = switch (filing) {
                case Filing.Filed(var version) -> record(wanted, official, how, version, cause);
                case Filing.Refused(var message) -> new Outcome.Refused(message);
            };
            if (outcome instanceof Outcome.Refused) {
                status.setRollbackOnly();
            }
            return outcome;
        }));
    }

    private Outcome record(Wanted wanted, CurrentOfficial official, How how, DocumentVersion version, Cause cause) {
        var before = wanted.version();
        if (version.number() != before.number() + 1) {
            return new Outcome.Refused(
                    "Sementara itu dokumen ini mendapat versi baru. Baca versi barunya, lalu tanda tangani.");
        }
        var step = wanted.lying().step();
        signatures.insert(new Signature(
                how.code(),
                version.document(),
                version.number(),
                version.sha256(),
                before.sha256(),
                how.way(),
                how.key(),
                official.official().id(),
                wanted.holding().position().id(),
                official.official().name(),
                how.heading(),
                cause.at(),
                step.caseNumber(),
                step.definition().row(),
                step.stepId(),
                how.pages()));
        events.publishEvent(new DocumentSigned(
                cause,
                version.document(),
                version.number(),
                version.title(),
                version.sha256(),
                how.code(),
                official.official().name() + ", " + how.heading(),
                how.way().brief()));
        return new Outcome.Signed(how.code());
    }
}
