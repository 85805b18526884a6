package id.akuntabel.measurement.budgets;

import id.akuntabel.measurement.rounds.Stamp;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Typed efficiencies as stored; the newest of an indicator stands.
@Repository
public class TypedEfficiencies {

    private final JdbcClient jdbc;

    TypedEfficiencies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// By row of the sheet; one statement.
    public Map<Long, TypedEfficiency> of(long sheet) {
        var all = new HashMap<Long, TypedEfficiency>();
        jdbc.sql("""
                select distinct on (e.item) e.* from measurement.typed_efficiency e
                join measurement.item i on i.id = e.item where i.sheet = :sheet order by e.item, e.id desc
                """).param("sheet", sheet).query(row -> {
            all.put(
                    row.getLong("item"),
                    new TypedEfficiency(
                            row.getBigDecimal("percent"),
                            row.getString("reason"),
                            row.getObject("at", OffsetDateTime.class).toInstant(),
                            row.getString("by")));
        });
        return all;
    }

    void add(long item, BigDecimal percent, String reason, Stamp by) {
        jdbc.sql("""
                insert into measurement.typed_efficiency (item, percent, reason, at, by_id, by)
                values (:item, :percent, :reason, :at, :byId, :by)
                """)
                .param("item", item)
                .param("percent", percent)
                .param("reason", reason)
                .param("at", by.at().atOffset(ZoneOffset.UTC))
                .param("byId", by.byId())
                .param("by", by.by())
                .update();
    }
}
