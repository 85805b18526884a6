package id.akuntabel.signing.desk;

import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.workflow.StepAction.Finding;
import id.akuntabel.workflow.StepDesk;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Completes a step when everything in it is signed, unless the SOP leaves the official a choice there.
@Component
class FinishStep {

    private final StepDesk desk;
    private final DocumentsOfStep documents;

    FinishStep(StepDesk desk, DocumentsOfStep documents) {
        this.desk = desk;
        this.documents = documents;
    }

    /// What was done, or what is still to do, in words; empty when more of the step waits to be signed.
    Optional<String> afterSigning(long stepId, CurrentOfficial official) {
        return desk.find(stepId)
                .flatMap(lying -> lying.actor(official).flatMap(actor -> {
                    if (!documents.of(lying.step(), actor.position().id()).done()) {
                        return Optional.empty();
                    }
                    var definition = lying.step().definition();
                    var forward = definition.exits().stream()
                            .filter(exit -> !definition.backward().contains(exit))
                            .toList();
                    if (forward.size() > 1) {
                        return Optional.of("Pilih putusan pada prosesnya untuk melanjutkan.");
                    }
                    var findings =
                            desk.complete(lying, official, forward.isEmpty() ? null : forward.getFirst(), Map.of());
                    return Optional.of(
                            findings.isEmpty()
                                    ? "Langkah " + definition.row() + " selesai."
                                    : findings.stream().map(Finding::message).collect(Collectors.joining(" ")));
                }));
    }
}
