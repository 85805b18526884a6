package id.akuntabel.archive.holdings;

import id.akuntabel.archive.ArchiveRecord;
import id.akuntabel.archive.CaseArchived;
import id.akuntabel.archive.DocumentFiled;
import id.akuntabel.archive.DocumentId;
import id.akuntabel.archive.DocumentVersion;
import id.akuntabel.archive.Documents;
import id.akuntabel.archive.Filing;
import id.akuntabel.archive.Upload;
import id.akuntabel.archive.holdings.FileStore.Arrived;
import id.akuntabel.archive.holdings.FileStore.TooLarge;
import id.akuntabel.archive.holdings.Inspection.Allowed;
import id.akuntabel.archive.holdings.Inspection.Forbidden;
import id.akuntabel.audit.Cause;
import id.akuntabel.organization.AgencyId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Files documents: the bytes lie in the store for good before the rows that name them are committed. A crash after the
/// bytes leaves a file that no row names; never a row without its file.
@Component
class StoredDocuments implements Documents {

    private static final int LONGEST_TITLE = 300;

    private final FileStore store;
    private final InspectUpload inspect;
    private final Holdings holdings;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;

    StoredDocuments(
            FileStore store,
            InspectUpload inspect,
            Holdings holdings,
            TransactionOperations transactions,
            ApplicationEventPublisher events) {
        this.store = store;
        this.inspect = inspect;
        this.holdings = holdings;
        this.transactions = transactions;
        this.events = events;
    }

    @Override
    public String accepted() {
        return InspectUpload.ACCEPTED;
    }

    @Override
    public Filing file(AgencyId owner, String title, Upload upload, Cause cause) {
        var printed = title.replace("\0", "").strip();
        if (printed.isEmpty()) {
            return new Filing.Refused("Dokumen belum berjudul. Isi judulnya, lalu unggah lagi.");
        }
        var kept = shortened(printed);
        return take(upload, (file, type) -> {
            var document = DocumentId.fresh();
            holdings.addDocument(document, owner, kept, cause);
            return add(document, file, type, cause);
        });
    }

    @Override
    public Filing addVersion(DocumentId document, Upload upload, Cause cause) {
        if (holdings.ownerOf(document).isEmpty()) {
            return gone();
        }
        return take(upload, (file, type) -> add(document, file, type, cause));
    }

    /// A Word document of our own making, with the version that it says the same as.
    void keepBeside(DocumentVersion version, Upload word) {
        var kept = take(word, (file, type) -> {
            var arrived = file.arrived();
            holdings.addWordSide(version, file.name(), type, arrived.sha256(), arrived.size());
            return new Filing.Filed(version);
        });
        if (kept instanceof Filing.Refused(var message)) {
            throw new IllegalStateException("a Word document of our own was refused: " + message);
        }
    }

    @Override
    public List<DocumentVersion> ofCase(String caseNumber) {
        return holdings.newestOfCase(caseNumber);
    }

    @Override
    public List<DocumentVersion> versionsOf(DocumentId document) {
        return holdings.versionsOf(document);
    }

    @Override
    public Optional<AgencyId> ownerOf(DocumentId document) {
        return holdings.ownerOf(document);
    }

    @Override
    public boolean isSecret(DocumentId document) {
        return holdings.isSecret(document);
    }

    @Override
    public InputStream open(DocumentVersion version) {
        return store.open(version.sha256());
    }

    @Override
    public void archive(ArchiveRecord archived, Cause cause) {
        transactions.executeWithoutResult(change -> {
            holdings.record(archived, cause);
            events.publishEvent(new CaseArchived(cause, archived));
        });
    }

    @Override
    public Optional<ArchiveRecord> archiveRecordOf(String caseNumber) {
        return holdings.recordOf(caseNumber);
    }

    /// What arrived, under the name it will have.
    private record Named(Arrived arrived, String name) {}

    private Filing take(Upload upload, BiFunction<Named, FileType, Filing> write) {
        var name = FileNames.clean(upload.fileName());
        try {
            var arrived = store.receive(upload.content(), InspectUpload.LARGEST);
            try {
                return switch (inspect.inspect(arrived.path(), name)) {
                    case Forbidden(var message) -> new Filing.Refused(message);
                    case Allowed(var type) ->
                        transactions.execute(change -> kept(arrived, write.apply(new Named(arrived, name), type)));
                };
            } finally {
                store.discard(arrived);
            }
        } catch (TooLarge tooLarge) {
            return new Filing.Refused(InspectUpload.tooLarge(name));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// The bytes get their place for good before the rows that name them are committed; where content of a destroyed
    /// archive comes again, after nobody can take it away any more.
    private Filing kept(Arrived arrived, Filing filing) {
        if (filing instanceof Filing.Filed) {
            holdings.revive(arrived.sha256());
            try {
                store.keep(arrived);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        return filing;
    }

    private Filing add(DocumentId document, Named file, FileType type, Cause cause) {
        var number = holdings.takeNumber(document);
        if (number.isEmpty()) {
            return gone();
        }
        var arrived = file.arrived();
        holdings.addVersion(document, number.get(), file.name(), type, arrived.sha256(), arrived.size(), cause);
        var version = holdings.versionsOf(document).getFirst();
        events.publishEvent(new DocumentFiled(cause, document, version.number(), version.title(), version.sha256()));
        return new Filing.Filed(version);
    }

    /// Never in the middle of a character that takes two.
    private static String shortened(String title) {
        if (title.length() <= LONGEST_TITLE) {
            return title;
        }
        var end = Character.isHighSurrogate(title.charAt(LONGEST_TITLE - 1)) ? LONGEST_TITLE - 1 : LONGEST_TITLE;
        return title.substring(0, end);
    }

    private static Filing gone() {
        return new Filing.Refused(
                "Dokumen ini tidak ada lagi. Buka kembali prosesnya, lalu unggah sebagai dokumen baru.");
    }
}
