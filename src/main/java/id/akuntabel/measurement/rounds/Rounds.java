package id.akuntabel.measurement.rounds;

import id.akuntabel.audit.Cause;
import id.akuntabel.calendar.Period.Quarter;
import id.akuntabel.measurement.formula.Rules;
import id.akuntabel.measurement.policies.StoredPolicies;
import id.akuntabel.measurement.rounds.Sheet.Approved;
import id.akuntabel.measurement.rounds.Sheet.Draft;
import id.akuntabel.measurement.rounds.Sheet.Locked;
import id.akuntabel.measurement.rounds.Sheet.Opened;
import id.akuntabel.measurement.rounds.Sheet.Returned;
import id.akuntabel.measurement.rounds.Sheet.Sent;
import id.akuntabel.measurement.rounds.Sheet.Verified;
import id.akuntabel.organization.AgencyId;
import id.akuntabel.organization.PositionId;
import id.akuntabel.organization.Unit;
import id.akuntabel.organization.UnitId;
import id.akuntabel.planning.AgreedBudget;
import id.akuntabel.planning.AgreedIndicator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Rounds with their sheets and what was frozen in them. A state is one row: read with one switch, written with one.
@Repository
public class Rounds {

    private static final String ITEMS = "select i.id, i.place, i.definition::text, " + StoredPolicies.COLUMNS
            + " from measurement.item i join measurement.policy_version v on v.id = i.policy"
            + " join measurement.policy p on p.id = v.policy";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Rounds(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public Optional<Round> find(AgencyId agency, Quarter quarter) {
        return jdbc.sql("""
                select * from measurement.round
                where agency = :agency and year = :year and quarter = :quarter
                """)
                .param("agency", agency.value())
                .param("year", quarter.year())
                .param("quarter", quarter.number())
                .query(Rounds::round)
                .optional();
    }

    public Round get(long id) {
        return jdbc.sql("select * from measurement.round where id = :id")
                .param("id", id)
                .query(Rounds::round)
                .single();
    }

    /// The round that a process opened, or found open when it came to it.
    public Optional<Round> findByCase(String caseNumber) {
        return jdbc.sql("""
                select r.* from measurement.round r join measurement.round_of_case c on c.round = r.id
                where c.case_number = :number
                """).param("number", caseNumber).query(Rounds::round).optional();
    }

    /// From now on the process works with this round.
    void join(String caseNumber, long round) {
        jdbc.sql("""
                insert into measurement.round_of_case (case_number, round) values (:number, :round)
                on conflict (case_number) do update set round = excluded.round
                """).param("number", caseNumber).param("round", round).update();
    }

    /// Newest first, at most twelve: three years.
    public List<Round> newestOf(AgencyId agency) {
        return jdbc.sql("""
                select * from measurement.round where agency = :agency order by year desc, quarter desc limit 12
                """)
                .param("agency", agency.value())
                .query(Rounds::round)
                .list();
    }

    /// Agencies that ever opened a round.
    public List<AgencyId> agencies() {
        return jdbc.sql("select distinct agency from measurement.round")
                .query((row, index) -> new AgencyId(row.getObject("agency", UUID.class)))
                .list();
    }

    public List<Sheet> sheetsOf(long round) {
        return jdbc.sql("select * from measurement.sheet where round = :round order by id")
                .param("round", round)
                .query(Rounds::sheet)
                .list();
    }

    /// Of many rounds in one statement.
    Map<Long, List<Sheet>> sheetsOf(List<Round> rounds) {
        return rounds.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("select * from measurement.sheet where round in (:rounds) order by id")
                        .param("rounds", rounds.stream().map(Round::id).toList())
                        .query(Rounds::sheet)
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(sheet -> sheet.head().round()));
    }

    public Optional<Sheet> findSheet(long round, String unitCode) {
        return jdbc.sql("select * from measurement.sheet where round = :round and unit_code = :unit")
                .param("round", round)
                .param("unit", unitCode)
                .query(Rounds::sheet)
                .optional();
    }

    public Sheet getSheet(long id) {
        return jdbc.sql("select * from measurement.sheet where id = :id")
                .param("id", id)
                .query(Rounds::sheet)
                .single();
    }

