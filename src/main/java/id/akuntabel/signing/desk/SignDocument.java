package id.akuntabel.signing.desk;

import id.akuntabel.archive.DocumentVersion;
import id.akuntabel.archive.Documents;
import id.akuntabel.archive.Filing;
import id.akuntabel.archive.Upload;
import id.akuntabel.audit.Cause;
import id.akuntabel.calendar.Wording;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.organization.Structure;
import id.akuntabel.signing.DocumentSigned;
import id.akuntabel.signing.keys.Opening;
import id.akuntabel.signing.pades.Mark;
import id.akuntabel.signing.pades.SignPdf;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Signs one document: the bytes outside of any transaction, then version, signature and news in one. A crash before
/// it leaves the document unsigned, a crash after it signed; there is nothing between.
@Component
class SignDocument {

    private static final Logger LOG = LoggerFactory.getLogger(SignDocument.class);

    private final SigningDesk desk;
    private final SignatureStore signatures;
    private final Documents documents;
    private final Structure structure;
    private final SignPdf signPdf;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignDocument(
            SigningDesk desk,
            SignatureStore signatures,
            Documents documents,
            Structure structure,
            SignPdf signPdf,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.desk = desk;
        this.signatures = signatures;
        this.documents = documents;
        this.structure = structure;
        this.signPdf = signPdf;
        this.transaction = new TransactionTemplate(transactions);
        this.events = events;
        this.clock = clock;
    }

    sealed interface Outcome {

        record Signed(Wanted wanted, String code) implements Outcome {}

        /// @param message what happened, why, what to do
        record Refused(String message) implements Outcome {}
    }

    /// @param key     of the form: what was seen is what is signed
    /// @param address of this installation, for the QR code
    Outcome sign(String key, CurrentOfficial official, Opening.Opened opened, String address) {
        var found = desk.find(official, key, Wanted.Kind.SIGNATURE);
        if (found.isEmpty()) {
            return new Outcome.Refused(
                    "Dokumen ini tidak lagi menunggu tanda tangan Anda: sudah ditandatangani, berganti versi, atau langkahnya"
                            + " sudah berpindah. Muat ulang halaman ini.");
        }
        var wanted = found.get();
        var blocked = blocked(wanted);
        if (blocked.isPresent()) {
            return new Outcome.Refused(blocked.get());
        }
        var at = clock.instant();
        var code = Code.fresh();
        try {
            var signed = signPdf.sign(
                    read(wanted.version()), mark(wanted, official, code, at, opened.test(), address), opened.entry());
            return file(wanted, official, opened, code, at, signed);
        } catch (SignPdf.Unsignable unsignable) {
            LOG.warn(
                    "Version {} of {} cannot be signed",
                    wanted.version().number(),
                    wanted.version().document(),
                    unsignable);
            return new Outcome.Refused(Objects.requireNonNull(unsignable.getMessage()));
        } catch (UncheckedIOException damaged) {
            return new Outcome.Refused(
                    "Berkas tersimpannya tidak utuh lagi, jadi tidak ditandatangani. Hubungi admin.");
        }
    }

    /// Why it may not be signed yet.
    static Optional<String> blocked(Wanted wanted) {
        return Optional.ofNullable(wanted.before()).map(link -> {
            var said = link.said();
            return said == null
                    ? "Menunggu paraf " + link.title() + "."
                    : "Dikembalikan " + said.by() + ": " + said.remark();
        });
    }

    private Mark mark(
            Wanted wanted, CurrentOfficial official, String code, java.time.Instant at, boolean test, String address) {
        var step = wanted.lying().step();
        return new Mark(
                SignPdf.lines(
                        "Ditandatangani secara elektronik" + (test ? " (uji)" : "") + " oleh:",
                        heading(wanted),
                        official.official().name(),
                        Wording.dateTime(at, step.agency().zone()),
                        "Kode verifikasi " + code),
                official.official().name(),
                address + "/verifikasi/" + code,
                heading(wanted),
                at);
    }

    /// `a.n. Bupati, Plt. Sekretaris Daerah`: whom the signer stands for, if the step says so, and as what.
    private String heading(Wanted wanted) {
        var step = wanted.lying().step();
        var title = wanted.holding().title();
        return Optional.ofNullable(step.definition().options().get("atas-nama"))
                .flatMap(code -> structure.findPosition(step.agency().id(), code.strip()))
                .map(position -> "a.n. " + position.title() + ", " + title)
                .orElse(title);
    }

    private byte[] read(DocumentVersion version) {
        try (var stream = documents.open(version)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Outcome file(
            Wanted wanted,
            CurrentOfficial official,
            Opening.Opened opened,
            String code,
            java.time.Instant at,
            byte[] signed) {
        var before = wanted.version();
        var step = wanted.lying().step();
        var cause = official.cause(wanted.holding(), at)
                .in(step.caseNumber(), step.definition().row());
        return Objects.requireNonNull(transaction.execute(status -> {
            var filing = documents.addVersion(
                    before.document(), new Upload(before.fileName(), () -> new ByteArrayInputStream(signed)), cause);
            var outcome = filing instanceof Filing.Filed(var version)
                    ? record(wanted, official, opened, code, version, cause)
                    : new Outcome.Refused(((Filing.Refused) filing).message());
            if (outcome instanceof Outcome.Refused) {
                status.setRollbackOnly();
            }
            return outcome;
        }));
    }

    private Outcome record(
            Wanted wanted,
            CurrentOfficial official,
            Opening.Opened opened,
            String code,
            DocumentVersion version,
            Cause cause) {
        var before = wanted.version();
        if (version.number() != before.number() + 1) {
            return new Outcome.Refused(
                    "Sementara itu dokumen ini mendapat versi baru. Baca versi barunya, lalu tanda tangani.");
        }
        var step = wanted.lying().step();
        signatures.insert(new Signature(
                code,
                version.document(),
                version.number(),
                version.sha256(),
                before.sha256(),
                Signature.Way.CERTIFICATE,
                opened.key(),
                official.official().id(),
                wanted.holding().position().id(),
                official.official().name(),
                heading(wanted),
                cause.at(),
                step.caseNumber(),
                step.definition().row(),
                step.stepId(),
                null));
        events.publishEvent(new DocumentSigned(
                cause,
                version.document(),
                version.number(),
                version.title(),
                version.sha256(),
                code,
                official.official().name() + ", " + heading(wanted),
                Signature.Way.CERTIFICATE.brief()));
        return new Outcome.Signed(wanted, code);
    }
}
