package id.akuntabel.archive.holdings;

import id.akuntabel.archive.ArchiveRecord;
import id.akuntabel.archive.DocumentSignatures;
import id.akuntabel.archive.DocumentVersion;
import id.akuntabel.archive.Papers;
import id.akuntabel.audit.History;
import id.akuntabel.organization.Agency;
import id.akuntabel.shell.Page;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// A document with all its versions.
///
/// @param versions newest first
/// @param inWord   numbers of the versions that are to be had as Word document, too
/// @param viewable numbers of the versions that the browser may show
/// @param marks    initials and signatures, oldest first
/// @param hardCopy  whether the paper's place is known
/// @param destroyed whether its bytes were destroyed by the retention schedule
/// @param readers  titles of the positions named for a secret document
/// @param form     changes the class of access; null for those who may not
/// @param archived where the process's archive is kept, once it is archived
public record DocumentPage(
        Agency agency,
        List<Version> versions,
        Set<Integer> inWord,
        Set<Integer> viewable,
        List<DocumentSignatures.Mark> marks,
        @Nullable ArchiveRecord archived,
        boolean hardCopy,
        boolean destroyed,
        Access access,
        List<String> readers,
        @Nullable AccessForm form,
        History history,
        Function<Instant, String> time)
        implements Page {

    /// @param integrity as verified for this page; null = not verified now, but when it is downloaded
    public record Version(DocumentVersion version, @Nullable Integrity integrity) {}

    @Override
    public String title() {
        return newest().title();
    }

    @Override
    public HttpStatus status() {
        return form != null && !form.problem().isEmpty() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
    }

    public DocumentVersion newest() {
        return versions.getFirst().version();
    }

    public boolean damaged() {
        return versions.stream()
                .anyMatch(one -> one.integrity() == Integrity.CHANGED || one.integrity() == Integrity.MISSING);
    }

    public String download(DocumentVersion version) {
        return "/dokumen/" + version.document() + "/v" + version.number();
    }

    /// Whether the version is to be had as Word document, too.
    public boolean inWord(DocumentVersion version) {
        return inWord.contains(version.number());
    }

    /// Whether the browser may show the version.
    public boolean viewable(DocumentVersion version) {
        return viewable.contains(version.number());
    }

    public String view(DocumentVersion version) {
        return download(version) + "/lihat";
    }

    public String word(DocumentVersion version) {
        return Papers.address(version);
    }

    public String size(long bytes) {
        return Sizes.printed(bytes);
    }

    public String schedule(ArchiveRecord record) {
        return Retention.schedule(record);
    }
}
