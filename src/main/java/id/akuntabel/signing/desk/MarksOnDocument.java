package id.akuntabel.signing.desk;

import id.akuntabel.archive.DocumentId;
import id.akuntabel.archive.DocumentSignatures;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What a document's own page tells of its initials and signatures.
@Component
class MarksOnDocument implements DocumentSignatures {

    private final SignatureStore signatures;

    MarksOnDocument(SignatureStore signatures) {
        this.signatures = signatures;
    }

    @Override
    public List<Mark> marksOn(DocumentId document) {
        return Stream.concat(
                        signatures.initialsOf(List.of(document)).stream().map(MarksOnDocument::of),
                        signatures.of(document).stream().map(MarksOnDocument::of))
                .sorted(Comparator.comparing(Mark::at))
                .toList();
    }

    @Override
    public Map<DocumentId, Set<Integer>> signedHere(Collection<DocumentId> documents) {
        return signatures.of(documents).values().stream()
                .flatMap(List::stream)
                .filter(signature -> signature.way() != Signature.Way.WET)
                .collect(Collectors.groupingBy(
                        Signature::document, Collectors.mapping(Signature::version, Collectors.toSet())));
    }

    private static Mark of(Initial initial) {
        return new Mark(
                initial.version(),
                initial.by(),
                initial.returned() ? "dikembalikan tanpa paraf" : "paraf",
                initial.returned() ? "cip-buruk" : "cip-baik",
                initial.at(),
                initial.remark(),
                null,
                null);
    }

    private static Mark of(Signature signature) {
        return new Mark(
                signature.version(),
                signature.name() + ", " + signature.heading(),
                "tanda tangan",
                "cip-baik",
                signature.at(),
                signature.way().printed(),
                signature.code(),
                "/verifikasi/" + signature.code());
    }
}
