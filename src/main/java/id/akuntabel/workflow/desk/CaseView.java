package id.akuntabel.workflow.desk;

import id.akuntabel.archive.DocumentVersion;
import id.akuntabel.archive.Documents;
import id.akuntabel.calendar.Wording;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.organization.Agency;
import id.akuntabel.organization.Officeholders;
import id.akuntabel.organization.PositionId;
import id.akuntabel.organization.Structure;
import id.akuntabel.shell.Templates;
import id.akuntabel.workflow.CaseChart;
import id.akuntabel.workflow.Procedure;
import id.akuntabel.workflow.Procedure.ProcedureStep;
import id.akuntabel.workflow.StepAction.Finding;
import id.akuntabel.workflow.cases.CaseAccess;
import id.akuntabel.workflow.cases.CaseStore;
import id.akuntabel.workflow.cases.CompleteStep;
import id.akuntabel.workflow.cases.SopCase;
import id.akuntabel.workflow.cases.Step;
import id.akuntabel.workflow.cases.StepStore;
import id.akuntabel.workflow.deadlines.Deadlines;
import id.akuntabel.workflow.deadlines.TimeLeft;
import id.akuntabel.workflow.procedures.ProcedureRegistry;
import id.akuntabel.workflow.procedures.ProcedureStore;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/// Gathers what the page of a process shows.
@Component
class CaseView {

    private final CaseStore cases;
    private final CaseAccess access;
    private final StepStore steps;
    private final ProcedureStore procedures;
    private final ProcedureRegistry registry;
    private final CompleteStep completeStep;
    private final Documents documents;
    private final Structure structure;
    private final Officeholders officeholders;
    private final Deadlines deadlines;
    private final ObjectProvider<CaseChart> chart;
    private final Templates templates;
    private final Clock clock;
    private final PossibleMoves moves;

    CaseView(
            CaseStore cases,
            CaseAccess access,
            StepStore steps,
            ProcedureStore procedures,
            ProcedureRegistry registry,
            CompleteStep completeStep,
            Documents documents,
            Structure structure,
            Officeholders officeholders,
            Deadlines deadlines,
            ObjectProvider<CaseChart> chart,
            Templates templates,
            Clock clock,
            PossibleMoves moves) {
        this.cases = cases;
        this.access = access;
        this.steps = steps;
        this.procedures = procedures;
        this.registry = registry;
        this.completeStep = completeStep;
        this.documents = documents;
        this.structure = structure;
        this.officeholders = officeholders;
        this.deadlines = deadlines;
        this.chart = chart;
        this.templates = templates;
        this.clock = clock;
        this.moves = moves;
    }

    /// What came back from a form with findings.
    record Returned(long step, MultiValueMap<String, String> typed, List<Finding> findings) {}

    /// @param stepId the step whose form is wanted, or null for the first of the viewer's own
    CasePage page(
            SopCase sopCase,
            CurrentOfficial official,
            @Nullable Long stepId,
            @Nullable Returned returned,
            List<CasePage.Banner> news) {
        var now = clock.instant();
        var agency = structure.getAgency(sopCase.agency());
        var procedure = procedures.get(sopCase.procedure());
        var reached = steps.ofCase(sopCase.id());
        var calendar = deadlines.calendar(agency);
        var lighting = new Lighting(sopCase, procedure.definition(), reached, calendar, now);
        var files = documents.ofCase(sopCase.number());
        var mine = sopCase.state() == SopCase.State.RUNNING ? mine(reached, official, stepId) : Optional.<Step>empty();
        mine.filter(step -> step.openedAt() == null).ifPresent(step -> steps.opened(step.id(), now));
        var banners = new ArrayList<>(news);
        banners.addAll(banners(sopCase, procedure.definition()));
        return new CasePage(
                returned == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT,
                sopCase.title(),
                sopCase.number(),
                agency.name(),
                head(sopCase, procedure.definition(), reached, agency, now),
                CaseTabs.of(sopCase, "alur", files.size()),
                banners,
                Optional.ofNullable(chart.getIfAvailable())
                        .flatMap(drawing -> drawing.table(procedure.definition().key(), lighting.all()))
                        .orElse(null),
                lines(procedure.definition(), lighting),
                mine.map(step ->
                                form(sopCase, step, official, agency, procedure.definition(), files, reached, returned))
                        .orElse(null),
                open(sopCase, reached, agency, procedure.definition(), mine, now),
                relatives(sopCase, official),
                moves.of(sopCase, reached, procedure.definition(), official, mine.orElse(null)));
    }

