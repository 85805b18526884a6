package id.akuntabel.workflow;

import id.akuntabel.shell.Part;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;

/// What the system offers for a step of an SOP. A bean; later modules add their own. SOPs name it by its key.
public interface StepAction {

    /// As SOP files name it: `kerjakan`, `putusan`, `arsip`.
    String key();

    /// As an official reads it in the editor: `Mengerjakan dan menyampaikan`.
    String title();

    /// The fields shown in the step's form; the frame of the form, kelengkapan and buttons are drawn around it.
    Part form(StepAtWork step, MultiValueMap<String, String> typed, List<Finding> findings);

    /// Decides whether what was typed completes the step. Pure apart from filing documents with the given tools.
    Answer answer(StepAtWork step, Input input);

    /// What came from the browser.
    record Input(MultiValueMap<String, String> fields, List<MultipartFile> files) {}

    /// The step as it lies on the desk.
    ///
    /// @param draft what was saved without completing
    record StepAtWork(
            String caseNumber,
            String caseTitle,
            long stepId,
            Procedure.ProcedureStep definition,
            int iteration,
            Map<String, String> draft) {}

    sealed interface Answer {

        /// @param outcome exit taken by a decision, else null
        /// @param facts   what is kept of it and shown in the history: instruction, number, place …
        /// @param note    free text of the official
        record Complete(
                @Nullable String outcome,
                Map<String, String> facts,
                @Nullable String note) implements Answer {}

        record Refused(List<Finding> findings) implements Answer {}
    }

    /// Something wrong with a field, in Indonesian: what, why, what to do.
    record Finding(String field, String message) {}
}
