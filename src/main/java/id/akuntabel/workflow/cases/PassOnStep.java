package id.akuntabel.workflow.cases;

import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.organization.Holding;
import id.akuntabel.organization.Position;
import id.akuntabel.organization.PositionId;
import id.akuntabel.organization.Structure;
import id.akuntabel.shell.NotFound;
import id.akuntabel.workflow.CaseChanged;
import id.akuntabel.workflow.CaseChanged.Kind;
import id.akuntabel.workflow.procedures.ProcedureStore;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Whose hands a step is in: taken, released, passed on, taken over. Each is decided on the locked row and kept in the
/// history.
@Component
public class PassOnStep {

    private final StepStore steps;
    private final CaseAccess access;
    private final ProcedureStore procedures;
    private final Structure structure;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PassOnStep(
            StepStore steps,
            CaseAccess access,
            ProcedureStore procedures,
            Structure structure,
            ApplicationEventPublisher events,
            Clock clock) {
        this.steps = steps;
        this.access = access;
        this.procedures = procedures;
        this.structure = structure;
        this.events = events;
        this.clock = clock;
    }

    /// *Ambil*: one of several who may do it says that it is theirs.
    @Transactional
    public Change claim(String number, long stepId, CurrentOfficial official) {
        return onDesk(number, stepId, official, desk -> {
            var step = desk.step();
            var holding = step.candidate(official);
            if (step.claim() != null) {
                return new Change.Refused("Sudah diambil " + step.claim().name() + ".");
            }
            if (holding.isEmpty()) {
                return new Change.Refused("Langkah ini bukan tugas jabatan Anda.");
            }
            steps.claim(
                    stepId,
                    holding.get().position().id(),
                    official.official().id(),
                    printed(holding.get()),
                    clock.instant());
            return tell(desk, official, holding.get(), Kind.CLAIMED, "diambil", null, Map.of());
        });
    }

    /// *Lepas*: the others may take it again.
    @Transactional
    public Change release(String number, long stepId, CurrentOfficial official) {
        return onDesk(number, stepId, official, desk -> {
            var holding = desk.step().actor(official);
            if (desk.step().claim() == null || holding.isEmpty()) {
                return new Change.Refused("Langkah ini tidak sedang Anda ambil.");
            }
            steps.release(stepId);
            return tell(desk, official, holding.get(), Kind.RELEASED, "dilepas", null, Map.of());
        });
    }

    /// *Alihkan*: to another of those whom the SOP allows, or to somebody under one's own position.
    @Transactional
    public Change reassign(String number, long stepId, CurrentOfficial official, String target, String reason) {
        return onDesk(number, stepId, official, desk -> {
            var holding = desk.step().actor(official);
            if (holding.isEmpty()) {
                return new Change.Refused("Langkah ini sedang tidak pada Anda, jadi tidak dapat Anda alihkan.");
            }
            var chosen = targets(desk, holding.get()).stream()
                    .filter(position -> position.id().toString().equals(target))
                    .findFirst();
            if (chosen.isEmpty()) {
                return new Change.Refused(
                        "Jabatan tujuan tidak dapat menerima langkah ini. Pilih pelaksana lain menurut SOP, atau bawahan Anda.");
            }
            var position = chosen.get();
            steps.assign(stepId, position.id(), position.title(), clock.instant());
            return tell(
                    desk,
                    official,
                    holding.get(),
                    Kind.REASSIGNED,
                    "dialihkan ke " + position.title(),
                    reason,
                    Map.of("tujuan", position.title()));
        });
    }

    /// *Ambil alih*: by another candidate, or by a superior; asks for a reason and is kept.
    @Transactional
    public Change takeOver(String number, long stepId, CurrentOfficial official, String reason) {
        return onDesk(number, stepId, official, desk -> {
            var step = desk.step();
            if (step.actor(official).isPresent()) {
                return new Change.Refused("Langkah ini sudah pada Anda.");
            }
            if (reason.isBlank()) {
                return new Change.Refused("Tulis alasan mengambil alih, minimal satu kalimat.");
            }
            var holding = step.candidate(official).or(() -> hierarchy(desk).above(official, holders(step)));
            if (holding.isEmpty()) {
                return new Change.Refused(
                        "Anda tidak dapat mengambil alih langkah ini. Yang dapat: pelaksana lain menurut SOP, atau atasan pelaksananya.");
            }
            var from = step.claim() == null ? "pelaksananya" : step.claim().name();
            steps.assign(stepId, holding.get().position().id(), printed(holding.get()), clock.instant());
            steps.claim(
                    stepId,
                    holding.get().position().id(),
                    official.official().id(),
                    printed(holding.get()),
                    clock.instant());
            return tell(
                    desk,
                    official,
                    holding.get(),
                    Kind.TAKEN_OVER,
                    "diambil alih dari " + from,
                    reason,
                    Map.of("dari", from));
        });
    }

    /// Positions to which the holder may pass the step on.
    public List<Position> targets(StepStore.OnDesk desk, Holding holder) {
        var hierarchy = hierarchy(desk);
        var under = Set.copyOf(hierarchy.under(holder.position().id()));
        var targets = new ArrayList<Position>();
        for (var position : hierarchy.positions()) {
            if (desk.step().candidates().contains(position.id()) || under.contains(position)) {
                targets.add(position);
            }
        }
        targets.removeIf(position -> position.id().equals(holder.position().id()));
        return targets;
    }

    /// Whether the official could take the step over.
    public boolean mayTakeOver(StepStore.OnDesk desk, CurrentOfficial official) {
        var step = desk.step();
        return step.actor(official).isEmpty()
                && step.candidate(official)
                        .or(() -> hierarchy(desk).above(official, holders(step)))
                        .isPresent();
    }

    private static List<PositionId> holders(Step step) {
        return step.claim() != null ? List.of(step.claim().position()) : List.copyOf(step.candidates());
    }

    private Hierarchy hierarchy(StepStore.OnDesk desk) {
        return new Hierarchy(structure.listPositions(desk.sopCase().agency()));
    }

    private Change onDesk(
            String number, long stepId, CurrentOfficial official, Function<StepStore.OnDesk, Change> decision) {
        var desk = steps.lock(stepId)
                .filter(found -> found.sopCase().number().equals(number) && access.maySee(found.sopCase(), official))
                .orElseThrow(NotFound::new);
        var zone = structure.getAgency(desk.sopCase().agency()).zone();
        return DeskRules.whyNotOpen(desk, clock.instant(), zone)
                .<Change>map(Change.Refused::new)
                .orElseGet(() -> decision.apply(desk));
    }

    private Change tell(
            StepStore.OnDesk desk,
            CurrentOfficial official,
            Holding holding,
            Kind kind,
            String what,
            @org.jspecify.annotations.Nullable String reason,
            Map<String, String> facts) {
        var row = procedures
                .get(desk.sopCase().procedure())
                .definition()
                .step(desk.step().key())
                .row();
        var number = desk.sopCase().number();
        var told = "Langkah " + row + " " + what;
        events.publishEvent(new CaseChanged(
                official.cause(holding, clock.instant())
                        .in(number, row)
                        .because(reason == null || reason.isBlank() ? null : reason.strip()),
                number,
                kind,
                told,
                facts));
        return new Change.Done(told + ".");
    }

    private static String printed(Holding holding) {
        return holding.official().name() + ", " + holding.title();
    }
}
