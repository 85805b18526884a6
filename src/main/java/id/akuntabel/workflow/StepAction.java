package id.akuntabel.workflow;

import id.akuntabel.archive.DocumentVersion;
import id.akuntabel.audit.Cause;
import id.akuntabel.organization.Agency;
import id.akuntabel.organization.AgencyId;
import id.akuntabel.organization.PositionId;
import id.akuntabel.shell.Part;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// What the system offers for a step of an SOP. A bean; later modules add their own. SOPs name it by its key.
public interface StepAction {

    /// As SOP files name it: `work`, `decision`, `archive`.
    String key();

    /// As an official reads it in the editor: `Mengerjakan dan menyampaikan`.
    String title();

    /// The fields shown in the step's form; the frame of the form (kelengkapan, uploads, note, buttons) is drawn
    /// around it. `typed` is what was typed before: a draft, or a form that came back with findings.
    Part form(StepAtWork step, MultiValueMap<String, String> typed, List<Finding> findings);

    /// Whether a file is what this step usually delivers. An action that makes its papers itself says no: the upload is
    /// then folded away, for whoever wants to attach something.
    default boolean attaches() {
        return true;
    }

    /// What an upload of this step is called where it is more than any file: `Unggah bahan rapat`. The form then asks
    /// for
    /// the names of the files, one a line.
    default @Nullable String uploads() {
        return null;
    }

    /// Decides whether what was typed completes the step. Runs inside the transaction of the completion: what it
    /// does (reserving a number, filing a document) is undone when it refuses.
    Answer answer(StepAtWork step, Input input);

    /// What came from the browser. Uploaded files are filed before and stand in [StepAtWork#documents()].
    record Input(MultiValueMap<String, String> fields, Cause cause) {

        /// The trimmed text of a field; empty when it was not sent.
        public String text(String field) {
            var value = fields.getFirst(field);
            return value == null ? "" : value.strip();
        }
    }

    /// The step as it lies on the desk.
    ///
    /// @param agency    the one that runs the process
    /// @param filed     asked for the documents of this step, once, by those actions that want to know
    record StepAtWork(
            String caseNumber,
            String caseTitle,
            Agency agency,
            long stepId,
            Procedure.ProcedureStep definition,
            int iteration,
            Supplier<List<DocumentVersion>> filed) {

        /// Filed in this step so far.
        public List<DocumentVersion> documents() {
            return filed.get();
        }
    }

    sealed interface Answer {

        /// @param outcome exit taken by a decision, else null
        /// @param facts   what is kept of it and shown in the history: instruction, number, place …
        /// @param note    free text of the official
        /// @param then    what shall follow in the same transaction
        record Complete(
                @Nullable String outcome,
                Map<String, String> facts,
                @Nullable String note,
                List<FollowUp> then) implements Answer {

            public static Complete with(Map<String, String> facts, @Nullable String note) {
                return new Complete(null, facts, note, List.of());
            }
        }

        record Refused(List<Finding> findings) implements Answer {}
    }

    /// What the completion of a step sets going beyond the flow of the SOP.
    sealed interface FollowUp {

        /// A child process of the step's sub-procedure, in an agency.
        record StartChild(AgencyId agency) implements FollowUp {}

        /// The following steps are due at this instant, whatever their standard time says.
        record DueAt(Instant at) implements FollowUp {}

        /// Of those who may do the following steps, only these shall.
        record AddressedTo(Set<PositionId> positions) implements FollowUp {}
    }

    /// Something wrong with a field, in Indonesian: what, why, what to do.
    record Finding(String field, String message) {}
}
