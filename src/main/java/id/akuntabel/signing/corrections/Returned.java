package id.akuntabel.signing.corrections;

import id.akuntabel.archive.DocumentVersion;
import id.akuntabel.organization.Holding;
import id.akuntabel.workflow.StepDesk.Lying;
import java.time.Instant;

/// A document whose newest version was sent back instead of initialled, while its step still waits for the signature.
///
/// @param holding in which position the viewer drafted it
/// @param by      who sent it back, printed
/// @param remark  why
record Returned(Lying lying, DocumentVersion version, Holding holding, String by, Instant at, String remark) {

    String href() {
        return CorrectionController.PATH + "/" + version.document();
    }
}
