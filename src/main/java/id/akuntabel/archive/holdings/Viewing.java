package id.akuntabel.archive.holdings;

import id.akuntabel.archive.DocumentId;
import id.akuntabel.archive.DocumentSignatures;
import id.akuntabel.archive.DocumentVersion;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/// Which files a browser may show instead of saving: PDFs that this system printed, and the same with signatures put
/// into them here. What people upload is saved, whatever it says of itself, and so is what is secret.
@Component
class Viewing {

    private final Holdings holdings;
    private final ObjectProvider<DocumentSignatures> signatures;

    Viewing(Holdings holdings, ObjectProvider<DocumentSignatures> signatures) {
        this.holdings = holdings;
        this.signatures = signatures;
    }

    /// Numbers of the versions of a document that may be shown; empty where it is secret.
    Set<Integer> of(DocumentId document, List<DocumentVersion> versions, Access access) {
        if (access == Access.SECRET) {
            return Set.of();
        }
        var ours = ours(holdings.wordSidesOf(document), signedHere(List.of(document)), document);
        return versions.stream()
                .filter(version -> ours.contains(version.number()) && isPdf(version))
                .map(DocumentVersion::number)
                .collect(Collectors.toSet());
    }

    /// Documents of a process whose newest version may be shown.
    Set<DocumentId> ofCase(String caseNumber) {
        var newest = holdings.newestOfCase(caseNumber);
        var printed =
                holdings.wordSidesOfCase(caseNumber).stream().collect(Collectors.groupingBy(DocumentVersion::document));
        var unshown = holdings.unshownOfCase(caseNumber);
        var signed = signedHere(printed.keySet());
        return newest.stream()
                .filter(version -> isPdf(version)
                        && !unshown.contains(version.document())
                        && ours(printed.getOrDefault(version.document(), List.of()), signed, version.document())
                                .contains(version.number()))
                .map(DocumentVersion::document)
                .collect(Collectors.toSet());
    }

    /// Each printed version, and those that only had signatures put into them since.
    private static Set<Integer> ours(
            List<DocumentVersion> printed, Map<DocumentId, Set<Integer>> signed, DocumentId document) {
        var ours = printed.stream().map(DocumentVersion::number).collect(Collectors.toCollection(HashSet::new));
        signed.getOrDefault(document, Set.of()).stream()
                .sorted()
                .filter(number -> ours.contains(number - 1))
                .forEach(ours::add);
        return ours;
    }

    private Map<DocumentId, Set<Integer>> signedHere(Collection<DocumentId> documents) {
        var found = signatures.getIfAvailable();
        return found == null || documents.isEmpty() ? Map.of() : found.signedHere(documents);
    }

    private static boolean isPdf(DocumentVersion version) {
        return version.mediaType().equals(MediaType.APPLICATION_PDF_VALUE);
    }
}
