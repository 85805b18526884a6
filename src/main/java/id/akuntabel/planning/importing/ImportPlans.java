package id.akuntabel.planning.importing;

import id.akuntabel.audit.Cause;
import id.akuntabel.organization.Agency;
import id.akuntabel.organization.Position;
import id.akuntabel.organization.PositionId;
import id.akuntabel.organization.Structure;
import id.akuntabel.planning.AgreedIndicator.Component.Role;
import id.akuntabel.planning.PlanImported;
import id.akuntabel.planning.agreements.Agreement.BudgetLine;
import id.akuntabel.planning.agreements.Agreement.Contents;
import id.akuntabel.planning.agreements.Agreement.Line;
import id.akuntabel.planning.agreements.AgreementStore;
import id.akuntabel.planning.agreements.Level;
import id.akuntabel.planning.agreements.State;
import id.akuntabel.planning.goals.Goals;
import id.akuntabel.planning.goals.Objective;
import id.akuntabel.planning.importing.Importing.Applied;
import id.akuntabel.planning.importing.Importing.Refused;
import id.akuntabel.planning.importing.Importing.Undone;
import id.akuntabel.planning.importing.Reading.Entry;
import id.akuntabel.planning.importing.SideReading.Addition;
import id.akuntabel.planning.importing.SideReading.Money;
import id.akuntabel.planning.indicators.Indicators;
import id.akuntabel.planning.indicators.Scales;
import id.akuntabel.planning.indicators.Variable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /// What a workbook says.
    ///
    /// @param entries the indicators and their promises
    record Plan(
            List<Entry> entries,
            List<Addition<Objective>> objectives,
            List<Addition<Variable>> variables,
            List<Addition<Money>> budget) {

        List<Addition<?>> beside() {
            var beside = new ArrayList<Addition<?>>(objectives);
            beside.addAll(variables);
            beside.addAll(budget);
            return beside;
        }

        boolean wrong() {
            return entries.stream().anyMatch(entry -> !entry.errors().isEmpty())
                    || beside().stream().anyMatch(addition -> !addition.errors().isEmpty());
        }
    }

    /// What the workbook says; changes nothing.
    @Transactional(readOnly = true)
    public Plan read(Agency agency, int year, Workbooks.Read.Rows rows) {
        var positions = structure.listPositions(agency.id());
        var bound = agreements.list(agency.id(), year).stream()
                .map(agreement -> agreement.promiser())
                .collect(Collectors.toSet());
        var renstra = goals.findPlan(agency.id(), year).orElse(null);
        var ownObjectives = goals.listAll().stream()
                .filter(objective -> objective.agency().equals(agency.id()))
                .toList();
        var newObjectives = SideReading.objectives(
                rows.of(SideSheet.OBJECTIVES), ownObjectives, agency.id(), renstra == null ? null : renstra.id());
        var ownVariables = indicators.listVariables(agency.id());
        var newVariables = SideReading.variables(rows.of(SideSheet.VARIABLES), ownVariables);
        var entries = new Reading(
                        indicators.list(agency.id()),
                        together(ownObjectives, newObjectives),
                        positions,
                        scales.byKey(),
                        positions.stream()
                                .filter(position -> bound.contains(position.id()))
                                .collect(Collectors.toSet()),
                        together(
                                ownVariables.stream()
                                        .filter(variable -> variable.retiredOn() == null)
                                        .toList(),
                                newVariables),
                        renstra)
                .read(rows.rows());
        var promised = new LinkedHashMap<Position, List<String>>();
        entries.stream()
                .filter(entry -> entry.promise() != null)
                .forEach(entry -> promised.computeIfAbsent(promiser(entry), none -> new ArrayList<>())
                        .add(entry.code()));
        return new Plan(
                entries,
                newObjectives,
                newVariables,
                SideReading.budget(
                        rows.of(SideSheet.BUDGET),
                        positions,
                        promised,
                        places(entries),
                        agreements.nomenclatures().stream().findFirst().orElse("")));
    }

    private static <T> List<T> together(List<T> known, List<Addition<T>> additions) {
        return Stream.concat(known.stream(), additions.stream().flatMap(addition -> addition.added().stream()))
                .toList();
    }

    /// Shares name indicators before these have a number.
    private static Map<String, Long> places(List<Entry> entries) {
        var places = new LinkedHashMap<String, Long>();
        entries.forEach(entry -> places.putIfAbsent(entry.code(), (long) places.size()));
        return places;
    }

    @Transactional
    public Importing apply(Agency agency, StoredImport stored, Cause cause) {
        if (!(Workbooks.read(imports.content(stored.id())) instanceof Workbooks.Read.Rows rows)) {
            return new Refused("Berkas tidak terbaca lagi. Unggah ulang.");
        }
        var plan = read(agency, stored.year(), rows);
        var entries = plan.entries();
        if (plan.wrong()) {
            return new Refused("Masih ada baris yang salah. Perbaiki di Excel, lalu unggah lagi.");
        }
        if (!imports.move(stored, StoredImport.State.APPLIED)) {
            return new Refused("Impor ini sudah diproses. Muat ulang halaman.");
        }
        var objectives = addObjectives(agency, stored, plan.objectives());
        var variables = addVariables(agency, stored, plan.variables());
        var ids = addIndicators(agency, stored, entries, objectives, variables);
        var promised = addAgreements(agency, stored, plan, ids, objectives);
        var added = (int)
                entries.stream().filter(entry -> entry.indicator() == null).count();
        tell(
                agency,
                stored,
                "diterapkan",
                Map.of(
                        "indikator baru", Integer.toString(added),
                        "draf perjanjian", Integer.toString(promised),
                        "sasaran baru", Integer.toString(objectives.size()),
                        "variabel baru", Integer.toString(variables.size()),
                        "baris anggaran", Integer.toString(plan.budget().size())),
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
                var objectives = imports.objectivesOf(stored.id());
                var variables = imports.variablesOf(stored.id());
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
                created.forEach(goals::forgetTargets);
                created.forEach(indicators::delete);
                objectives.forEach(goals::delete);
                variables.forEach(indicators::deleteVariable);
                tell(agency, stored, "dibatalkan seluruhnya", Map.of(), cause);
                return new Undone();
            });
        } catch (DataIntegrityViolationException inUse) {
            return new Refused(
                    "Sebagian indikator, sasaran, atau variabel dari impor ini sudah dipakai di tempat lain, sehingga impor tidak"
                            + " dapat dibatalkan. Nonaktifkan yang tidak diperlukan.");
        }
    }

    /// By the number that they had while they were read.
    private Map<Long, Long> addObjectives(Agency agency, StoredImport stored, List<Addition<Objective>> additions) {
        var ids = new LinkedHashMap<Long, Long>();
        for (var addition : additions) {
            var objective = Objects.requireNonNull(addition.value());
            long id = goals.add(
                            agency.id(),
                            objective.plan(),
                            objective.kind(),
                            objective.code(),
                            objective.wording(),
                            objective.unit())
                    .orElseThrow();
            ids.put(objective.id(), id);
            goals.setSupport(
                    id,
                    objective.above().stream()
                            .map(above -> ids.getOrDefault(above.id(), above.id()))
                            .toList(),
                    null);
            imports.rememberObjective(stored.id(), id);
        }
        return ids;
    }

    private Map<Long, Long> addVariables(Agency agency, StoredImport stored, List<Addition<Variable>> additions) {
        var ids = new LinkedHashMap<Long, Long>();
        for (var addition : additions) {
            var variable = Objects.requireNonNull(addition.value());
            long id = indicators
                    .addVariable(
                            agency.id(), variable.code(), variable.name(), variable.unitOfMeasure(), variable.source())
                    .orElseThrow();
            ids.put(variable.id(), id);
            imports.rememberVariable(stored.id(), id);
        }
        return ids;
    }

    private Map<String, Long> addIndicators(
            Agency agency,
            StoredImport stored,
            List<Entry> entries,
            Map<Long, Long> objectives,
            Map<Long, Long> variables) {
        var renstra = goals.findPlan(agency.id(), stored.year());
        var ids = new LinkedHashMap<String, Long>();
        for (var entry : entries) {
            var details = entry.details();
            if (entry.indicator() != null) {
                ids.put(entry.code(), entry.indicator().id());
            } else if (details != null) {
                long id = indicators.add(agency.id(), details).orElseThrow();
                imports.remember(stored.id(), id);
                var components = new EnumMap<Role, List<Long>>(Role.class);
                entry.components()
                        .forEach((role, made) -> components.put(
                                role,
                                made.stream()
                                        .map(variable -> variables.getOrDefault(variable, variable))
                                        .toList()));
                indicators.setComponents(agency.id(), id, components);
                var objective = entry.objective();
                indicators.setObjectives(
                        agency.id(),
                        id,
                        objective == null
                                ? List.of()
                                : List.of(objectives.getOrDefault(objective.id(), objective.id())));
                renstra.ifPresent(plan -> entry.plan()
                        .forEach((year, target) -> goals.addTarget(agency.id(), plan.id(), id, year, target)));
                ids.put(entry.code(), id);
            }
        }
        return ids;
    }

    private int addAgreements(
            Agency agency, StoredImport stored, Plan plan, Map<String, Long> ids, Map<Long, Long> objectives) {
        var byPosition = new LinkedHashMap<PositionId, List<Entry>>();
        plan.entries().stream()
                .filter(entry -> entry.promise() != null)
                .forEach(entry -> byPosition
                        .computeIfAbsent(promiser(entry).id(), none -> new ArrayList<>())
                        .add(entry));
        var codes = List.copyOf(places(plan.entries()).keySet());
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
            var budget = plan.budget().stream()
                    .flatMap(addition -> addition.added().stream())
                    .filter(money -> money.promiser().id().equals(position))
                    .map(money -> {
                        agreements.addNomenclature(money.budget().nomenclature());
                        return shared(money.budget(), codes, ids);
                    })
                    .toList();
            agreements.write(
                    agency.id(),
                    version,
                    new Contents(
                            promises.stream()
                                    .map(entry -> line(entry, ids, objectives))
                                    .toList(),
                            budget));
            imports.rememberAgreement(stored.id(), id, 0);
        });
        return byPosition.size();
    }

    private static BudgetLine shared(BudgetLine read, List<String> codes, Map<String, Long> ids) {
        var shares = new LinkedHashMap<Long, BigDecimal>();
        read.shares()
                .forEach((place, percent) ->
                        shares.put(Objects.requireNonNull(ids.get(codes.get(place.intValue()))), percent));
        return new BudgetLine(
                0, read.nomenclature(), read.code(), read.name(), read.ceiling(), read.plan(), read.funds(), shares);
    }

    private static Position promiser(Entry entry) {
        return Objects.requireNonNull(entry.promise()).promiser();
    }

    private static Line line(Entry entry, Map<String, Long> ids, Map<Long, Long> objectives) {
        var promise = Objects.requireNonNull(entry.promise());
        var objective = Objects.requireNonNull(entry.objective());
        var known = entry.indicator();
        var details = known != null ? known.details() : Objects.requireNonNull(entry.details());
        long id = Objects.requireNonNull(ids.get(entry.code()));
        return new Line(
                id,
                objectives.getOrDefault(objective.id(), objective.id()),
                objective.wording(),
                id,
                entry.code(),
                details.name(),
                details.unitOfMeasure(),
                promise.target(),
                promise.quarters(),
                promise.months(),
                promise.actions());
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