    /// The same page, telling why what was wanted is not possible.
    CasePage conflict(SopCase sopCase, CurrentOfficial official, String message) {
        var page = page(sopCase, official, null, null, List.of(new CasePage.Banner("kabar-buruk", message, null)));
        return page.with(HttpStatus.CONFLICT);
    }

    private static Optional<Step> mine(List<Step> reached, CurrentOfficial official, @Nullable Long stepId) {
        return reached.stream()
                .filter(step -> step.open() && step.actor(official).isPresent())
                .filter(step -> stepId == null || step.id() == stepId)
                .findFirst();
    }

    private List<CasePage.Banner> banners(SopCase sopCase, Procedure procedure) {
        var banners = new ArrayList<CasePage.Banner>();
        if (sopCase.state() == SopCase.State.SUSPENDED) {
            banners.add(new CasePage.Banner("kabar-awas", "Proses ditunda: " + sopCase.reason() + ".", null));
        }
        if (sopCase.state() == SopCase.State.CANCELLED) {
            banners.add(new CasePage.Banner("kabar-buruk", "Proses dibatalkan: " + sopCase.reason() + ".", null));
        }
        if (!sopCase.state().over() && procedures.replaced(sopCase.procedure())) {
            banners.add(new CasePage.Banner(
                    "kabar-awas",
                    "SOP ini sudah diganti edisi baru. Proses ini tetap memakai edisi " + procedure.edition()
                            + " sampai selesai.",
                    null));
        }
        return banners;
    }

    private CasePage.Head head(SopCase sopCase, Procedure procedure, List<Step> reached, Agency agency, Instant now) {
        var current = reached.stream()
                .filter(step -> step.open() || step.state() == Step.State.CHILD)
                .toList();
        if (sopCase.state().over() || current.isEmpty()) {
            return new CasePage.Head(sopCase.state().printed(), sopCase.state().printed(), TimeLeft.OPEN, 1);
        }
        var rows = procedure.steps().stream().map(ProcedureStep::row).distinct().count();
        var first = current.getFirst();
        var definition = procedure.step(first.key());
        return new CasePage.Head(
                sopCase.state().printed(),
                "Langkah "
                        + current.stream()
                                .map(step -> procedure.step(step.key()).row())
                                .distinct()
                                .collect(Collectors.joining(", "))
                        + " dari " + rows + " · " + definition.actor(),
                TimeLeft.of(deadlines.calendar(agency), first.dueAt(), now),
                current.stream().mapToInt(Step::iteration).max().orElse(1));
    }

    private static List<CasePage.Line> lines(Procedure procedure, Lighting lighting) {
        return procedure.steps().stream()
                .sorted(Comparator.comparingInt(ProcedureStep::order))
                .map(step -> {
                    var lit = lighting.lit(step);
                    return new CasePage.Line(
                            step.row(), step.text(), step.actor(), lit.state(), lit.iteration(), lit.remark());
                })
                .toList();
    }

    private List<CasePage.Open> open(
            SopCase sopCase, List<Step> reached, Agency agency, Procedure procedure, Optional<Step> mine, Instant now) {
        var open = reached.stream()
                .filter(step -> step.open() || step.state() == Step.State.CHILD)
                .toList();
        var wanted = open.stream().flatMap(step -> step.candidates().stream()).collect(Collectors.toSet());
        var positions = structure.getPositions(wanted);
        var holders = officeholders.whoActs(wanted, LocalDate.ofInstant(now, agency.zone()));
        var calendar = deadlines.calendar(agency);
        return open.stream()
                .map(step -> {
                    var definition = procedure.step(step.key());
                    var who = step.state() == Step.State.CHILD
                            ? "subproses"
                            : who(
                                    step,
                                    definition,
                                    position -> Optional.ofNullable(holders.get(position))
                                            .map(holding -> holding.title() + " ("
                                                    + holding.official().name() + ")")
                                            .orElseGet(() -> Optional.ofNullable(positions.get(position))
                                                    .map(vacant -> vacant.title() + " (lowong)")
                                                    .orElse("jabatan yang sudah dihapus")));
                    return new CasePage.Open(
                            step.id(),
                            definition.row(),
                            definition.text(),
                            who,
                            TimeLeft.of(calendar, step.dueAt(), now),
                            mine.isPresent() && mine.get().id() == step.id(),
                            step.dueAt() == null
                                    ? ""
                                    : "/proses/" + sopCase.number() + "/langkah/" + step.id() + "/tenggat");
                })
                .toList();
    }