    /// Nobody else changes its state or its cells until the transaction ends.
    public Sheet lock(long id) {
        return jdbc.sql("select * from measurement.sheet where id = :id for update")
                .param("id", id)
                .query(Rounds::sheet)
                .single();
    }

    /// A sheet that is locked, with what decides who may type into it and until when.
    ///
    /// @param responsible who answers for a figure of it
    /// @param extended    until when it may be typed in, as granted last; null = the window of the round
    public record Held(
            Sheet sheet,
            Set<PositionId> responsible,
            @Nullable Instant extended) {}

    /// [#findSheet], [#lock], [#responsibleOf] and [#extensionOf] in one statement: cells are saved while one types.
    public Optional<Held> findAndLock(long round, String unitCode) {
        return jdbc.sql("""
                select s.*,
                       array(select distinct i.responsible from measurement.item i where i.sheet = s.id) as responsible,
                       (select e.until from measurement.extension e where e.sheet = s.id
                        order by e.id desc limit 1) as extended
                from measurement.sheet s where s.round = :round and s.unit_code = :unit for update of s
                """)
                .param("round", round)
                .param("unit", unitCode)
                .query((row, index) -> {
                    var responsible = (UUID[]) row.getArray("responsible").getArray();
                    var extended = row.getObject("extended", OffsetDateTime.class);
                    return new Held(
                            sheet(row, index),
                            Arrays.stream(responsible).map(PositionId::new).collect(Collectors.toUnmodifiableSet()),
                            extended == null ? null : extended.toInstant());
                })
                .optional();
    }

    /// Others may type too, but nobody changes the state.
    public Sheet hold(long id) {
        return jdbc.sql("select * from measurement.sheet where id = :id for share")
                .param("id", id)
                .query(Rounds::sheet)
                .single();
    }

    public List<Item> itemsOf(long sheet) {
        return jdbc.sql(ITEMS + " where i.sheet = :sheet order by i.place")
                .param("sheet", sheet)
                .query(items())
                .list();
    }

    /// The rows named, and those that are made of the variables named (both by their row in the sheet): what typing
    /// into a few cells of a large sheet concerns.
    public List<Item> itemsOf(long sheet, Collection<Long> rows, Collection<Long> variables) {
        return jdbc.sql(ITEMS + """
                 where i.sheet = :sheet
                and (i.id = any(:rows)
                     or (cardinality(:variables) > 0 and exists (
                         select from jsonb_array_elements(i.definition -> 'components') c
                         join measurement.variable v on v.variable = (c ->> 'variable')::bigint
                         where v.id = any(:variables))))
                order by i.place
                """)
                .param("sheet", sheet)
                .param("rows", rows.toArray(Long[]::new))
                .param("variables", variables.toArray(Long[]::new))
                .query(items())
                .list();
    }

    /// The rules of most rows are the same; they are read once.
    private RowMapper<Item> items() {
        var known = new HashMap<Long, Rules>();
        return (row, index) -> {
            var version = row.getLong("version_id");
            var rules = known.get(version);
            if (rules == null) {
                rules = StoredPolicies.rules(row, json);
                known.put(version, rules);
            }
            return new Item(
                    row.getLong("id"),
                    row.getInt("place"),
                    json.readValue(row.getString("definition"), AgreedIndicator.class),
                    rules);
        };
    }

    /// Who answers for a figure of the sheet.
    public Set<PositionId> responsibleOf(long sheet) {
        return Set.copyOf(jdbc.sql("select distinct responsible from measurement.item where sheet = :sheet")
                .param("sheet", sheet)
                .query((row, index) -> new PositionId(row.getObject("responsible", UUID.class)))
                .list());
    }

    public List<Variable> variablesOf(long sheet) {
        return jdbc.sql("""
                select v.*, s.unit_code, s.unit_name
                from measurement.variable v left join measurement.sheet s on s.id = v.typed_in
                where v.sheet = :sheet order by v.id
                """)
                .param("sheet", sheet)
                .query((row, index) -> {
                    var unit = row.getString("unit_code");
                    return new Variable(
                            row.getLong("id"),
                            row.getLong("variable"),
                            row.getString("code"),
                            row.getString("name"),
                            unit == null
                                    ? null
                                    : new Variable.Source(row.getLong("typed_in"), unit, row.getString("unit_name")));
                })
                .list();
    }

