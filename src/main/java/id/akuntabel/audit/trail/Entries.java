package id.akuntabel.audit.trail;

import id.akuntabel.audit.Cause;
import id.akuntabel.audit.Trail;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Reads entries as they were written.
@Repository
class Entries implements Trail {

    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Entries(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public List<Entry> of(String subject) {
        return jdbc.sql("select * from audit.entry where subject = :subject order by position")
                .param("subject", subject)
                .query(this::entry)
                .list();
    }

    @Override
    public List<Entry> ofCase(String caseNumber) {
        return jdbc.sql("select * from audit.entry where case_number = :case order by number")
                .param("case", caseNumber)
                .query(this::entry)
                .list();
    }

    /// Newest first; `before` is the number of the last entry already seen.
    List<Entry> list(LogFilter filter, @Nullable Long before, int limit) {
        var condition = filter.condition();
        return jdbc.sql("select * from audit.entry where " + condition.sql()
                        + (before == null ? "" : " and number < :before")
                        + " order by number desc limit :limit")
                .params(condition.parameters())
                .param("before", before)
                .param("limit", limit)
                .query(this::entry)
                .list();
    }

    Entry entry(ResultSet row, int index) throws SQLException {
        var caseNumber = row.getString("case_number");
        return new Entry(
                row.getLong("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("subject"),
                row.getString("what"),
                new Cause.Who(
                        row.getString("who"), row.getString("name"), row.getString("title"), row.getString("capacity")),
                caseNumber == null ? null : new Cause.Where(caseNumber, row.getString("step")),
                row.getString("reason"),
                json.readValue(row.getString("facts"), FACTS),
                HexFormat.of().formatHex(row.getBytes("hash")));
    }
}
