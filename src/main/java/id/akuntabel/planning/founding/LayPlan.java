package id.akuntabel.planning.founding;

import id.akuntabel.audit.Cause;
import id.akuntabel.organization.Agency;
import id.akuntabel.organization.AgencyId;
import id.akuntabel.organization.Officeholders;
import id.akuntabel.organization.Position;
import id.akuntabel.organization.PositionId;
import id.akuntabel.organization.Structure;
import id.akuntabel.organization.Unit;
import id.akuntabel.organization.UnitId;
import id.akuntabel.planning.AgreedIndicator.Component;
import id.akuntabel.planning.BudgetPlan;
import id.akuntabel.planning.PlanLaid;
import id.akuntabel.planning.PredicateScale;
import id.akuntabel.planning.ReadyPlans;
import id.akuntabel.planning.Target;
import id.akuntabel.planning.TargetReading;
import id.akuntabel.planning.agreements.Agreement.Action;
import id.akuntabel.planning.agreements.Agreement.BudgetLine;
import id.akuntabel.planning.agreements.Agreement.Consent;
import id.akuntabel.planning.agreements.Agreement.Contents;
import id.akuntabel.planning.agreements.Agreement.Line;
import id.akuntabel.planning.agreements.AgreementStore;
import id.akuntabel.planning.agreements.State;
import id.akuntabel.planning.goals.Goals;
import id.akuntabel.planning.goals.Objective;
import id.akuntabel.planning.goals.TargetColumns;
import id.akuntabel.planning.indicators.Details;
import id.akuntabel.planning.indicators.Indicators;
import id.akuntabel.planning.indicators.Scales;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Lays a plan down as its file says.
@org.springframework.stereotype.Component
class LayPlan implements ReadyPlans {

    private final Structure structure;
    private final Officeholders officeholders;
    private final Goals goals;
    private final Indicators indicators;
    private final Scales scales;
    private final AgreementStore agreements;
    private final ApplicationEventPublisher events;

    LayPlan(
            Structure structure,
            Officeholders officeholders,
            Goals goals,
            Indicators indicators,
            Scales scales,
            AgreementStore agreements,
            ApplicationEventPublisher events) {
        this.structure = structure;
        this.officeholders = officeholders;
        this.goals = goals;
        this.indicators = indicators;
        this.scales = scales;
        this.agreements = agreements;
        this.events = events;
    }

    @Override
    @Transactional
    public void lay(String yaml, AgencyId owner, Cause cause) {
        var file = read(yaml);
        var laying = new Laying(structure.getAgency(owner), file);
        laying.plan();
        laying.indicators();
        laying.agreements();
        events.publishEvent(new PlanLaid(
                cause,
                laying.agency.code(),
                file.plan().title(),
                Map.of(
                        "indikator", Integer.toString(file.indicators().size()),
                        "perjanjian", Integer.toString(file.agreements().size()))));
    }

    private static PlanFile read(String yaml) {
        return YAMLMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build()
                .readValue(yaml, PlanFile.class);
    }

    /// What is known on the way: codes and what they became.
    private final class Laying {

        private final Agency agency;
        private final PlanFile file;
        private final Map<String, UnitId> units;
        private final Map<String, Position> positions;
        private final Map<String, Long> objectives = new HashMap<>();
        private final Map<String, String> wordings = new HashMap<>();
        private final Map<String, Long> indicatorIds = new HashMap<>();
        private final Map<String, PlanFile.Measure> measures;
        private Map<String, PredicateScale> known = Map.of();
        private long plan;

        Laying(Agency agency, PlanFile file) {
            this.agency = agency;
            this.file = file;
            this.units = structure.listUnits(agency.id()).stream().collect(Collectors.toMap(Unit::code, Unit::id));
            this.positions = structure.listPositions(agency.id()).stream()
                    .collect(Collectors.toMap(Position::code, Function.identity()));
            this.measures =
                    file.indicators().stream().collect(Collectors.toMap(PlanFile.Measure::code, Function.identity()));
        }

        void plan() {
            orEmpty(file.scales()).forEach(scales::add);
            known = scales.byKey();
            var renstra = file.plan();
            plan = goals.addPlan(agency.id(), renstra.title(), renstra.from(), renstra.until(), renstra.decree());
            foreignObjectives();
            for (var aim : file.objectives()) {
                var unit = aim.unit() == null ? null : found(units, aim.unit(), "unit");
                var id = goals.add(agency.id(), plan, aim.kind(), aim.code(), aim.wording(), unit)
                        .orElseThrow(() -> new IllegalArgumentException("Sasaran " + aim.code() + " ada dua kali"));
                objectives.put(aim.code(), id);
                wordings.put(aim.code(), aim.wording());
                for (var above : orEmpty(aim.above())) {
                    goals.support(
                            found(objectives, above, "sasaran di atas " + aim.code()),
                            id,
                            above.contains("/") ? aim.contribution() : null);
                }
            }
        }

        /// Those of agencies laid down before, as `bappeda/S3`.
        private void foreignObjectives() {
            var codes = structure.listAgencies().stream().collect(Collectors.toMap(Agency::id, Agency::code));
            for (Objective objective : goals.listAll()) {
                objectives.put(codes.get(objective.agency()) + "/" + objective.code(), objective.id());
            }
        }

