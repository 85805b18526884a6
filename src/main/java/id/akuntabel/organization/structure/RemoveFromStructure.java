package id.akuntabel.organization.structure;

import id.akuntabel.audit.Cause;
import id.akuntabel.organization.Agency;
import id.akuntabel.organization.Position;
import id.akuntabel.organization.RunningWork;
import id.akuntabel.organization.Unit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Removes an agency, a unit or a position. What anything refers to is retired, never deleted: the database refuses
/// the deletion, whoever refers to it.
@Component
class RemoveFromStructure {

    private final StructureTables tables;
    private final TransactionOperations transactions;
    private final ObjectProvider<RunningWork> work;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RemoveFromStructure(
            StructureTables tables,
            TransactionOperations transactions,
            ObjectProvider<RunningWork> work,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tables = tables;
        this.transactions = transactions;
        this.work = work;
        this.events = events;
        this.clock = clock;
    }

    Removal remove(Agency agency, Cause cause) {
        return tables.hasParts(agency.id())
                ? new Removal.Refused("Perangkat daerah ini masih mempunyai unit atau jabatan. Hapus dahulu semuanya.")
                : remove(
                        StructureTables.Kind.AGENCY,
                        agency.id().value(),
                        "Perangkat daerah " + agency.name(),
                        agency,
                        cause);
    }

    Removal remove(Agency agency, Unit unit, Cause cause) {
        return tables.hasParts(unit.id())
                ? new Removal.Refused("Unit ini masih mempunyai unit atau jabatan di bawahnya. Hapus dahulu semuanya.")
                : remove(StructureTables.Kind.UNIT, unit.id().value(), "Unit " + unit.name(), agency, cause);
    }

    Removal remove(Agency agency, Position position, Cause cause) {
        return whyNot(agency, position)
                .<Removal>map(Removal.Refused::new)
                .orElseGet(() -> remove(
                        StructureTables.Kind.POSITION,
                        position.id().value(),
                        "Jabatan " + position.title(),
                        agency,
                        cause));
    }

    private Optional<String> whyNot(Agency agency, Position position) {
        var open =
                work.stream().mapToInt(slot -> slot.openTasksOf(position.id())).sum();
        if (open > 0) {
            return Optional.of(open + " tugas berjalan masih menunggu di jabatan ini. Selesaikan atau alihkan dahulu.");
        }
        return tables.isHeldOnOrAfter(position.id(), today(agency))
                ? Optional.of("Jabatan ini masih ada pejabatnya. Akhiri dahulu penugasannya di halaman Pejabat.")
                : Optional.empty();
    }

    private Removal remove(StructureTables.Kind kind, UUID id, String what, Agency agency, Cause cause) {
        try {
            transactions.executeWithoutResult(transaction -> {
                tables.delete(kind, id);
                events.publishEvent(new StructureChanged(cause, what + " dihapus; belum pernah dipakai."));
            });
            return new Removal.Deleted();
        } catch (DataIntegrityViolationException inUse) {
            transactions.executeWithoutResult(transaction -> {
                tables.retire(kind, id, today(agency));
                events.publishEvent(new StructureChanged(cause, what + " tidak berlaku lagi; riwayatnya disimpan."));
            });
            return new Removal.Retired();
        }
    }

    private LocalDate today(Agency agency) {
        return LocalDate.ofInstant(clock.instant(), agency.zone());
    }
}
