package id.akuntabel.sop.life;

import id.akuntabel.audit.Cause;
import id.akuntabel.organization.AgencyId;
import id.akuntabel.organization.Structure;
import id.akuntabel.sop.EditionEnacted;
import id.akuntabel.sop.bpmn.Compilation;
import id.akuntabel.sop.bpmn.ProcedureCompiler;
import id.akuntabel.sop.checks.Finding;
import id.akuntabel.sop.editions.Edition;
import id.akuntabel.sop.editions.Editions;
import id.akuntabel.sop.editions.State;
import id.akuntabel.sop.editions.StoredEdition;
import id.akuntabel.sop.life.Outcome.Refused;
import id.akuntabel.workflow.Procedures;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A ratified edition comes into force: it is compiled and taken into service, and the one before it is replaced.
/// Running processes stay on the edition they began with.
@Component
public class EnactEdition {

    private final MoveEdition move;
    private final Editions editions;
    private final Neighbourhood neighbourhood;
    private final Procedures procedures;
    private final Structure structure;
    private final ApplicationEventPublisher events;

    EnactEdition(
            MoveEdition move,
            Editions editions,
            Neighbourhood neighbourhood,
            Procedures procedures,
            Structure structure,
            ApplicationEventPublisher events) {
        this.move = move;
        this.editions = editions;
        this.neighbourhood = neighbourhood;
        this.procedures = procedures;
        this.structure = structure;
        this.events = events;
    }

    @Transactional
    public Outcome enact(String family, int number, Cause cause) {
        return move.find(family, number, State.RATIFIED).then(ratified -> enact(ratified, cause));
    }

    private Outcome enact(StoredEdition ratified, Cause cause) {
        var agency = ratified.listing().agency();
        var against = neighbourhood.check(ratified.edition(), agency).stream()
                .filter(Finding::blocks)
                .map(finding -> finding.place().printed() + ": " + finding.message())
                .toList();
        if (!against.isEmpty()) {
            return new Refused(against);
        }
        return switch (ProcedureCompiler.compile(
                ratified.edition(), agency, ratified.listing().number())) {
            case Compilation.Refused refused -> new Refused(refused.reasons());
            case Compilation.Compiled compiled -> {
                replaceTheOneBefore(ratified.listing().family(), cause);
                procedures.deploy(compiled.procedure(), cause);
                events.publishEvent(new EditionEnacted(
                        cause,
                        ratified.listing().family(),
                        ratified.listing().number(),
                        ratified.edition().identity().title()));
                yield move.store(ratified, State.IN_FORCE, effective(ratified.edition(), agency, cause), null, cause);
            }
        };
    }

    private void replaceTheOneBefore(String family, Cause cause) {
        editions.findInForce(family)
                .ifPresent(before -> move.store(before, State.REPLACED, before.edition(), "diganti", cause));
    }

    /// In force from the day that the document names, else from today.
    private Edition effective(Edition edition, AgencyId agency, Cause cause) {
        var identity = edition.identity();
        var today = LocalDate.ofInstant(cause.at(), structure.getAgency(agency).zone());
        var known = Objects.requireNonNullElse(identity.effectiveOn(), today);
        return edition.with(identity.with(identity.approvedBy(), identity.approvedOn(), known));
    }
}
