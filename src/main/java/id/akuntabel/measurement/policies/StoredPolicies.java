package id.akuntabel.measurement.policies;

import id.akuntabel.audit.Cause;
import id.akuntabel.measurement.formula.EfficiencyVariant;
import id.akuntabel.measurement.formula.Policy;
import id.akuntabel.measurement.formula.RatingScale;
import id.akuntabel.measurement.formula.Rules;
import id.akuntabel.measurement.formula.Variant;
import id.akuntabel.measurement.formula.ZeroActual;
import id.akuntabel.measurement.formula.ZeroTarget;
import id.akuntabel.organization.AgencyId;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Policies and choices. Rows are added, never changed: the database refuses it.
@Repository
public class StoredPolicies {

    /// The columns of a version with its policy, for statements that join both as `v` and `p`.
    public static final String COLUMNS = """
            v.id as version_id, v.number as version_number, v.policy as policy_id, p.agency as policy_agency,
            p.name as policy_name, v.in_force_from, v.basis, v.higher, v.lower, v.stable, v.cap, v.floor, v.zero_target,
            v.zero_actual, v.decimals as policy_decimals, v.rounding, v.efficiency, v.scale::text as scale
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    StoredPolicies(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /// What holds for an agency on a day; for the government alone where there is none. Two statements.
    public InForce on(@Nullable AgencyId agency, LocalDate day) {
        return new InForce(versions(agency), choices(agency), day);
    }

    /// Of the government and of an agency; policies by name, versions newest first.
    List<StoredPolicy> versions(@Nullable AgencyId agency) {
        return jdbc.sql("select " + COLUMNS + """
                , v.at, v.by from measurement.policy_version v join measurement.policy p on p.id = v.policy
                where p.agency is null or p.agency = :agency
                order by p.agency nulls first, p.name, v.number desc
                """)
                .param("agency", agency == null ? null : agency.value(), java.sql.Types.OTHER)
                .query(this::stored)
                .list();
    }

    /// Newest first.
    List<Choice> choices(@Nullable AgencyId agency) {
        return jdbc.sql("""
                select * from measurement.policy_choice where agency is null or agency = :agency
                order by from_day desc, id desc
                """)
                .param("agency", agency == null ? null : agency.value(), java.sql.Types.OTHER)
                .query((row, index) -> new Choice(
                        row.getLong("id"),
                        agency(row, "agency"),
                        row.getObject("indicator", Long.class),
                        row.getObject("policy", Long.class),
                        row.getObject("from_day", LocalDate.class),
                        row.getString("reason"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("by")))
                .list();
    }

    Optional<Long> find(@Nullable AgencyId agency, String name) {
        return jdbc.sql("""
                select id from measurement.policy where agency is not distinct from :agency and lower(name) = lower(:name)
                """)
                .param("agency", agency == null ? null : agency.value(), java.sql.Types.OTHER)
                .param("name", name)
                .query(Long.class)
                .optional();
    }

    long add(@Nullable AgencyId agency, String name) {
        return jdbc.sql("insert into measurement.policy (agency, name) values (:agency, :name) returning id")
                .param("agency", agency == null ? null : agency.value(), java.sql.Types.OTHER)
                .param("name", name)
                .query(Long.class)
                .single();
    }

    void addVersion(long policy, Rules rules, Cause cause) {
        var given = rules.policy();
        jdbc.sql("""
                insert into measurement.policy_version
                    (policy, number, in_force_from, basis, higher, lower, stable, cap, floor, zero_target, zero_actual,
                     decimals, rounding, efficiency, scale, at, by_id, by)
                values (:policy, :number, :from, :basis, :higher, :lower, :stable, :cap, :floor, :zeroTarget,
                        :zeroActual, :decimals, :rounding, :efficiency, cast(:scale as jsonb), :at, :byId, :by)
                """)
                .param("policy", policy)
                .param("number", given.version())
                .param("from", given.inForceFrom())
                .param("basis", given.basis())
                .param("higher", given.higher().name())
                .param("lower", given.lower().name())
                .param("stable", given.stable().name())
                .param("cap", given.cap())
                .param("floor", given.floor())
                .param("zeroTarget", given.zeroTarget().name())
                .param("zeroActual", given.zeroActual().name())
                .param("decimals", given.decimals())
                .param("rounding", given.rounding().name())
                .param("efficiency", given.efficiency().name())
                .param("scale", json.writeValueAsString(rules.scale()))
                .param("at", cause.at().atOffset(ZoneOffset.UTC))
                .param("byId", cause.who().id())
                .param("by", cause.who().printed())
                .update();
    }

    void choose(
            @Nullable AgencyId agency, @Nullable Long indicator, @Nullable Long policy, LocalDate from, Cause cause) {
        jdbc.sql("""
                insert into measurement.policy_choice (agency, indicator, policy, from_day, reason, at, by_id, by)
                values (:agency, :indicator, :policy, :from, :reason, :at, :byId, :by)
                """)
                .param("agency", agency == null ? null : agency.value(), java.sql.Types.OTHER)
                .param("indicator", indicator, java.sql.Types.BIGINT)
                .param("policy", policy, java.sql.Types.BIGINT)
                .param("from", from)
                .param("reason", String.valueOf(cause.reason()))
                .param("at", cause.at().atOffset(ZoneOffset.UTC))
                .param("byId", cause.who().id())
                .param("by", cause.who().printed())
                .update();
    }

    /// From a row that has [#COLUMNS].
    public static Rules rules(ResultSet row, JsonMapper json) throws SQLException {
        return new Rules(
                new Policy(
                        row.getString("policy_name"),
                        row.getInt("version_number"),
                        row.getObject("in_force_from", LocalDate.class),
                        row.getString("basis"),
                        Variant.valueOf(row.getString("higher")),
                        Variant.valueOf(row.getString("lower")),
                        Variant.valueOf(row.getString("stable")),
                        row.getBigDecimal("cap"),
                        row.getBigDecimal("floor"),
                        ZeroTarget.valueOf(row.getString("zero_target")),
                        ZeroActual.valueOf(row.getString("zero_actual")),
                        row.getInt("policy_decimals"),
                        RoundingMode.valueOf(row.getString("rounding")),
                        EfficiencyVariant.valueOf(row.getString("efficiency"))),
                json.readValue(row.getString("scale"), RatingScale.class));
    }

    private StoredPolicy stored(ResultSet row, int index) throws SQLException {
        return new StoredPolicy(
                row.getLong("version_id"),
                row.getLong("policy_id"),
                agency(row, "policy_agency"),
                rules(row, json),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by"));
    }

    private static @Nullable AgencyId agency(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new AgencyId(id);
    }
}
