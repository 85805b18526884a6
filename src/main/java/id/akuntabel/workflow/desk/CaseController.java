package id.akuntabel.workflow.desk;

import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.shell.NotFound;
import id.akuntabel.workflow.Procedure.ProcedureStep;
import id.akuntabel.workflow.cases.CaseAccess;
import id.akuntabel.workflow.cases.CompleteStep;
import id.akuntabel.workflow.cases.Completion;
import id.akuntabel.workflow.cases.KeepDraft;
import id.akuntabel.workflow.cases.SopCase;
import id.akuntabel.workflow.cases.Step;
import id.akuntabel.workflow.cases.StepStore;
import id.akuntabel.workflow.procedures.ProcedureStore;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// The page of a process, and the form of its steps.
@Controller
class CaseController {

    private final CaseAccess access;
    private final StepStore steps;
    private final ProcedureStore procedures;
    private final CompleteStep completeStep;
    private final KeepDraft keepDraft;
    private final FileUploads uploads;
    private final CaseView view;
    private final News news;

    CaseController(
            CaseAccess access,
            StepStore steps,
            ProcedureStore procedures,
            CompleteStep completeStep,
            KeepDraft keepDraft,
            FileUploads uploads,
            CaseView view,
            News news) {
        this.access = access;
        this.steps = steps;
        this.procedures = procedures;
        this.completeStep = completeStep;
        this.keepDraft = keepDraft;
        this.uploads = uploads;
        this.view = view;
        this.news = news;
    }

    /// @param done the step that was just completed: its success is told from what is stored
    @GetMapping("/proses/{number}")
    CasePage show(
            @PathVariable String number,
            @RequestParam(name = "langkah", required = false) @Nullable Long step,
            @RequestParam(name = "selesai", required = false) @Nullable Long done,
            CurrentOfficial official) {
        var sopCase = access.get(number, official);
        return view.page(sopCase, official, step, null, news.ofCompletion(sopCase, done, official));
    }

    @PostMapping("/proses/{number}/langkah/{stepId}")
    Object send(
            @PathVariable String number,
            @PathVariable long stepId,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(name = FileUploads.FIELD, required = false) @Nullable List<MultipartFile> files,
            CurrentOfficial official) {
        var sopCase = access.get(number, official);
        var step = steps.find(stepId)
                .filter(found -> found.caseId() == sopCase.id())
                .orElseThrow(NotFound::new);
        var typed = withoutFiles(fields);
        if (step.open() && step.actor(official).isPresent() && files != null) {
            var refused = uploads.file(
                    sopCase,
                    step,
                    definition(sopCase, step),
                    official,
                    files,
                    Objects.requireNonNullElse(fields.getFirst(FileUploads.NAMES), ""));
            if (!refused.isEmpty()) {
                keepDraft.keep(stepId, official, typed);
                return view.page(sopCase, official, stepId, new CaseView.Returned(stepId, typed, refused), List.of());
            }
            if (files.stream().anyMatch(file -> !file.isEmpty())) {
                typed.remove(FileUploads.NAMES);
            }
        }
        if ("simpan".equals(fields.getFirst("aksi")) && keepDraft.keep(stepId, official, typed)) {
            return "redirect:/proses/" + number + "?langkah=" + stepId + "#langkah-" + stepId;
        }
        return switch (completeStep.complete(number, stepId, official, typed)) {
            case Completion.Completed completed -> "redirect:/proses/" + number + "?selesai=" + stepId;
            case Completion.Refused(var findings) -> {
                keepDraft.keep(stepId, official, typed);
                yield view.page(sopCase, official, stepId, new CaseView.Returned(stepId, typed, findings), List.of());
            }
            case Completion.NotPossible(var message) -> view.conflict(access.get(number, official), official, message);
        };
    }

    private ProcedureStep definition(SopCase sopCase, Step step) {
        return procedures.get(sopCase.procedure()).definition().step(step.key());
    }

    private static MultiValueMap<String, String> withoutFiles(MultiValueMap<String, String> fields) {
        var typed = new LinkedMultiValueMap<>(fields);
        typed.remove(FileUploads.FIELD);
        return typed;
    }
}