        void indicators() {
            var variables = new HashMap<String, Long>();
            for (var quantity : file.variables()) {
                variables.put(
                        quantity.code(),
                        indicators
                                .addVariable(
                                        agency.id(),
                                        quantity.code(),
                                        quantity.name(),
                                        quantity.unitOfMeasure(),
                                        quantity.source())
                                .orElseThrow(() ->
                                        new IllegalArgumentException("Variabel " + quantity.code() + " sudah ada")));
            }
            for (var measure : file.indicators()) {
                var id = indicators
                        .add(agency.id(), details(measure))
                        .orElseThrow(() -> new IllegalArgumentException("Indikator " + measure.code() + " sudah ada"));
                indicatorIds.put(measure.code(), id);
                var components = new LinkedHashMap<Component.Role, List<Long>>();
                if (measure.components() != null) {
                    measure.components()
                            .forEach((role, codes) -> components.put(
                                    role,
                                    codes.stream()
                                            .map(code -> found(variables, code, "variabel"))
                                            .toList()));
                }
                indicators.setComponents(agency.id(), id, components);
                indicators.setObjectives(
                        agency.id(),
                        id,
                        measure.objectives().stream()
                                .map(code -> found(objectives, code, "sasaran"))
                                .toList());
                measure.targets()
                        .forEach((year, text) -> goals.addTarget(agency.id(), plan, id, year, target(measure, text)));
            }
        }

        void agreements() {
            agreements.addNomenclature(file.nomenclature());
            for (var promise : file.agreements()) {
                var promiser = found(positions, promise.promiser(), "jabatan");
                var superior = promise.superior() == null ? null : found(positions, promise.superior(), "jabatan");
                var agreement = agreements
                        .begin(
                                agency.id(),
                                promise.signedOn().getYear(),
                                promise.level(),
                                promiser.unit(),
                                promiser.id(),
                                superior == null ? null : superior.id(),
                                promise.superiorTitle())
                        .orElseThrow(() ->
                                new IllegalArgumentException("Perjanjian " + promise.promiser() + " ada dua kali"));
                var version = agreements.addVersion(agency.id(), agreement, null, null);
                agreements.write(agency.id(), version, contents(promise));
                var draft = agreements
                        .find(agency.id(), promise.signedOn().getYear(), promiser.id())
                        .orElseThrow()
                        .versions()
                        .getFirst();
                agreements.move(
                        draft,
                        State.IN_FORCE,
                        null,
                        consent(promiser.id(), promise.signedOn()),
                        superior == null
                                ? new Consent(promise.signedOn(), String.valueOf(promise.superiorTitle()), null)
                                : consent(superior.id(), promise.signedOn()),
                        promise.signedOn(),
                        null);
            }
        }

        private Consent consent(PositionId position, LocalDate on) {
            var holding = officeholders
                    .whoActs(position, on)
                    .orElseThrow(() -> new IllegalArgumentException("Jabatan kosong pada " + on));
            return new Consent(on, holding.official().name(), holding.capacity());
        }

        private Contents contents(PlanFile.Promise promise) {
            var lines = new ArrayList<Line>();
            for (var row : promise.lines()) {
                var measure = found(measures, row.indicator(), "indikator");
                var quarters = new TreeMap<Integer, Target>();
                for (var quarter = 1; quarter <= row.quarters().size(); quarter++) {
                    var text = row.quarters().get(quarter - 1);
                    if (!text.isBlank()) {
                        quarters.put(quarter, target(measure, text));
                    }
                }
                var months = new TreeMap<Integer, Target>();
                if (row.months() != null) {
                    row.months().forEach((month, text) -> months.put(month, target(measure, text)));
                }
                lines.add(new Line(
                        found(indicatorIds, row.indicator(), "indikator"),
                        found(objectives, row.objective(), "sasaran"),
                        found(wordings, row.objective(), "sasaran"),
                        found(indicatorIds, row.indicator(), "indikator"),
                        measure.code(),
                        measure.name(),
                        measure.unitOfMeasure(),
                        target(measure, row.target()),
                        quarters,
                        months,
                        orEmpty(row.actions()).stream()
                                .map(deed -> new Action(deed.wording(), deed.quarters()))
                                .toList()));
            }
            return new Contents(
                    lines, orEmpty(promise.budget()).stream().map(this::budget).toList());
        }

        private BudgetLine budget(PlanFile.Budget budget) {
            var shares = new HashMap<Long, BigDecimal>();
            if (budget.shares() != null) {
                budget.shares().forEach((code, percent) -> shares.put(found(indicatorIds, code, "indikator"), percent));
            }
            return new BudgetLine(
                    0,
                    file.nomenclature(),
                    budget.code(),
                    budget.name(),
                    budget.ceiling(),
                    new BudgetPlan(orEmpty(budget.quarters())),
                    budget.funds(),
                    shares);
        }

        private Details details(PlanFile.Measure measure) {
            return new Details(
                    measure.code(),
                    measure.kind(),
                    measure.name(),
                    measure.definition(),
                    measure.formula(),
                    measure.unitOfMeasure(),
                    measure.decimals(),
                    measure.polarity(),
                    measure.aggregation(),
                    measure.scale(),
                    measure.frequency(),
                    measure.source(),
                    found(positions, measure.responsible(), "jabatan").id(),
                    measure.mechanism(),
                    measure.medium(),
                    measure.evidence());
        }

        private Target target(PlanFile.Measure measure, String text) {
            var scale = measure.scale() == null ? null : found(known, measure.scale(), "skala");
            return switch (TargetColumns.read(text, scale)) {
                case TargetReading.Read(var target) -> target;
                case TargetReading.Doubtful(var likely, var other, var reason) -> likely;
                case TargetReading.Empty empty ->
                    throw new IllegalArgumentException("Target " + measure.code() + " kosong");
                case TargetReading.Unreadable(var raw, var reason) ->
                    throw new IllegalArgumentException("Target " + measure.code() + ": " + reason);
            };
        }
    }

    private static <T> T found(Map<String, T> known, String code, String what) {
        var value = known.get(code);
        if (value == null) {
            throw new IllegalArgumentException("Tidak ada " + what + " " + code);
        }
        return value;
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
