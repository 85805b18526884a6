package id.akuntabel.planning.importing;

import id.akuntabel.audit.Cause;
import id.akuntabel.organization.Agency;
import id.akuntabel.organization.Position;
import id.akuntabel.organization.PositionId;
import id.akuntabel.organization.Structure;
import id.akuntabel.planning.AgreedIndicator.Component.Role;
import id.akuntabel.planning.PlanImported;
import id.akuntabel.planning.agreements.Agreement.Contents;
import id.akuntabel.planning.agreements.Agreement.Line;
import id.akuntabel.planning.agreements.AgreementStore;
import id.akuntabel.planning.agreements.Level;
import id.akuntabel.planning.agreements.State;
import id.akuntabel.planning.goals.Goals;
import id.akuntabel.planning.importing.Importing.Applied;
import id.akuntabel.planning.importing.Importing.Refused;
import id.akuntabel.planning.importing.Importing.Undone;
import id.akuntabel.planning.importing.Reading.Entry;
import id.akuntabel.planning.indicators.Indicators;
import id.akuntabel.planning.indicators.Scales;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes a workbook over as one act, and undoes it as one act. It writes new indicators and drafts of new agreements;
/// nothing that is there already is changed, so that nothing is lost by undoing.
@Component
class ImportPlans {

    private final Imports imports;
    private final Indicators indicators;
    private final Goals goals;
    private final Scales scales;
    private final AgreementStore agreements;
    private final Structure structure;
    private final TransactionOperations nested;
    private final ApplicationEventPublisher events;

