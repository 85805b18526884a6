package id.akuntabel.planning.goals;

import id.akuntabel.organization.AgencyId;
import id.akuntabel.organization.UnitId;
import id.akuntabel.planning.PredicateScale;
import id.akuntabel.planning.Target;
import id.akuntabel.planning.goals.Objective.Above;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Plans and performance tree as stored.
@Repository
public class Goals {

    private static final String NEWEST = " (select max(number) from planning.plan_version where plan_id = v.plan_id) ";
    private static final String PLAN = """
            select p.id, p.agency_id, v.title, lower(p.years) as first, upper(p.years) - 1 as last, v.decree, v.number,
                   p.version
            from planning.strategic_plan p
            join planning.plan_version v on v.plan_id = p.id and v.number =
            """ + NEWEST;

    private final JdbcClient jdbc;

    Goals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Newest first.
    public List<StrategicPlan> listPlans(AgencyId agency) {
        return jdbc.sql(PLAN + "where p.agency_id = :agency order by p.years desc")
                .param("agency", agency.value())
                .query((row, at) -> new StrategicPlan(
                        row.getLong("id"),
                        new AgencyId(row.getObject("agency_id", UUID.class)),
                        row.getString("title"),
                        row.getInt("first"),
                        row.getInt("last"),
                        row.getString("decree"),
                        row.getInt("number"),
                        row.getInt("version")))
                .list();
    }

    StrategicPlan getPlan(AgencyId agency, long id) {
        return listPlans(agency).stream()
                .filter(plan -> plan.id() == id)
                .findFirst()
                .orElseThrow();
    }

    /// The plan that covers a year, if there is one.
    public Optional<StrategicPlan> findPlan(AgencyId agency, int year) {
        return listPlans(agency).stream().filter(plan -> plan.covers(year)).findFirst();
    }

    /// With its first version, in force from the first day of its first year.
    public long addPlan(AgencyId agency, String title, int from, int until, String decree) {
        return jdbc.sql("""
                        with plan as (
                            insert into planning.strategic_plan (agency_id, years)
                            values (:agency, int4range(:from, :until, '[]')) returning id, agency_id)
                        insert into planning.plan_version (agency_id, plan_id, number, title, decree, from_day)
                        select agency_id, id, 1, :title, :decree, make_date(:from, 1, 1) from plan returning plan_id
                        """)
                .param("agency", agency.value())
                .param("title", title)
                .param("from", from)
                .param("until", until)
                .param("decree", decree)
                .query(Long.class)
                .single();
    }

    /// All objectives of all agencies, goals first: the tree crosses agencies.
    public List<Objective> listAll() {
        var above = new HashMap<Long, List<Above>>();
        jdbc.sql("select lower_id, upper_id, contribution from planning.support order by upper_id")
                .query(row -> {
                    above.computeIfAbsent(row.getLong("lower_id"), none -> new ArrayList<>())
                            .add(new Above(row.getLong("upper_id"), row.getString("contribution")));
                });
        return jdbc.sql("""
                        select * from planning.objective
                        order by array_position(array['GOAL', 'STRATEGIC', 'PROGRAM', 'ACTIVITY'], kind), length(code), code, id
                        """)
                .query((row, at) -> {
                    var unit = row.getObject("unit_id", UUID.class);
                    return new Objective(
                            row.getLong("id"),
                            new AgencyId(row.getObject("agency_id", UUID.class)),
                            row.getLong("plan_id"),
                            Objective.Kind.valueOf(row.getString("kind")),
                            row.getString("code"),
                            row.getString("wording"),
                            unit == null ? null : new UnitId(unit),
                            above.getOrDefault(row.getLong("id"), List.of()),
                            row.getInt("version"));
                })
                .list();
    }

    /// The new id; empty where the code is taken.
    public Optional<Long> add(
            AgencyId agency, long plan, Objective.Kind kind, String code, String wording, @Nullable UnitId unit) {
        return jdbc.sql("""
                        insert into planning.objective (agency_id, plan_id, kind, code, wording, unit_id)
                        values (:agency, :plan, :kind, :code, :wording, :unit)
                        on conflict (plan_id, code) do nothing
                        returning id
                        """)
                .param("agency", agency.value())
                .param("plan", plan)
                .param("kind", kind.name())
                .param("code", code)
                .param("wording", wording)
                .param("unit", unit == null ? null : unit.value())
                .query(Long.class)
                .optional();
    }