    /// Who types what several units use: the unit that was named for it until a day, else the one with most indicators
    /// made of it, of equal ones the one that promised first.
    void share(long round, LocalDate day) {
        jdbc.sql("""
                with used as (
                    select v.id, v.sheet, v.variable,
                           first_value(v.sheet) over (partition by v.variable order by
                               coalesce(s.unit = (
                                   select c.unit from measurement.custody c
                                   where c.agency = s.agency and c.variable = v.variable and c.from_day <= :day
                                   order by c.from_day desc, c.id desc limit 1), false) desc, (
                               select count(*) from measurement.item i
                               where i.sheet = v.sheet and exists (
                                   select from jsonb_array_elements(i.definition -> 'components') c
                                   where (c ->> 'variable')::bigint = v.variable)) desc, v.sheet) as owner
                    from measurement.variable v join measurement.sheet s on s.id = v.sheet
                    where s.round = :round)
                update measurement.variable v set typed_in = used.owner
                from used where used.id = v.id and used.owner <> used.sheet
                """).param("round", round).param("day", day).update();
    }

    /// Until when the sheet may be typed in, whoever it was granted to last; empty = the window of the round.
    public Optional<Instant> extensionOf(long sheet) {
        return jdbc.sql("select until from measurement.extension where sheet = :sheet order by id desc limit 1")
                .param("sheet", sheet)
                .query((row, index) -> instant(row, "until"))
                .optional();
    }

    void extend(long sheet, Instant until, String reason, Cause cause) {
        jdbc.sql("""
                insert into measurement.extension (sheet, until, reason, at, by)
                values (:sheet, :until, :reason, :at, :by)
                """)
                .param("sheet", sheet)
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("reason", reason)
                .param("at", cause.at().atOffset(ZoneOffset.UTC))
                .param("by", cause.who().printed())
                .update();
    }

    /// Stores it and gives it back with its identity.
    Round add(Round round, Stamp by) {
        var id = jdbc.sql("""
                insert into measurement.round
                    (agency, year, quarter, opens_on, closes_at, case_number, opened_at, opened_by)
                values (:agency, :year, :quarter, :opens, :closes, :case, :at, :by)
                returning id
                """)
                .param("agency", round.agency().value())
                .param("year", round.quarter().year())
                .param("quarter", round.quarter().number())
                .param("opens", round.opensOn())
                .param("closes", round.closesAt().atOffset(ZoneOffset.UTC))
                .param("case", round.caseNumber())
                .param("at", by.at().atOffset(ZoneOffset.UTC))
                .param("by", by.by())
                .query(Long.class)
                .single();
        return get(id);
    }

    /// An empty sheet with its promises and the variables that these are made of.
    ///
    /// @param policies versions in force, by indicator
    void addSheet(
            Round round,
            Unit unit,
            List<AgreedIndicator> promises,
            ToLongFunction<AgreedIndicator> policies,
            List<AgreedBudget> budgets,
            Stamp by) {
        var sheet = jdbc.sql("""
                insert into measurement.sheet (round, agency, unit, unit_code, unit_name, at, by_id, by)
                values (:round, :agency, :unit, :code, :name, :at, :byId, :by)
                returning id
                """)
                .param("round", round.id())
                .param("agency", round.agency().value())
                .param("unit", unit.id().value())
                .param("code", unit.code())
                .param("name", unit.name())
                .param("at", by.at().atOffset(ZoneOffset.UTC))
                .param("byId", by.byId())
                .param("by", by.by())
                .query(Long.class)
                .single();
        var variables = new LinkedHashMap<Long, AgreedIndicator.Component>();
        var place = 0;
        for (var agreed : promises) {
            addItem(sheet, ++place, agreed, policies.applyAsLong(agreed));
            agreed.components().forEach(component -> variables.putIfAbsent(component.variable(), component));
        }
        variables.values().forEach(variable -> addVariable(sheet, variable));
        var line = 0;
        for (var budget : budgets) {
            addBudget(sheet, ++line, budget);
        }
    }

