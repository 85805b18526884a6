package id.akuntabel.workflow.cases;

import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.organization.Structure;
import id.akuntabel.shell.NotFound;
import id.akuntabel.workflow.CaseChanged;
import id.akuntabel.workflow.procedures.ProcedureStore;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// *Ingatkan*: whoever gathers reminds an agency whose process is not in yet; kept with the open step of that process.
@Component
public class ChaseChild {

    private final StepStore steps;
    private final CaseAccess access;
    private final ProcedureStore procedures;
    private final Children children;
    private final Structure structure;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChaseChild(
            StepStore steps,
            CaseAccess access,
            ProcedureStore procedures,
            Children children,
            Structure structure,
            ApplicationEventPublisher events,
            Clock clock) {
        this.steps = steps;
        this.access = access;
        this.procedures = procedures;
        this.children = children;
        this.structure = structure;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public Change chase(String number, long gatheringStep, String childNumber, CurrentOfficial official) {
        var desk = steps.lock(gatheringStep)
                .filter(found -> found.sopCase().number().equals(number) && access.maySee(found.sopCase(), official))
                .orElseThrow(NotFound::new);
        var holding = desk.step().actor(official);
        var definition = procedures
                .get(desk.sopCase().procedure())
                .definition()
                .step(desk.step().key());
        var child = children.of(number, Objects.requireNonNullElse(definition.subprocedure(), "")).stream()
                .filter(one -> one.number().equals(childNumber))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (holding.isEmpty() || !desk.step().open()) {
            return new Change.Refused("Hanya pelaksana langkah ini yang dapat mengingatkan.");
        }
        var open = child.openStep();
        if (open == null) {
            return new Change.Refused("Proses " + childNumber + " sudah tidak menunggu siapa pun.");
        }
        var agency = structure.getAgency(child.agency());
        var cause = official.cause(holding.get(), clock.instant()).in(childNumber, null);
        steps.remind(
                open,
                Objects.requireNonNullElse(child.dueAt(), cause.at()),
                cause.at(),
                cause.who().printed());
        events.publishEvent(new CaseChanged(
                cause, childNumber, CaseChanged.Kind.REMINDED, "Diingatkan oleh penghimpun", Map.of("induk", number)));
        return new Change.Done(agency.shortName() + " diingatkan.");
    }
}