    private static String who(
            Step step, ProcedureStep definition, java.util.function.Function<PositionId, String> printed) {
        var claim = step.claim();
        if (claim != null) {
            return printed.apply(claim.position());
        }
        return step.candidates().isEmpty()
                ? definition.actor() + " (jabatannya belum ada)"
                : step.candidates().stream().map(printed).sorted().collect(Collectors.joining(" atau "));
    }

    private List<CasePage.Relative> relatives(SopCase sopCase, CurrentOfficial official) {
        var relatives = new ArrayList<CasePage.Relative>();
        var parent = sopCase.parent();
        if (parent != null) {
            var above = cases.get(parent.caseId());
            if (access.maySee(above, official)) {
                relatives.add(new CasePage.Relative(
                        "Bagian dari",
                        above.number(),
                        above.title(),
                        above.state().printed()));
            }
        }
        for (var child : cases.children(sopCase.id())) {
            relatives.add(new CasePage.Relative(
                    "Subproses", child.number(), child.title(), child.state().printed()));
        }
        return relatives;
    }

    private CasePage.Form form(
            SopCase sopCase,
            Step step,
            CurrentOfficial official,
            Agency agency,
            Procedure procedure,
            List<DocumentVersion> files,
            List<Step> reached,
            @Nullable Returned returned) {
        var definition = procedure.step(step.key());
        var typed = returned != null && returned.step() == step.id()
                ? returned.typed()
                : new LinkedMultiValueMap<>(step.draft());
        var findings = returned == null ? List.<Finding>of() : returned.findings();
        var ticked = Optional.ofNullable(typed.get(CompleteStep.TICKED)).orElse(List.of());
        var here = completeStep.atWork(new StepStore.OnDesk(sopCase, step), agency, definition);
        var action = registry.action(definition.action());
        var fields = action.form(here, typed, findings);
        var draftAt = step.draftAt();
        return new CasePage.Form(
                step.id(),
                definition.row(),
                definition.text(),
                step.actor(official).orElseThrow().title(),
                step.claim() == null && step.candidates().size() > 1,
                step.iteration(),
                TimeLeft.of(deadlines.calendar(agency), step.dueAt(), clock.instant()),
                definition.requirements().stream()
                        .map(item -> new CasePage.Requirement(item, ticked.contains(item), like(item, files, agency)))
                        .toList(),
                definition.outputs(),
                documents.accepted(),
                here.documents().stream().map(file -> link(file, agency)).toList(),
                action.attaches(),
                action.uploads(),
                Objects.requireNonNullElse(typed.getFirst(FileUploads.NAMES), ""),
                templates.content(fields),
                Optional.ofNullable(typed.getFirst(CompleteStep.NOTE)).orElse(""),
                summary(findings),
                draftAt == null || step.draft().isEmpty() ? null : "Tersimpan " + Wording.clock(draftAt, agency.zone()),
                sentBack(step, reached, procedure));
    }

    /// Findings by field, in order, for the summary and the fields around the action's own.
    private static Map<String, String> summary(List<Finding> findings) {
        var summary = new LinkedHashMap<String, String>();
        findings.forEach(
                finding -> summary.merge(finding.field(), finding.message(), (one, other) -> one + " " + other));
        return summary;
    }

    /// Documents of this process that a requirement seems to name; a help, not a decision: the tick is the official's.
    private static List<CasePage.FileLink> like(String requirement, List<DocumentVersion> files, Agency agency) {
        var wanted = requirement.toLowerCase(Locale.ROOT);
        return files.stream()
                .filter(file -> {
                    var title = file.title().toLowerCase(Locale.ROOT);
                    return wanted.contains(title) || title.contains(wanted);
                })
                .map(file -> link(file, agency))
                .toList();
    }

    static CasePage.FileLink link(DocumentVersion file, Agency agency) {
        return new CasePage.FileLink(
                file.title(),
                "/dokumen/" + file.document(),
                "v" + file.number() + " · " + file.fileName() + " · " + Wording.dateTime(file.at(), agency.zone()));
    }

    /// The reason of the decision that led back here.
    private static @Nullable String sentBack(Step step, List<Step> reached, Procedure procedure) {
        return reached.stream()
                .filter(earlier -> step.cameFrom() != null && earlier.id() == step.cameFrom())
                .map(earlier -> {
                    var done = earlier.done();
                    var outcome = done == null ? null : done.outcome();
                    return done != null
                                    && outcome != null
                                    && procedure.step(earlier.key()).backward().contains(outcome)
                            ? done.note() + " (" + done.as() + ")"
                            : null;
                })
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
