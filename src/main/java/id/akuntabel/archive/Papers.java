package id.akuntabel.archive;

import id.akuntabel.audit.Cause;
import id.akuntabel.organization.AgencyId;
import id.akuntabel.paper.Paper;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Files papers that the system makes: printed as PDF, and beside each version the same values as Word document, both
/// or neither. Whoever may read the version may read its Word side.
public interface Papers {

    /// A new document under the title of the paper.
    ///
    /// @param fileName of the PDF: `surat-tugas.pdf`
    Filing file(AgencyId owner, String fileName, Paper paper, Cause cause);

    /// A further version of a document.
    Filing addVersion(DocumentId document, String fileName, Paper paper, Cause cause);

    /// A further version of the one of that name, else a new document.
    ///
    /// @param earlier documents of the process
    default Filing fileAgain(List<DocumentVersion> earlier, AgencyId owner, String fileName, Paper paper, Cause cause) {
        return earlier.stream()
                .filter(version -> version.fileName().equals(fileName))
                .findFirst()
                .map(version -> addVersion(version.document(), fileName, paper, cause))
                .orElseGet(() -> file(owner, fileName, paper, cause));
    }

    /// The Word side of the newest version that has one; what it says of itself is what [Documents#open] opens.
    Optional<DocumentVersion> inWord(DocumentId document);

    /// Documents of a process whose newest version the browser may show: printed here, and not secret.
    Set<DocumentId> viewable(String caseNumber);

    /// Where the Word side of a version is to be had.
    static String address(DocumentVersion version) {
        return "/dokumen/" + version.document() + "/v" + version.number() + "/word";
    }
}