    private void addBudget(long sheet, int place, AgreedBudget budget) {
        jdbc.sql("""
                insert into measurement.budget (sheet, place, code, name, funds, ceiling, plan, shares)
                values (:sheet, :place, :code, :name, :funds, :ceiling,
                        cast(string_to_array(:plan, ' ') as numeric[]), cast(:shares as jsonb))
                """)
                .param("sheet", sheet)
                .param("place", place)
                .param("code", budget.code())
                .param("name", budget.name())
                .param("funds", budget.funds())
                .param("ceiling", budget.ceiling())
                .param("plan", budget.plan().stored())
                .param("shares", json.writeValueAsString(budget.shares()))
                .update();
    }

    private void addItem(long sheet, int place, AgreedIndicator agreed, long policy) {
        jdbc.sql("""
                insert into measurement.item (sheet, place, line, agreement, agreement_version, indicator, code,
                                              objective, name, unit_of_measure, decimals, responsible, definition,
                                              policy)
                values (:sheet, :place, :line, :agreement, :version, :indicator, :code,
                        :objective, :name, :unit, :decimals, :responsible, cast(:definition as jsonb), :policy)
                """)
                .param("sheet", sheet)
                .param("place", place)
                .param("line", agreed.line())
                .param("agreement", agreed.agreement())
                .param("version", agreed.agreementVersion())
                .param("indicator", agreed.indicator())
                .param("code", agreed.code())
                .param("objective", agreed.objective())
                .param("name", agreed.name())
                .param("unit", agreed.unitOfMeasure())
                .param("decimals", agreed.decimals())
                .param("responsible", agreed.responsible().value())
                .param("definition", json.writeValueAsString(agreed))
                .param("policy", policy)
                .update();
    }

    private void addVariable(long sheet, AgreedIndicator.Component variable) {
        jdbc.sql("insert into measurement.variable (sheet, variable, code, name) values (:sheet, :id, :code, :name)")
                .param("sheet", sheet)
                .param("id", variable.variable())
                .param("code", variable.code())
                .param("name", variable.name())
                .update();
    }

    /// Writes the new state over the one that was read.
    public void save(Sheet sheet) {
        var head = sheet.head();
        var changed = jdbc.sql("""
                update measurement.sheet
                set state = :state, submissions = :submissions, at = :at, by_id = :byId, by = :by, reason = :reason,
                    version = version + 1
                where id = :id and version = :version
                """)
                .param("id", head.id())
                .param("version", head.version())
                .param("state", sheet.code())
                .param("submissions", head.submissions())
                .param("at", sheet.since().at().atOffset(ZoneOffset.UTC))
                .param("byId", sheet.since().byId())
                .param("by", sheet.since().by())
                .param("reason", sheet instanceof Returned returned ? returned.reason() : null)
                .update();
        if (changed == 0) {
            throw new OptimisticLockingFailureException("sheet " + head.id() + " was changed meanwhile");
        }
    }

    private static Round round(ResultSet row, int index) throws SQLException {
        return new Round(
                row.getLong("id"),
                new AgencyId(row.getObject("agency", UUID.class)),
                new Quarter(row.getInt("year"), row.getInt("quarter")),
                row.getObject("opens_on", LocalDate.class),
                instant(row, "closes_at"),
                row.getString("case_number"));
    }

    private static Sheet sheet(ResultSet row, int index) throws SQLException {
        var head = new Sheet.Head(
                row.getLong("id"),
                row.getLong("round"),
                new AgencyId(row.getObject("agency", UUID.class)),
                new UnitId(row.getObject("unit", UUID.class)),
                row.getString("unit_code"),
                row.getString("unit_name"),
                row.getInt("submissions"),
                row.getInt("version"));
        var since = new Stamp(instant(row, "at"), row.getString("by_id"), row.getString("by"));
        return switch (row.getString("state")) {
            case "draft" -> new Draft(head, since);
            case "sent" -> new Sent(head, since);
            case "opened" -> new Opened(head, since);
            case "returned" -> new Returned(head, since, Objects.requireNonNullElse(row.getString("reason"), ""));
            case "verified" -> new Verified(head, since);
            case "approved" -> new Approved(head, since);
            case "locked" -> new Locked(head, since);
            default -> throw new IllegalStateException(row.getString("state"));
        };
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