    ImportPlans(
            Imports imports,
            Indicators indicators,
            Goals goals,
            Scales scales,
            AgreementStore agreements,
            Structure structure,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher events) {
        this.imports = imports;
        this.indicators = indicators;
        this.goals = goals;
        this.scales = scales;
        this.agreements = agreements;
        this.structure = structure;
        this.nested = new TransactionTemplate(
                transactions, new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_NESTED));
        this.events = events;
    }

    /// What the workbook says; changes nothing.
    @Transactional(readOnly = true)
    public List<Entry> read(Agency agency, int year, Map<Integer, Map<Column, String>> rows) {
        var positions = structure.listPositions(agency.id());
        var bound = agreements.list(agency.id(), year).stream()
                .map(agreement -> agreement.promiser())
                .collect(Collectors.toSet());
        return new Reading(
                        indicators.list(agency.id()),
                        goals.listAll().stream()
                                .filter(objective -> objective.agency().equals(agency.id()))
                                .toList(),
                        positions,
                        scales.byKey(),
                        positions.stream()
                                .filter(position -> bound.contains(position.id()))
                                .collect(Collectors.toSet()))
                .read(rows);
    }

    @Transactional
    public Importing apply(Agency agency, StoredImport stored, Cause cause) {
        if (!(Workbooks.read(imports.content(stored.id())) instanceof Workbooks.Read.Rows(var rows))) {
            return new Refused("Berkas tidak terbaca lagi. Unggah ulang.");
        }
        var entries = read(agency, stored.year(), rows);
        if (entries.stream().anyMatch(entry -> !entry.errors().isEmpty())) {
            return new Refused("Masih ada baris yang salah. Perbaiki di Excel, lalu unggah lagi.");
        }
        if (!imports.move(stored, StoredImport.State.APPLIED)) {
            return new Refused("Impor ini sudah diproses. Muat ulang halaman.");
        }
        var ids = addIndicators(agency, stored, entries);
        var promised = addAgreements(agency, stored, entries, ids);
        var added = (int)
                entries.stream().filter(entry -> entry.indicator() == null).count();
        tell(
                agency,
                stored,
                "diterapkan",
                Map.of("indikator baru", Integer.toString(added), "draf perjanjian", Integer.toString(promised)),
                cause);
        return new Applied(added, promised);
    }

    /// All of it, or nothing where something of it has been used since.
    public Importing undo(Agency agency, StoredImport stored, Cause cause) {
        try {
            return nested.execute(transaction -> {
                if (!imports.move(stored, StoredImport.State.UNDONE) || stored.state() != StoredImport.State.APPLIED) {
                    transaction.setRollbackOnly();
                    return new Refused("Impor ini tidak dapat dibatalkan lagi. Muat ulang halaman.");
                }
                var drafts = imports.agreementsOf(stored.id());
                var created = imports.indicatorsOf(stored.id());
                imports.forget(stored.id());
                for (var agreement : agreements.list(agency.id(), stored.year())) {
                    var draft = agreement.versions().getFirst();
                    var version = drafts.get(agreement.id());
                    if (version != null && (draft.state() != State.DRAFT || draft.version() != version)) {
                        transaction.setRollbackOnly();
                        return new Refused(
                                "Perjanjian "
                                        + structure
                                                .getPosition(agreement.promiser())
                                                .title()
                                        + " sudah dikerjakan setelah impor. Impor tidak dapat dibatalkan; buang drafnya satu per satu.");
                    }
                    if (version != null) {
                        agreements.delete(agreement, draft);
                    }
                }
                created.forEach(indicators::delete);
                tell(agency, stored, "dibatalkan seluruhnya", Map.of(), cause);
                return new Undone();
            });
        } catch (DataIntegrityViolationException inUse) {
            return new Refused(
                    "Sebagian indikator dari impor ini sudah dipakai di tempat lain, sehingga impor tidak dapat dibatalkan."
                            + " Nonaktifkan indikator yang tidak diperlukan.");
        }
    }

    private Map<String, Long> addIndicators(Agency agency, StoredImport stored, List<Entry> entries) {
        var ids = new LinkedHashMap<String, Long>();
        for (var entry : entries) {
            var details = entry.details();
            if (entry.indicator() != null) {
                ids.put(entry.code(), entry.indicator().id());
            } else if (details != null) {
                var id = indicators.add(agency.id(), details).orElseThrow();
                imports.remember(stored.id(), id);
                indicators.setComponents(agency.id(), id, Map.<Role, List<Long>>of());
                var objective = entry.objective();
                indicators.setObjectives(agency.id(), id, objective == null ? List.of() : List.of(objective.id()));
                ids.put(entry.code(), id);
            }
        }
        return ids;
    }

    private int addAgreements(Agency agency, StoredImport stored, List<Entry> entries, Map<String, Long> ids) {
        var byPosition = new LinkedHashMap<PositionId, List<Entry>>();
        entries.stream()
                .filter(entry -> entry.promise() != null)
                .forEach(entry -> byPosition
                        .computeIfAbsent(promiser(entry).id(), none -> new ArrayList<>())
                        .add(entry));
        byPosition.forEach((position, promises) -> {
            var promiser = promiser(promises.getFirst());
            var id = agreements
                    .begin(
                            agency.id(),
                            stored.year(),
                            level(promiser),
                            promiser.unit(),
                            promiser.id(),
                            promiser.superior(),
                            promiser.superior() == null ? "Kepala Daerah" : null)
                    .orElseThrow();
            var version = agreements.addVersion(agency.id(), id, null, null);
            agreements.write(
                    agency.id(),
                    version,
                    new Contents(
                            promises.stream().map(entry -> line(entry, ids)).toList(), List.of()));
            imports.rememberAgreement(stored.id(), id, 0);
        });
        return byPosition.size();
    }

    private static Position promiser(Entry entry) {
        return Objects.requireNonNull(entry.promise()).promiser();
    }

    private static Line line(Entry entry, Map<String, Long> ids) {
        var promise = Objects.requireNonNull(entry.promise());
        var objective = Objects.requireNonNull(entry.objective());
        var known = entry.indicator();
        var details = known != null ? known.details() : Objects.requireNonNull(entry.details());
        long id = Objects.requireNonNull(ids.get(entry.code()));
        return new Line(
                id,
                objective.id(),
                objective.wording(),
                id,
                entry.code(),
                details.name(),
                details.unitOfMeasure(),
                promise.target(),
                promise.quarters(),
                promise.months(),
                List.of());
    }

    private static Level level(Position position) {
        var echelon = position.echelon() == null ? "" : position.echelon();
        if (echelon.startsWith("IV")) {
            return Level.ECHELON_IV;
        }
        if (echelon.startsWith("III")) {
            return Level.ECHELON_III;
        }
        return echelon.startsWith("II") ? Level.ECHELON_II : Level.STAFF;
    }

    private void tell(Agency agency, StoredImport stored, String moved, Map<String, String> facts, Cause cause) {
        events.publishEvent(new PlanImported(cause, agency.code(), stored.fileName(), moved, facts));
    }
}
