package id.akuntabel.measurement.budgets;

import id.akuntabel.measurement.rounds.Stamp;
import id.akuntabel.planning.BudgetPlan;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Budget lines of sheets with the newest amount of each.
@Repository
public class Budgets {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Budgets(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /// In printed order; one statement.
    public List<BudgetLine> of(long sheet) {
        return jdbc.sql("""
                select b.id, b.code, b.name, b.funds, b.ceiling, array_to_string(b.plan, ' ') as plan,
                       b.shares::text as shares, s.amount, s.by
                from measurement.budget b
                left join lateral (
                    select amount, by from measurement.spending where budget = b.id order by id desc limit 1) s on true
                where b.sheet = :sheet order by b.place
                """)
                .param("sheet", sheet)
                .query((row, index) -> new BudgetLine(
                        row.getLong("id"),
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("funds"),
                        row.getBigDecimal("ceiling"),
                        BudgetPlan.ofStored(row.getString("plan")),
                        row.getBigDecimal("amount"),
                        Objects.requireNonNullElse(row.getString("by"), ""),
                        json.readValue(row.getString("shares"), new TypeReference<Map<String, BigDecimal>>() {})))
                .list();
    }

    void spend(long budget, BigDecimal amount, Stamp by) {
        jdbc.sql("""
                insert into measurement.spending (budget, amount, at, by_id, by)
                values (:budget, :amount, :at, :byId, :by)
                """)
                .param("budget", budget)
                .param("amount", amount)
                .param("at", by.at().atOffset(ZoneOffset.UTC))
                .param("byId", by.byId())
                .param("by", by.by())
                .update();
    }
}
