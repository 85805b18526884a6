package id.akuntabel.signing.desk;

import id.akuntabel.archive.Documents;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.signing.pades.InspectPdf;
import id.akuntabel.signing.pades.StampPrint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// *Tanda tangan basah*: a numbered print goes out, its scan comes back as the next version of the document.
@Component
class SignOnPaper {

    private final SignDocument signDocument;
    private final FileSigned fileSigned;
    private final FinishStep finishStep;
    private final Prints prints;
    private final StampPrint stampPrint;
    private final Documents documents;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignOnPaper(
            SignDocument signDocument,
            FileSigned fileSigned,
            FinishStep finishStep,
            Prints prints,
            StampPrint stampPrint,
            Documents documents,
            TransactionOperations transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.signDocument = signDocument;
        this.fileSigned = fileSigned;
        this.finishStep = finishStep;
        this.prints = prints;
        this.stampPrint = stampPrint;
        this.documents = documents;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /// The print with its number; empty where the PDF cannot be read.
    Optional<byte[]> print(Wanted wanted, CurrentOfficial official, String address) {
        var version = wanted.version();
        var step = wanted.lying().step();
        var cause = official.cause(wanted.holding(), clock.instant())
                .in(step.caseNumber(), step.definition().row());
        try (var stream = documents.open(version)) {
            var pdf = stream.readAllBytes();
            var pages = stampPrint.pages(pdf);
            var print = transactions.execute(status -> {
                var taken = prints.take(version, pages, step.stepId(), cause);
                events.publishEvent(new DocumentPrinted(
                        cause, version.document(), version.number(), version.title(), taken.copy(), taken.code()));
                return taken;
            });
            var words = "Cetakan " + print.copy() + " untuk tanda tangan basah · Kode " + print.code();
            return Optional.of(stampPrint.stamp(pdf, words, address + "/verifikasi/" + print.code()));
        } catch (InspectPdf.Unreadable locked) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @return what keeps the scan from being filed; empty = it is, and the step goes on
    Optional<String> scanned(Wanted wanted, CurrentOfficial official, byte[] scan) {
        var blocked = SignDocument.blocked(wanted);
        if (blocked.isPresent()) {
            return blocked;
        }
        var newest = prints.of(wanted.version()).stream().findFirst();
        if (newest.isEmpty()) {
            return Optional.of(
                    "Versi ini belum dicetak dari sini. Cetak dulu, tanda tangani, lalu pindai cetakan itu.");
        }
        var print = newest.get();
        try {
            var pages = stampPrint.pages(scan);
            if (pages != print.pages()) {
                return Optional.of("Pindaiannya " + pages + " halaman, sedangkan cetakannya " + print.pages()
                        + " halaman. Pindai semua halaman cetakan, lalu unggah lagi.");
            }
            var how = new FileSigned.How(
                    Signature.Way.WET, null, print.code(), clock.instant(), signDocument.heading(wanted), pages);
            if (fileSigned.file(wanted, official, how, scan) instanceof SignDocument.Outcome.Refused(var message)) {
                return Optional.of(message);
            }
            finishStep.afterSigning(wanted.lying().step().stepId(), official);
            return Optional.empty();
        } catch (InspectPdf.Unreadable unreadable) {
            return Optional.of("Pindaian ini tidak terbaca sebagai PDF. Pindai menjadi PDF, lalu unggah lagi.");
        }
    }
}
