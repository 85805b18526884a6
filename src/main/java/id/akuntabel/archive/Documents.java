package id.akuntabel.archive;

import id.akuntabel.audit.Cause;
import id.akuntabel.organization.AgencyId;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/// Files documents and gives them out again. Bytes lie in a content-addressed store that all nodes see, written as
/// temporary file, fsync, rename, and verified against their hash whenever they are read.
public interface Documents {

    /// A new document with its first version; the process and step come from the cause.
    Filing file(AgencyId owner, String title, Upload upload, Cause cause);

    /// What may be uploaded, for the hint of a form: `PDF, JPG, …, atau TXT sampai 25 MB`.
    String accepted();

    /// A further version of a document of the same agency.
    Filing addVersion(DocumentId document, Upload upload, Cause cause);

    /// Newest version of each document of a process, in order of filing.
    List<DocumentVersion> ofCase(String caseNumber);

    /// All versions, newest first; empty when there is no such document.
    List<DocumentVersion> versionsOf(DocumentId document);

    Optional<AgencyId> ownerOf(DocumentId document);

    /// Whether only a few may know what it says; its title is for them, too. True where there is no such document.
    boolean isSecret(DocumentId document);

    /// The verified bytes. Throws [java.io.UncheckedIOException] when the bytes no longer have their hash.
    InputStream open(DocumentVersion version);

    /// What the archive step records of a process's documents.
    void archive(ArchiveRecord archived, Cause cause);

    Optional<ArchiveRecord> archiveRecordOf(String caseNumber);
}
