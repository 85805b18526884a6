package id.akuntabel.planning.indicators;

import id.akuntabel.organization.AgencyId;
import id.akuntabel.organization.PositionId;
import id.akuntabel.planning.Aggregation;
import id.akuntabel.planning.AgreedIndicator.Component;
import id.akuntabel.planning.Polarity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Indicators and variables as stored. A fixed number of statements a question.
@Repository
public class Indicators {

    private final JdbcClient jdbc;

    Indicators(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Of one agency, IKU first, then by code; retired ones last.
    public List<Indicator> list(AgencyId agency) {
        var components = components(agency);
        var objectives = objectives(agency);
        return jdbc.sql("""
                        select * from planning.indicator where agency_id = :agency
                        order by retired_on is not null, array_position(array['IKU', 'IK', 'IKI'], kind), length(code), code
                        """)
                .param("agency", agency.value())
                .query((row, at) -> indicator(row, components, objectives))
                .list();
    }

    public Optional<Indicator> find(AgencyId agency, String code) {
        return list(agency).stream()
                .filter(indicator -> indicator.details().code().equals(code))
                .findFirst();
    }

    /// What a formula may be made of today.
    List<Variable> listOfferedVariables(AgencyId agency) {
        return listVariables(agency).stream()
                .filter(variable -> variable.retiredOn() == null)
                .toList();
    }

    /// Whether it was retired: not as long as an indicator in use is made of it.
    boolean retireVariable(long variable, LocalDate on) {
        return jdbc.sql("""
                        update planning.variable set retired_on = :on, version = version + 1
                        where id = :id and retired_on is null and not exists (
                            select from planning.component c join planning.indicator i on i.id = c.indicator_id
                            where c.variable_id = :id and i.retired_on is null)
                        """).param("id", variable).param("on", on).update() == 1;
    }

    /// The new id; empty where the code is taken.
    public Optional<Long> add(AgencyId agency, Details details) {
        return jdbc.sql("""
                        insert into planning.indicator
                            (agency_id, code, name, kind, definition, formula, unit_of_measure, decimals, polarity,
                             aggregation, scale, frequency, source, responsible_id, mechanism, medium, evidence)
                        values (:agency, :code, :name, :kind, :definition, :formula, :unit, :decimals, :polarity,
                                :aggregation, :scale, :frequency, :source, :responsible, :mechanism, :medium, :evidence)
                        on conflict (agency_id, code) do nothing
                        returning id
                        """)
                .param("agency", agency.value())
                .params(values(details))
                .query(Long.class)
                .optional();
    }

    /// False when someone else changed it since it was read. The database refuses another meaning of what was promised.
    boolean change(Indicator read, Details details) {
        return jdbc.sql("""
                        update planning.indicator
                        set name = :name, kind = :kind, definition = :definition, formula = :formula,
                            unit_of_measure = :unit, decimals = :decimals, polarity = :polarity,
                            aggregation = :aggregation, scale = :scale, frequency = :frequency, source = :source,
                            responsible_id = :responsible, mechanism = :mechanism, medium = :medium,
                            evidence = :evidence, version = version + 1
                        where id = :id and version = :version
                        """)
                        .params(values(details))
                        .param("id", read.id())
                        .param("version", read.version())
                        .update()
                == 1;
    }

    boolean retire(Indicator read, LocalDate on, String because) {
        return jdbc.sql("""
                        update planning.indicator
                        set retired_on = :on, retired_because = :because, version = version + 1
                        where id = :id and version = :version and retired_on is null
                        """)
                        .param("on", on)
                        .param("because", because)
                        .param("id", read.id())
                        .param("version", read.version())
                        .update()
                == 1;
    }

    /// What hangs on the indicator alone goes with it; the database refuses where an agreement or a plan names it.
    public void delete(long id) {
        jdbc.sql("delete from planning.component where indicator_id = :id")
                .param("id", id)
                .update();
        jdbc.sql("delete from planning.measure where indicator_id = :id")
                .param("id", id)
                .update();
        jdbc.sql("delete from planning.imported_indicator where indicator_id = :id")
                .param("id", id)
                .update();
        jdbc.sql("delete from planning.indicator where id = :id")
                .param("id", id)
                .update();
    }

    /// @param components variables by role, in order of the formula
    public void setComponents(AgencyId agency, long indicator, Map<Component.Role, List<Long>> components) {
        jdbc.sql("delete from planning.component where indicator_id = :indicator")
                .param("indicator", indicator)
                .update();
        var place = 0;
        for (var role : Component.Role.values()) {
            for (var variable : components.getOrDefault(role, List.of())) {
                place++;
                jdbc.sql("""
                                insert into planning.component (agency_id, indicator_id, variable_id, role, place)
                                values (:agency, :indicator, :variable, :role, :place)
                                """)
                        .param("agency", agency.value())
                        .param("indicator", indicator)
                        .param("variable", variable)
                        .param("role", role.name())
                        .param("place", place)
                        .update();
            }
        }
    }

    public void setObjectives(AgencyId agency, long indicator, List<Long> objectives) {
        jdbc.sql("delete from planning.measure where indicator_id = :indicator")
                .param("indicator", indicator)
                .update();
        for (var objective : objectives) {
            jdbc.sql("""
                            insert into planning.measure (agency_id, objective_id, indicator_id)
                            values (:agency, :objective, :indicator)
                            """)
                    .param("agency", agency.value())
                    .param("objective", objective)
                    .param("indicator", indicator)
                    .update();
        }
    }

    public List<Variable> listVariables(AgencyId agency) {
        return jdbc.sql("""
                        select v.id, v.code, v.name, v.unit_of_measure, v.source, v.retired_on,
                               array(select i.code from planning.component c join planning.indicator i on i.id = c.indicator_id
                                     where c.variable_id = v.id order by i.code) as used_by
                        from planning.variable v where v.agency_id = :agency order by length(v.code), v.code
                        """)
                .param("agency", agency.value())
                .query((row, at) -> new Variable(
                        row.getLong("id"),
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("unit_of_measure"),
                        row.getString("source"),
                        row.getObject("retired_on", LocalDate.class),
                        List.of((String[]) row.getArray("used_by").getArray())))
                .list();
    }

    /// The new id; empty where the code is taken.
    public Optional<Long> addVariable(AgencyId agency, String code, String name, String unitOfMeasure, String source) {
        return jdbc.sql("""
                        insert into planning.variable (agency_id, code, name, unit_of_measure, source)
                        values (:agency, :code, :name, :unit, :source)
                        on conflict (agency_id, code) do nothing
                        returning id
                        """)
                .param("agency", agency.value())
                .param("code", code)
                .param("name", name)
                .param("unit", unitOfMeasure)
                .param("source", source)
                .query(Long.class)
                .optional();
    }

    /// The database refuses where an indicator is made of it.
    public void deleteVariable(long variable) {
        jdbc.sql("delete from planning.imported_variable where variable_id = :id")
                .param("id", variable)
                .update();
        jdbc.sql("delete from planning.variable where id = :id")
                .param("id", variable)
                .update();
    }

    public Map<Long, List<Component>> components(AgencyId agency) {
        var components = new HashMap<Long, List<Component>>();
        jdbc.sql("""
                        select c.indicator_id, c.role, v.id, v.code, v.name
                        from planning.component c join planning.variable v on v.id = c.variable_id
                        where c.agency_id = :agency order by c.indicator_id, c.place
                        """).param("agency", agency.value()).query(row -> {
            components
                    .computeIfAbsent(row.getLong("indicator_id"), none -> new ArrayList<>())
                    .add(new Component(
                            row.getLong("id"),
                            row.getString("code"),
                            row.getString("name"),
                            Component.Role.valueOf(row.getString("role"))));
        });
        return components;
    }

    private Map<Long, List<Long>> objectives(AgencyId agency) {
        var objectives = new HashMap<Long, List<Long>>();
        jdbc.sql("""
                        select indicator_id, objective_id from planning.measure
                        where agency_id = :agency order by objective_id
                        """).param("agency", agency.value()).query(row -> {
            objectives
                    .computeIfAbsent(row.getLong("indicator_id"), none -> new ArrayList<>())
                    .add(row.getLong("objective_id"));
        });
        return objectives;
    }

    private static Map<String, Object> values(Details details) {
        var values = new LinkedHashMap<String, Object>();
        values.put("code", details.code());
        values.put("name", details.name());
        values.put("kind", details.kind().name());
        values.put("definition", details.definition());
        values.put("formula", details.formula());
        values.put("unit", details.unitOfMeasure());
        values.put("decimals", details.decimals());
        values.put("polarity", details.polarity().name());
        values.put("aggregation", details.aggregation().name());
        values.put("scale", details.scale());
        values.put("frequency", details.frequency().name());
        values.put("source", details.source());
        values.put("responsible", details.responsible().value());
        values.put("mechanism", details.mechanism());
        values.put("medium", details.medium());
        values.put("evidence", details.evidence());
        return values;
    }

    private static Indicator indicator(
            ResultSet row, Map<Long, List<Component>> components, Map<Long, List<Long>> objectives)
            throws SQLException {
        var id = row.getLong("id");
        return new Indicator(
                id,
                new AgencyId(row.getObject("agency_id", UUID.class)),
                new Details(
                        row.getString("code"),
                        Kind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        row.getString("definition"),
                        row.getString("formula"),
                        row.getString("unit_of_measure"),
                        row.getInt("decimals"),
                        Polarity.valueOf(row.getString("polarity")),
                        Aggregation.valueOf(row.getString("aggregation")),
                        row.getString("scale"),
                        Frequency.valueOf(row.getString("frequency")),
                        row.getString("source"),
                        new PositionId(row.getObject("responsible_id", UUID.class)),
                        row.getString("mechanism"),
                        row.getString("medium"),
                        row.getString("evidence")),
                components.getOrDefault(id, List.of()),
                objectives.getOrDefault(id, List.of()),
                row.getObject("retired_on", LocalDate.class),
                row.getString("retired_because"),
                row.getInt("version"));
    }
}
