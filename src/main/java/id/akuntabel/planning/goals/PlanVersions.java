package id.akuntabel.planning.goals;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Versions of a Renstra as stored.
@Repository
public class PlanVersions {

    private final JdbcClient jdbc;

    PlanVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Newest first.
    List<PlanVersion> of(StrategicPlan plan) {
        return jdbc.sql("""
                        select v.*, lead(v.from_day) over (order by v.number) - 1 as until_day,
                               (select count(*) from planning.agreement_version r where r.plan_version_id = v.id) as agreements
                        from planning.plan_version v where v.plan_id = :plan order by v.number desc
                        """)
                .param("plan", plan.id())
                .query((row, at) -> new PlanVersion(
                        row.getLong("id"),
                        row.getInt("number"),
                        row.getString("title"),
                        row.getString("decree"),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("until_day", LocalDate.class),
                        row.getString("reason"),
                        row.getInt("agreements")))
                .list();
    }

    /// `Renstra Diskominfo 2025–2029 (Perubahan)`, of the version that an agreement rests on, and whether a later one
    /// replaced it. Empty for a draft, or where no Renstra covered its year.
    public Optional<Rest> restOf(long agreementVersion) {
        return jdbc.sql("""
                        select v.title, v.number,
                               exists (select from planning.plan_version later
                                       where later.plan_id = v.plan_id and later.number > v.number) as replaced
                        from planning.agreement_version r join planning.plan_version v on v.id = r.plan_version_id
                        where r.id = :version
                        """)
                .param("version", agreementVersion)
                .query((row, at) -> new Rest(
                        row.getString("title")
                                + (row.getInt("number") == 1
                                        ? ""
                                        : " (" + PlanVersion.printed(row.getInt("number")) + ")"),
                        row.getBoolean("replaced")))
                .optional();
    }

    /// @param replaced by a later version of the same Renstra
    public record Rest(String title, boolean replaced) {}

    /// `S1 Meningkatnya …` as the version says, goals first.
    List<Aim> objectivesOf(StrategicPlan plan, PlanVersion version) {
        return jdbc
                .sql("""
                        select kind, code, wording from planning.objective
                        where plan_id = :plan and :number = :newest
                        union all
                        select kind, code, wording from planning.earlier_objective where version_id = :version
                        order by 1, 2
                        """)
                .param("plan", plan.id())
                .param("number", version.number())
                .param("newest", plan.number())
                .param("version", version.id())
                .query((row, at) -> new Aim(
                        Objective.Kind.valueOf(row.getString("kind")), row.getString("code"), row.getString("wording")))
                .list()
                .stream()
                .sorted(java.util.Comparator.comparing(Aim::kind))
                .toList();
    }

    record Aim(Objective.Kind kind, String code, String wording) {}

    /// Targets as typed, by year, by code and name of the indicator.
    Map<String, Map<Integer, String>> targetsOf(PlanVersion version) {
        var targets = new LinkedHashMap<String, Map<Integer, String>>();
        jdbc.sql("""
                        select i.code, i.name, t.year, t.target
                        from planning.plan_target t join planning.indicator i on i.id = t.indicator_id
                        where t.version_id = :version order by length(i.code), i.code, t.year
                        """).param("version", version.id()).query(row -> {
            targets.computeIfAbsent(row.getString("code") + " " + row.getString("name"), none -> new TreeMap<>())
                    .put(row.getInt("year"), row.getString("target"));
        });
        return targets;
    }

    /// Years that the Renstra may not lose: of its targets, and of agreements that name its objectives.
    List<Integer> yearsInUse(StrategicPlan plan) {
        return jdbc.sql("""
                        select year from planning.plan_target where plan_id = :plan
                        union
                        select a.year from planning.line l
                        join planning.objective o on o.id = l.objective_id
                        join planning.agreement_version v on v.id = l.version_id
                        join planning.agreement a on a.id = v.agreement_id
                        where o.plan_id = :plan
                        order by 1
                        """)
                .param("plan", plan.id())
                .query((row, at) -> row.getInt("year"))
                .list();
    }

    /// False when someone else changed the Renstra since it was read. The database refuses what an agreement rests on.
    boolean correct(StrategicPlan read, String title, int from, int until, String decree) {
        if (!touch(read, from, until)) {
            return false;
        }
        jdbc.sql("""
                        update planning.plan_version
                        set title = :title, decree = :decree,
                            from_day = case when number = 1 then make_date(:from, 1, 1) else from_day end
                        where plan_id = :plan and number = :number
                        """)
                .param("title", title)
                .param("decree", decree)
                .param("from", from)
                .param("plan", read.id())
                .param("number", read.number())
                .update();
        return true;
    }

    /// The next version, with the objectives as they stand and a copy of the targets. False when someone else changed
    /// the Renstra since it was read.
    boolean change(StrategicPlan read, String title, String decree, LocalDate from, String reason) {
        if (!touch(read, read.from(), read.until())) {
            return false;
        }
        jdbc.sql("""
                        insert into planning.earlier_objective (version_id, objective_id, kind, code, wording)
                        select v.id, o.id, o.kind, o.code, o.wording
                        from planning.objective o join planning.plan_version v on v.plan_id = o.plan_id
                        where o.plan_id = :plan and v.number = :number
                        """).param("plan", read.id()).param("number", read.number()).update();
        jdbc.sql("""
                        insert into planning.plan_version (agency_id, plan_id, number, title, decree, from_day, reason)
                        values (:agency, :plan, :number + 1, :title, :decree, :from, :reason)
                        """)
                .param("agency", read.agency().value())
                .param("plan", read.id())
                .param("number", read.number())
                .param("title", title)
                .param("decree", decree)
                .param("from", from)
                .param("reason", reason)
                .update();
        jdbc.sql("""
                        insert into planning.plan_target (agency_id, plan_id, version_id, indicator_id, year, %1$s)
                        select t.agency_id, t.plan_id, next.id, t.indicator_id, t.year, %1$s
                        from planning.plan_target t
                        join planning.plan_version v on v.id = t.version_id and v.number = :number
                        join planning.plan_version next on next.plan_id = v.plan_id and next.number = v.number + 1
                        where t.plan_id = :plan
                        """.formatted(TargetColumns.NAMES))
                .param("plan", read.id())
                .param("number", read.number())
                .update();
        return true;
    }

    private boolean touch(StrategicPlan read, int from, int until) {
        return jdbc.sql("""
                        update planning.strategic_plan set years = int4range(:from, :until, '[]'), version = version + 1
                        where id = :id and version = :revision
                        """)
                        .param("from", from)
                        .param("until", until)
                        .param("id", read.id())
                        .param("revision", read.revision())
                        .update()
                == 1;
    }
}