    /// False when someone else changed it since it was read.
    boolean change(Objective read, Objective.Kind kind, String wording, @Nullable UnitId unit) {
        return jdbc.sql("""
                        update planning.objective
                        set kind = :kind, wording = :wording, unit_id = :unit, version = version + 1
                        where id = :id and version = :version
                        """)
                        .param("kind", kind.name())
                        .param("wording", wording)
                        .param("unit", unit == null ? null : unit.value())
                        .param("id", read.id())
                        .param("version", read.version())
                        .update()
                == 1;
    }

    /// What it serves from now on; the contribution is said where agencies meet.
    public void setSupport(long lower, List<Long> above, @Nullable String contribution) {
        jdbc.sql("delete from planning.support where lower_id = :lower")
                .param("lower", lower)
                .update();
        for (var upper : above) {
            jdbc.sql("""
                            insert into planning.support (upper_id, lower_id, contribution)
                            select u.id, l.id, case when u.agency_id <> l.agency_id then :contribution end
                            from planning.objective u, planning.objective l where u.id = :upper and l.id = :lower
                            """)
                    .param("upper", upper)
                    .param("lower", lower)
                    .param("contribution", contribution)
                    .update();
        }
    }

    /// The database refuses where anything refers to it from above or below.
    public void delete(long objective) {
        jdbc.sql("delete from planning.support where lower_id = :id")
                .param("id", objective)
                .update();
        jdbc.sql("delete from planning.imported_objective where objective_id = :id")
                .param("id", objective)
                .update();
        jdbc.sql("delete from planning.objective where id = :id")
                .param("id", objective)
                .update();
    }

    /// What an import wrote for an indicator that is taken back.
    public void forgetTargets(long indicator) {
        jdbc.sql("delete from planning.plan_target where indicator_id = :indicator")
                .param("indicator", indicator)
                .update();
    }

    /// Replaces the yearly targets of one indicator in the newest version of a plan.
    void setTargets(AgencyId agency, long plan, long indicator, Map<Integer, Target> targets) {
        jdbc.sql("delete from planning.plan_target t using planning.plan_version v where v.id = t.version_id"
                        + " and v.plan_id = :plan and t.indicator_id = :indicator and v.number =" + NEWEST)
                .param("plan", plan)
                .param("indicator", indicator)
                .update();
        targets.forEach((year, target) -> addTarget(agency, plan, indicator, year, target));
    }

    /// The database refuses a circle.
    public void support(long upper, long lower, @Nullable String contribution) {
        jdbc.sql("""
                        insert into planning.support (upper_id, lower_id, contribution)
                        values (:upper, :lower, :contribution)
                        """)
                .param("upper", upper)
                .param("lower", lower)
                .param("contribution", contribution)
                .update();
    }

    public void addTarget(AgencyId agency, long plan, long indicator, int year, Target target) {
        jdbc.sql("insert into planning.plan_target (agency_id, plan_id, version_id, indicator_id, year, "
                        + TargetColumns.NAMES + ") select :agency, :plan, v.id, :indicator, :year, "
                        + TargetColumns.VALUES + " from planning.plan_version v where v.plan_id = :plan and v.number ="
                        + NEWEST)
                .param("agency", agency.value())
                .param("plan", plan)
                .param("indicator", indicator)
                .param("year", year)
                .params(TargetColumns.values(target))
                .update();
    }

    /// Yearly targets of one indicator, as the newest version of each Renstra says.
    public Map<Integer, Target> targetsOf(long indicator, @Nullable PredicateScale scale) {
        var targets = new TreeMap<Integer, Target>();
        jdbc.sql("select t.* from planning.plan_target t join planning.plan_version v on v.id = t.version_id"
                        + " where t.indicator_id = :indicator and v.number =" + NEWEST + "order by t.year")
                .param("indicator", indicator)
                .query(row -> {
                    targets.put(row.getInt("year"), TargetColumns.target(row, scale));
                });
        return targets;
    }
}
