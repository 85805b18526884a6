package id.akuntabel.planning.agreements;

import id.akuntabel.organization.AgencyId;
import id.akuntabel.organization.PositionId;
import id.akuntabel.organization.Structure;
import id.akuntabel.organization.UnitId;
import id.akuntabel.planning.Aggregation;
import id.akuntabel.planning.AgreedBudget;
import id.akuntabel.planning.AgreedIndicator;
import id.akuntabel.planning.Agreements;
import id.akuntabel.planning.BudgetPlan;
import id.akuntabel.planning.Polarity;
import id.akuntabel.planning.PredicateScale;
import id.akuntabel.planning.Target;
import id.akuntabel.planning.goals.TargetColumns;
import id.akuntabel.planning.indicators.Indicators;
import id.akuntabel.planning.indicators.Scales;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Answers what was promised, in six statements however many lines there are.
@Repository
class StoredAgreements implements Agreements {

    private static final String IN_FORCE = """
             from planning.line l
             join planning.agreement_version v on v.id = l.version_id
             join planning.agreement a on a.id = v.agreement_id
             join planning.indicator i on i.id = l.indicator_id
            """;
    private static final String WHERE = """
             where a.agency_id = :agency and a.year = :year
             and v.id = (select w.id from planning.agreement_version w
                         where w.agreement_id = a.id and (w.in_force @> :day or w.in_force @> :late)
                         order by w.in_force @> :day desc limit 1)
            """;

    private final JdbcClient jdbc;
    private final Structure structure;
    private final Indicators indicators;
    private final Scales scales;

    StoredAgreements(JdbcClient jdbc, Structure structure, Indicators indicators, Scales scales) {
        this.jdbc = jdbc;
        this.structure = structure;
        this.indicators = indicators;
        this.scales = scales;
    }

    private record Share(long line, AgreedBudget budget) {}

    @Override
    public List<AgreedBudget> budgetsInForce(AgencyId agency, int year, LocalDate on, LocalDate late) {
        var lines = new LinkedHashMap<Long, AgreedBudget>();
        jdbc.sql("""
                select b.id, b.code, b.name, b.ceiling, b.funds,
                       array_to_string(b.plan, ' ') as plan, a.unit_id, i.code as indicator, s.percent
                from planning.budget_line b
                join planning.agreement_version v on v.id = b.version_id
                join planning.agreement a on a.id = v.agreement_id
                left join planning.budget_share s on s.budget_line_id = b.id
                left join planning.line l on l.id = s.line_id
                left join planning.indicator i on i.id = l.indicator_id
                """ + WHERE + " order by a.id, b.place, l.place")
                .param("agency", agency.value())
                .param("year", year)
                .param("day", on)
                .param("late", late)
                .query((row, at) -> new Share(
                        row.getLong("id"),
                        new AgreedBudget(
                                new UnitId(row.getObject("unit_id", UUID.class)),
                                row.getString("code"),
                                row.getString("name"),
                                row.getBigDecimal("ceiling"),
                                BudgetPlan.ofStored(row.getString("plan")),
                                row.getString("funds"),
                                row.getString("indicator") == null
                                        ? Map.of()
                                        : Map.of(row.getString("indicator"), row.getBigDecimal("percent")))))
                .list()
                .forEach(share -> lines.merge(share.line(), share.budget(), StoredAgreements::with));
        return List.copyOf(lines.values());
    }

    /// The same line with one share more.
    private static AgreedBudget with(AgreedBudget known, AgreedBudget more) {
        var shares = new TreeMap<>(known.shares());
        shares.putAll(more.shares());
        return new AgreedBudget(
                known.unit(), known.code(), known.name(), known.ceiling(), known.plan(), known.funds(), shares);
    }

    /// @param period `quarter` or `month`
    private Map<Long, Map<Integer, Target>> targets(
            String period, AgencyId agency, int year, LocalDate on, LocalDate late, Map<String, PredicateScale> known) {
        var targets = new HashMap<Long, Map<Integer, Target>>();
        jdbc.sql("select t.*, i.scale" + IN_FORCE + " join planning." + period + "_target t on t.line_id = l.id"
                        + WHERE)
                .param("agency", agency.value())
                .param("year", year)
                .param("day", on)
                .param("late", late)
                .query(row -> {
                    var scale = row.getString("scale");
                    targets.computeIfAbsent(row.getLong("line_id"), none -> new TreeMap<>())
                            .put(
                                    row.getInt(period),
                                    TargetColumns.target(row, scale == null ? null : known.get(scale)));
                });
        return targets;
    }

    @Override
    public List<AgreedIndicator> inForce(AgencyId agency, int year, LocalDate on, LocalDate late) {
        var known = scales.byKey();
        var components = indicators.components(agency);
        var quarters = targets("quarter", agency, year, on, late, known);
        var months = targets("month", agency, year, on, late, known);
        var lines = jdbc.sql("""
                        select l.*, a.id as agreement, a.unit_id, v.number, i.code, i.decimals, i.polarity, i.aggregation,
                               i.scale, i.definition, i.formula, i.source, i.evidence, i.responsible_id
                        """ + IN_FORCE + WHERE + """
                        order by array_position(array['REGION', 'ECHELON_II', 'ECHELON_III', 'ECHELON_IV', 'STAFF'],
                                                a.level), a.id, l.place
                        """)
                .param("agency", agency.value())
                .param("year", year)
                .param("day", on)
                .param("late", late)
                .query((row, at) -> {
                    var scale = row.getString("scale") == null ? null : known.get(row.getString("scale"));
                    return new AgreedIndicator(
                            row.getLong("id"),
                            row.getLong("agreement"),
                            row.getInt("number"),
                            row.getLong("indicator_id"),
                            row.getString("code"),
                            row.getString("objective"),
                            row.getString("indicator"),
                            row.getString("unit_of_measure"),
                            row.getInt("decimals"),
                            Polarity.valueOf(row.getString("polarity")),
                            Aggregation.valueOf(row.getString("aggregation")),
                            row.getString("definition"),
                            row.getString("formula"),
                            components.getOrDefault(row.getLong("indicator_id"), List.of()),
                            row.getString("source"),
                            row.getString("evidence"),
                            new UnitId(row.getObject("unit_id", UUID.class)),
                            new PositionId(row.getObject("responsible_id", UUID.class)),
                            TargetColumns.target(row, scale),
                            quarters.getOrDefault(row.getLong("id"), Map.of()),
                            months.getOrDefault(row.getLong("id"), Map.of()),
                            scale);
                })
                .list();
        var order = new HashMap<UnitId, Integer>();
        structure.listUnits(agency).forEach(unit -> order.put(unit.id(), order.size()));
        return lines.stream()
                .sorted(Comparator.comparing(line -> order.getOrDefault(line.unit(), Integer.MAX_VALUE)))
                .toList();
    }
}
