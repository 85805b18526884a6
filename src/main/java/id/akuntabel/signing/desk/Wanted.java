package id.akuntabel.signing.desk;

import id.akuntabel.archive.DocumentVersion;
import id.akuntabel.organization.Holding;
import id.akuntabel.workflow.StepDesk.Lying;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A document that waits for somebody's signature or initials in a step.
///
/// @param holding  in which position the viewer acts on it
/// @param initials positions whose initials come before the signature, in order
record Wanted(Lying lying, DocumentVersion version, Holding holding, Kind kind, List<Chain> initials) {

    enum Kind {
        SIGNATURE,
        INITIALS
    }

    /// A position of the chain, and what it has said on this version.
    ///
    /// @param title of the position, as printed
    record Chain(
            id.akuntabel.organization.PositionId position,
            String title,
            @Nullable Initial said) {}

    /// The link of the chain that keeps the signer from signing: returned, or still to come. Null where none does.
    @Nullable
    Chain before() {
        return initials.stream()
                .filter(link -> {
                    var said = link.said();
                    return said == null || said.returned();
                })
                .findFirst()
                .orElse(null);
    }

    /// What a form sends back: the step, the document and its version, so that nobody signs what they did not see.
    String key() {
        return lying.step().stepId() + ":" + version.document() + ":" + version.number();
    }
}
