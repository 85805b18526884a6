package id.akuntabel.signing.desk;

import id.akuntabel.archive.DocumentVersion;
import id.akuntabel.archive.Documents;
import id.akuntabel.organization.PositionId;
import id.akuntabel.organization.Structure;
import id.akuntabel.workflow.StepAction.StepAtWork;
import id.akuntabel.workflow.StepDesk;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Which documents a step wants signed, and by whom they are initialled before. The options of the step say so:
/// `dokumen` = `terbaru` (the newest PDF of the process that bears no signature), `semua`, or parts of titles,
/// separated by semicolons; `bersama` = `ya` where a further signature is wanted on one that bears some; `paraf` =
/// `hierarki` or codes of positions, in order.
@Component
class DocumentsOfStep {

    static final String SIGN = "signing.sign";
    static final String INITIAL = "signing.paraf";

    private static final int LONGEST_CHAIN = 8;

    private final Documents documents;
    private final SignatureStore signatures;
    private final Structure structure;
    private final StepDesk desk;

    DocumentsOfStep(Documents documents, SignatureStore signatures, Structure structure, StepDesk desk) {
        this.documents = documents;
        this.signatures = signatures;
        this.structure = structure;
        this.desk = desk;
    }

    /// @param signed those that were signed in this step
    record Of(List<DocumentVersion> toSign, List<Signed> signed) {

        /// Everything is signed that the step wants.
        boolean done() {
            return toSign.isEmpty() && !signed.isEmpty();
        }
    }

    record Signed(DocumentVersion version, Signature signature) {}

    /// @param signer the position that signs here
    Of of(StepAtWork step, @Nullable PositionId signer) {
        var pdfs = documents.ofCase(step.caseNumber()).stream()
                .filter(version -> version.mediaType().equals("application/pdf"))
                .toList();
        var all = signatures.of(pdfs.stream().map(DocumentVersion::document).toList());
        var signed = new ArrayList<Signed>();
        var open = new ArrayList<DocumentVersion>();
        var together = "ya".equals(step.definition().options().get("bersama"));
        for (var pdf : pdfs) {
            var on = all.getOrDefault(pdf.document(), List.of()).stream()
                    .filter(signature -> pdf.number() >= signature.version() && current(pdf, signature, all))
                    .toList();
            on.stream()
                    .filter(signature -> Objects.equals(signature.stepId(), step.stepId())
                            || (signer != null && signature.position().equals(signer)))
                    .reduce((earlier, later) -> later)
                    .ifPresent(signature -> signed.add(new Signed(pdf, signature)));
            if (together ? on.stream().noneMatch(one -> one.position().equals(signer)) : on.isEmpty()) {
                open.add(pdf);
            }
        }
        return new Of(chosen(step, open, signed), signed);
    }

    /// Whether a signature still stands on the newest version: nothing but further signatures came after it.
    private static boolean current(DocumentVersion newest, Signature signature, java.util.Map<?, List<Signature>> all) {
        var later = all.get(newest.document());
        var covered = later == null
                ? 0
                : later.stream()
                        .filter(one -> one.version() > signature.version())
                        .count();
        return newest.number() == signature.version() + covered;
    }

    private static List<DocumentVersion> chosen(StepAtWork step, List<DocumentVersion> open, List<Signed> signed) {
        var wanted = Objects.requireNonNullElse(step.definition().options().get("dokumen"), "terbaru")
                .strip()
                .toLowerCase(Locale.ROOT);
        return switch (wanted) {
            case "semua" -> List.copyOf(open);
            case "terbaru" ->
                signed.isEmpty()
                        ? open.stream().max(Comparator.comparing(DocumentVersion::at)).stream()
                                .toList()
                        : List.of();
            default ->
                open.stream()
                        .filter(version -> Arrays.stream(wanted.split(";", -1))
                                .map(String::strip)
                                .filter(part -> !part.isEmpty())
                                .anyMatch(version.title().toLowerCase(Locale.ROOT)::contains))
                        .toList();
        };
    }

    /// The chain of initials before the signature of this version.
    List<Wanted.Chain> chain(StepAtWork step, DocumentVersion version, PositionId signer) {
        var option = step.definition().options().getOrDefault("paraf", "").strip();
        if (option.isEmpty()) {
            return List.of();
        }
        var positions = option.equals("hierarki")
                ? between(step, version, signer)
                : Arrays.stream(option.split("[,;]\\s*", -1))
                        .map(String::strip)
                        .flatMap(code -> structure.findPosition(step.agency().id(), code).stream())
                        .map(position -> position.id())
                        .filter(position -> !position.equals(signer))
                        .toList();
        var said = signatures.initialsOf(List.of(version.document()));
        return positions.stream()
                .map(position -> new Wanted.Chain(
                        position,
                        structure.getPosition(position).title(),
                        said.stream()
                                .filter(one -> one.version() == version.number()
                                        && one.position().equals(position))
                                .findFirst()
                                .orElse(null)))
                .toList();
    }

    /// *Paraf hierarki*: the superiors of the drafter, up to the signer and without the two. Where the drafter does not
    /// stand below the signer, there is no such chain.
    private List<PositionId> between(StepAtWork step, DocumentVersion version, PositionId signer) {
        var row = version.step();
        var drafter = row == null ? null : desk.doneIn(step.caseNumber(), row).orElse(null);
        var chain = new ArrayList<PositionId>();
        for (var at = drafter == null ? null : structure.getPosition(drafter).superior();
                at != null && chain.size() < LONGEST_CHAIN;
                at = structure.getPosition(at).superior()) {
            if (at.equals(signer)) {
                return chain;
            }
            chain.add(at);
        }
        return List.of();
    }
}
