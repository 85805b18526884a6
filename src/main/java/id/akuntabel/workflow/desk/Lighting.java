package id.akuntabel.workflow.desk;

import id.akuntabel.calendar.Wording;
import id.akuntabel.calendar.WorkingCalendar;
import id.akuntabel.workflow.CaseChart.Lit;
import id.akuntabel.workflow.Procedure;
import id.akuntabel.workflow.Procedure.ProcedureStep;
import id.akuntabel.workflow.cases.SopCase;
import id.akuntabel.workflow.cases.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How far a process has come, step by step of its table. Pure.
public record Lighting(SopCase sopCase, Procedure procedure, List<Step> steps, WorkingCalendar calendar, Instant now) {

    public List<Lit> all() {
        return procedure.steps().stream().map(this::lit).toList();
    }

    public Lit lit(ProcedureStep definition) {
        var rows = rows(definition);
        if (rows.isEmpty()) {
            return new Lit(definition.key(), sopCase.state().over() ? Lit.State.SKIPPED : Lit.State.LATER, 1, null);
        }
        var last = rows.getLast();
        return new Lit(definition.key(), state(last), last.iteration(), remark(definition, last));
    }

    /// Those that count: what was taken back is history, not progress.
    private List<Step> rows(ProcedureStep definition) {
        return steps.stream()
                .filter(step -> step.key().equals(definition.key()) && step.state() != Step.State.WITHDRAWN)
                .toList();
    }

    private Lit.State state(Step step) {
        return switch (step.state()) {
            case DONE -> Lit.State.DONE;
            case CANCELLED, WITHDRAWN -> Lit.State.SKIPPED;
            case OPEN, CHILD -> step.dueAt() != null && step.dueAt().isBefore(now) ? Lit.State.OVERDUE : Lit.State.NOW;
        };
    }

    /// `✓ 1 Okt 2026 09.12 · 9 menit kerja dari 15 menit`, or when it is due.
    private @Nullable String remark(ProcedureStep definition, Step step) {
        var done = step.done();
        if (done != null) {
            var took = Wording.workingTime(calendar, step.arrivedAt(), done.at());
            return "✓ " + moment(done.at())
                    + (took.isEmpty()
                            ? ""
                            : " · " + took + " dari " + definition.duration().printed());
        }
        return step.dueAt() == null || !step.open() ? null : "tenggat " + moment(step.dueAt());
    }

    private String moment(Instant at) {
        return Wording.shortDate(LocalDate.ofInstant(at, calendar.zone())) + " " + Wording.clock(at, calendar.zone());
    }
}
