package id.akuntabel.planning.agreements;

import id.akuntabel.organization.AgencyId;
import id.akuntabel.organization.Capacity;
import id.akuntabel.organization.PositionId;
import id.akuntabel.organization.UnitId;
import id.akuntabel.planning.BudgetPlan;
import id.akuntabel.planning.PredicateScale;
import id.akuntabel.planning.Target;
import id.akuntabel.planning.agreements.Agreement.Action;
import id.akuntabel.planning.agreements.Agreement.BudgetLine;
import id.akuntabel.planning.agreements.Agreement.Consent;
import id.akuntabel.planning.agreements.Agreement.Contents;
import id.akuntabel.planning.agreements.Agreement.Line;
import id.akuntabel.planning.agreements.Agreement.Version;
import id.akuntabel.planning.goals.TargetColumns;
import id.akuntabel.planning.indicators.Scales;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
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

/// Agreements as stored. What was sent to the parties is protected by the database, too.
@Repository
public class AgreementStore {

    private final JdbcClient jdbc;
    private final Scales scales;

    AgreementStore(JdbcClient jdbc, Scales scales) {
        this.jdbc = jdbc;
        this.scales = scales;
    }

    /// Of one agency and year, from the highest level down.
    public List<Agreement> list(AgencyId agency, int year) {
        var versions = new HashMap<Long, List<Version>>();
        jdbc.sql("""
                        select v.*, lower(v.in_force) as from_day, upper(v.in_force) - 1 as last_day
                        from planning.agreement_version v join planning.agreement a on a.id = v.agreement_id
                        where a.agency_id = :agency and a.year = :year order by v.number desc
                        """).param("agency", agency.value()).param("year", year).query(row -> {
            versions.computeIfAbsent(row.getLong("agreement_id"), none -> new ArrayList<>())
                    .add(version(row));
        });
        return jdbc.sql("""
                        select * from planning.agreement where agency_id = :agency and year = :year
                        order by array_position(array['REGION', 'ECHELON_II', 'ECHELON_III', 'ECHELON_IV', 'STAFF'], level), id
                        """)
                .param("agency", agency.value())
                .param("year", year)
                .query((row, at) -> agreement(row, versions.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    public Optional<Agreement> find(AgencyId agency, int year, PositionId promiser) {
        return list(agency, year).stream()
                .filter(agreement -> agreement.promiser().equals(promiser))
                .findFirst();
    }

    /// Years with agreements, newest first.
    public List<Integer> years() {
        return jdbc.sql("select distinct year from planning.agreement order by year desc")
                .query((row, at) -> row.getInt("year"))
                .list();
    }

    public Contents contents(long version) {
        var known = scales.byKey();
        var quarters = new HashMap<Long, Map<Integer, Target>>();
        var months = new HashMap<Long, Map<Integer, Target>>();
        var actions = new HashMap<Long, List<Action>>();
        var shares = new HashMap<Long, Map<Long, BigDecimal>>();
        jdbc.sql("""
                        select q.*, i.scale from planning.quarter_target q
                        join planning.line l on l.id = q.line_id join planning.indicator i on i.id = l.indicator_id
                        where q.version_id = :version order by q.quarter
                        """).param("version", version).query(row -> {
            quarters.computeIfAbsent(row.getLong("line_id"), none -> new TreeMap<>())
                    .put(row.getInt("quarter"), TargetColumns.target(row, scale(row, known)));
        });
        jdbc.sql("""
                        select m.*, i.scale from planning.month_target m
                        join planning.line l on l.id = m.line_id join planning.indicator i on i.id = l.indicator_id
                        where m.version_id = :version order by m.month
                        """).param("version", version).query(row -> {
            months.computeIfAbsent(row.getLong("line_id"), none -> new TreeMap<>())
                    .put(row.getInt("month"), TargetColumns.target(row, scale(row, known)));
        });
        jdbc.sql("select * from planning.action where version_id = :version order by place")
                .param("version", version)
                .query(row -> {
                    actions.computeIfAbsent(row.getLong("line_id"), none -> new ArrayList<>())
                            .add(new Action(row.getString("wording"), List.of((Integer[])
                                    row.getArray("quarters").getArray())));
                });
        jdbc.sql("select * from planning.budget_share where version_id = :version")
                .param("version", version)
                .query(row -> {
                    shares.computeIfAbsent(row.getLong("budget_line_id"), none -> new HashMap<>())
                            .put(row.getLong("line_id"), row.getBigDecimal("percent"));
                });
        var lines = jdbc.sql("""
                        select l.*, i.code, i.scale from planning.line l join planning.indicator i on i.id = l.indicator_id
                        where l.version_id = :version order by l.place
                        """)
                .param("version", version)
                .query((row, at) -> new Line(
                        row.getLong("id"),
                        row.getLong("objective_id"),
                        row.getString("objective"),
                        row.getLong("indicator_id"),
                        row.getString("code"),
                        row.getString("indicator"),
                        row.getString("unit_of_measure"),
                        TargetColumns.target(row, scale(row, known)),
                        quarters.getOrDefault(row.getLong("id"), Map.of()),
                        months.getOrDefault(row.getLong("id"), Map.of()),
                        actions.getOrDefault(row.getLong("id"), List.of())))
                .list();
        var budget = jdbc.sql(
                        "select *, array_to_string(plan, ' ') as planned from planning.budget_line where version_id = :version order by place")
                .param("version", version)
                .query((row, at) -> new BudgetLine(
                        row.getLong("id"),
                        row.getString("nomenclature"),
                        row.getString("code"),
                        row.getString("name"),
                        row.getBigDecimal("ceiling"),
                        BudgetPlan.ofStored(row.getString("planned")),
                        row.getString("funds"),
                        shares.getOrDefault(row.getLong("id"), Map.of())))
                .list();
        return new Contents(lines, budget);
    }

    /// An agreement with its first version, a draft. Empty where the position has one this year.
    public Optional<Long> begin(
            AgencyId agency,
            int year,
            Level level,
            UnitId unit,
            PositionId promiser,
            @Nullable PositionId superior,
            @Nullable String superiorTitle) {
        return jdbc.sql("""
                        insert into planning.agreement
                            (agency_id, year, level, unit_id, promiser_id, superior_id, superior_title)
                        values (:agency, :year, :level, :unit, :promiser, :superior, :title)
                        on conflict (agency_id, year, promiser_id) do nothing
                        returning id
                        """)
                .param("agency", agency.value())
                .param("year", year)
                .param("level", level.name())
                .param("unit", unit.value())
                .param("promiser", promiser.value())
                .param("superior", superior == null ? null : superior.value())
                .param("title", superiorTitle)
                .query(Long.class)
                .optional();
    }

    /// The next version, a draft without contents.
    public long addVersion(
            AgencyId agency, long agreement, @Nullable LegalReason legalReason, @Nullable String reason) {
        return jdbc.sql("""
                        insert into planning.agreement_version
                            (agreement_id, agency_id, number, legal_reason, reason, state)
                        select :agreement, :agency, coalesce(max(number), 0) + 1, :legal, :reason, 'DRAFT'
                        from planning.agreement_version where agreement_id = :agreement
                        returning id
                        """)
                .param("agreement", agreement)
                .param("agency", agency.value())
                .param("legal", legalReason == null ? null : legalReason.name())
                .param("reason", reason)
                .query(Long.class)
                .single();
    }

    /// Replaces lines, targets, actions and budget of a draft. Shares name lines by their place in the list.
    public void write(AgencyId agency, long version, Contents contents) {
        clear(version);
        var ids = new HashMap<Long, Long>();
        for (var place = 0; place < contents.lines().size(); place++) {
            var line = contents.lines().get(place);
            ids.put(line.id(), addLine(agency, version, place + 1, line));
        }
        for (var place = 0; place < contents.budget().size(); place++) {
            addBudget(version, place + 1, contents.budget().get(place), ids);
        }
    }

    /// Stores the state with what came of it. False when someone else changed the version since it was read.
    public boolean move(
            Version read,
            State state,
            @Nullable String sentBack,
            @Nullable Consent promised,
            @Nullable Consent accepted,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {
        return jdbc.sql("""
                        update planning.agreement_version
                        set state = :state, sent_back = :sentBack,
                            promised_on = :promisedOn, promised_by = :promisedBy, promised_as = :promisedAs,
                            accepted_on = :acceptedOn, accepted_by = :acceptedBy, accepted_as = :acceptedAs,
                            in_force = case when cast(:from as date) is null then null
                                            else daterange(:from, cast(:until as date), '[]') end,
                            version = version + 1
                        where id = :id and version = :version
                        """)
                        .param("state", state.name())
                        .param("sentBack", sentBack)
                        .param("promisedOn", promised == null ? null : promised.on())
                        .param("promisedBy", promised == null ? null : promised.by())
                        .param("promisedAs", capacity(promised))
                        .param("acceptedOn", accepted == null ? null : accepted.on())
                        .param("acceptedBy", accepted == null ? null : accepted.by())
                        .param("acceptedAs", capacity(accepted))
                        .param("from", from)
                        .param("until", until)
                        .param("id", read.id())
                        .param("version", read.version())
                        .update()
                == 1;
    }

    /// Counts an edit of a draft. False when someone else was faster.
    boolean touch(Version read) {
        return jdbc.sql("""
                        update planning.agreement_version set version = version + 1
                        where id = :id and version = :version and state = 'DRAFT'
                        """)
                        .param("id", read.id())
                        .param("version", read.version())
                        .update()
                == 1;
    }

    /// Throws away a draft; an agreement that never had another version goes with it. The database refuses the rest.
    public void delete(Agreement agreement, Version draft) {
        clear(draft.id());
        jdbc.sql("delete from planning.agreement_version where id = :id")
                .param("id", draft.id())
                .update();
        if (agreement.versions().size() == 1) {
            jdbc.sql("delete from planning.imported_agreement where agreement_id = :id")
                    .param("id", agreement.id())
                    .update();
            jdbc.sql("delete from planning.agreement where id = :id")
                    .param("id", agreement.id())
                    .update();
        }
    }

    public void addNomenclature(String decree) {
        jdbc.sql("insert into planning.nomenclature (decree) values (:decree) on conflict do nothing")
                .param("decree", decree)
                .update();
    }

    public List<String> nomenclatures() {
        return jdbc.sql("select decree from planning.nomenclature order by decree desc")
                .query((row, at) -> row.getString("decree"))
                .list();
    }

    /// A code known already keeps the name it has.
    public void addBudgetCode(String nomenclature, String code, String name) {
        var parts = code.split("\\.", -1).length;
        jdbc.sql("""
                        insert into planning.budget_code (nomenclature, code, level, name)
                        values (:nomenclature, :code, :level, :name) on conflict do nothing
                        """)
                .param("nomenclature", nomenclature)
                .param("code", code)
                .param("level", parts <= 3 ? "PROGRAM" : parts <= 5 ? "ACTIVITY" : "SUBACTIVITY")
                .param("name", name)
                .update();
    }

    private void clear(long version) {
        for (var table : List.of("budget_share", "budget_line", "action", "month_target", "quarter_target", "line")) {
            jdbc.sql("delete from planning." + table + " where version_id = :version")
                    .param("version", version)
                    .update();
        }
    }

    private long addLine(AgencyId agency, long version, int place, Line line) {
        var id = jdbc.sql(
                        "insert into planning.line (agency_id, version_id, place, objective_id, objective, indicator_id,"
                                + " indicator, unit_of_measure, " + TargetColumns.NAMES
                                + ") values (:agency, :version, :place,"
                                + " :objectiveId, :objective, :indicatorId, :indicator, :unit, " + TargetColumns.VALUES
                                + ") returning id")
                .param("agency", agency.value())
                .param("version", version)
                .param("place", place)
                .param("objectiveId", line.objectiveId())
                .param("objective", line.objective())
                .param("indicatorId", line.indicatorId())
                .param("indicator", line.indicator())
                .param("unit", line.unitOfMeasure())
                .params(TargetColumns.values(line.target()))
                .query(Long.class)
                .single();
        line.quarters().forEach((quarter, target) -> addTarget("quarter", version, id, quarter, target));
        line.months().forEach((month, target) -> addTarget("month", version, id, month, target));
        for (var at = 0; at < line.actions().size(); at++) {
            var action = line.actions().get(at);
            jdbc.sql("""
                            insert into planning.action (version_id, line_id, place, wording, quarters)
                            values (:version, :line, :place, :wording, :quarters)
                            """)
                    .param("version", version)
                    .param("line", id)
                    .param("place", at + 1)
                    .param("wording", action.wording())
                    .param("quarters", action.quarters().toArray(Integer[]::new))
                    .update();
        }
        return id;
    }

    /// @param period `quarter` or `month`
    private void addTarget(String period, long version, long line, int number, Target target) {
        jdbc.sql("insert into planning." + period + "_target (version_id, line_id, " + period + ", "
                        + TargetColumns.NAMES + ") values (:version, :line, :number, " + TargetColumns.VALUES + ")")
                .param("version", version)
                .param("line", line)
                .param("number", number)
                .params(TargetColumns.values(target))
                .update();
    }

    private void addBudget(long version, int place, BudgetLine budget, Map<Long, Long> lines) {
        addBudgetCode(budget.nomenclature(), budget.code(), budget.name());
        var id = jdbc.sql("""
                        insert into planning.budget_line (version_id, place, nomenclature, code, name, ceiling, plan, funds)
                        values (:version, :place, :nomenclature, :code, :name, :ceiling,
                                cast(string_to_array(:plan, ' ') as numeric[]), :funds) returning id
                        """)
                .param("version", version)
                .param("place", place)
                .param("nomenclature", budget.nomenclature())
                .param("code", budget.code())
                .param("name", budget.name())
                .param("ceiling", budget.ceiling())
                .param("plan", budget.plan().stored())
                .param("funds", budget.funds())
                .query(Long.class)
                .single();
        budget.shares()
                .forEach((line, percent) -> jdbc.sql("""
                        insert into planning.budget_share (version_id, budget_line_id, line_id, percent)
                        values (:version, :budget, :line, :percent)
                        """)
                        .param("version", version)
                        .param("budget", id)
                        .param("line", lines.get(line))
                        .param("percent", percent)
                        .update());
    }

    private static @Nullable PredicateScale scale(ResultSet row, Map<String, PredicateScale> known)
            throws SQLException {
        var key = row.getString("scale");
        return key == null ? null : known.get(key);
    }

    private static @Nullable String capacity(@Nullable Consent consent) {
        var capacity = consent == null ? null : consent.capacity();
        return capacity == null ? null : capacity.name();
    }

    private static Agreement agreement(ResultSet row, List<Version> versions) throws SQLException {
        var superior = row.getObject("superior_id", UUID.class);
        return new Agreement(
                row.getLong("id"),
                new AgencyId(row.getObject("agency_id", UUID.class)),
                row.getInt("year"),
                Level.valueOf(row.getString("level")),
                new UnitId(row.getObject("unit_id", UUID.class)),
                new PositionId(row.getObject("promiser_id", UUID.class)),
                superior == null ? null : new PositionId(superior),
                row.getString("superior_title"),
                versions);
    }

    private static Version version(ResultSet row) throws SQLException {
        var legalReason = row.getString("legal_reason");
        return new Version(
                row.getLong("id"),
                row.getInt("number"),
                legalReason == null ? null : LegalReason.valueOf(legalReason),
                row.getString("reason"),
                State.valueOf(row.getString("state")),
                row.getString("sent_back"),
                consent(row, "promised"),
                consent(row, "accepted"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getInt("version"));
    }

    private static @Nullable Consent consent(ResultSet row, String party) throws SQLException {
        var on = row.getObject(party + "_on", LocalDate.class);
        var as = row.getString(party + "_as");
        return on == null
                ? null
                : new Consent(on, row.getString(party + "_by"), as == null ? null : Capacity.valueOf(as));
    }
}
