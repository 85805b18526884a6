package id.akuntabel.archive.holdings;

import id.akuntabel.archive.DocumentId;
import id.akuntabel.archive.DocumentVersion;
import id.akuntabel.archive.Filing;
import id.akuntabel.archive.Papers;
import id.akuntabel.archive.Upload;
import id.akuntabel.audit.Cause;
import id.akuntabel.organization.AgencyId;
import id.akuntabel.paper.Paper;
import id.akuntabel.paper.Press;
import id.akuntabel.paper.WordPress;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Files papers and their Word sides, in one transaction.
@Component
class StoredPapers implements Papers {

    private final StoredDocuments documents;
    private final Holdings holdings;
    private final Press press;
    private final WordPress wordPress;
    private final Viewing viewing;

    StoredPapers(StoredDocuments documents, Holdings holdings, Press press, WordPress wordPress, Viewing viewing) {
        this.viewing = viewing;
        this.documents = documents;
        this.holdings = holdings;
        this.press = press;
        this.wordPress = wordPress;
    }

    @Override
    @Transactional
    public Filing file(AgencyId owner, String fileName, Paper paper, Cause cause) {
        return both(fileName, paper, pdf -> documents.file(owner, paper.title(), pdf, cause));
    }

    @Override
    @Transactional
    public Filing addVersion(DocumentId document, String fileName, Paper paper, Cause cause) {
        return both(fileName, paper, pdf -> documents.addVersion(document, pdf, cause));
    }

    @Override
    public Optional<DocumentVersion> inWord(DocumentId document) {
        return holdings.wordSidesOf(document).stream().findFirst();
    }

    @Override
    public Set<DocumentId> viewable(String caseNumber) {
        return viewing.ofCase(caseNumber);
    }

    private Filing both(String fileName, Paper paper, Function<Upload, Filing> filing) {
        var filed = filing.apply(upload(fileName, press.print(paper)));
        if (filed instanceof Filing.Filed(var version)) {
            var name = fileName.replaceFirst("[.]pdf$", "") + ".docx";
            documents.keepBeside(version, upload(name, wordPress.write(paper)));
        }
        return filed;
    }

    private static Upload upload(String name, byte[] bytes) {
        return new Upload(name, () -> new ByteArrayInputStream(bytes));
    }
}
