package id.akuntabel.measurement.verification;

import id.akuntabel.measurement.rounds.Stamp;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Verdicts on rows and decisions on submissions.
@Repository
public class Decisions {

    /// @param decision `verified`, `returned`, `approved`, `locked`, `reopened`, `corrected`, `recomputed`
    public record Decision(int submission, String decision, String reason, Stamp made) {

        public String printed() {
            return switch (decision) {
                case "verified" -> "terverifikasi";
                case "returned" -> "dikembalikan";
                case "approved" -> "disahkan";
                case "locked" -> "dikunci";
                case "corrected" -> "dikoreksi";
                case "recomputed" -> "dihitung ulang";
                default -> "dibuka kembali";
            };
        }
    }

    private final JdbcClient jdbc;

    Decisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Of all submissions, oldest first.
    List<Verdict> verdictsOf(long sheet) {
        return jdbc.sql("select * from measurement.verdict where sheet = :sheet order by submission, item")
                .param("sheet", sheet)
                .query((row, index) -> new Verdict(
                        row.getLong("item"),
                        row.getInt("submission"),
                        row.getBoolean("sound"),
                        row.getString("reason"),
                        row.getString("by")))
                .list();
    }

    /// A reviewer may change a verdict as long as the sheet is on the desk.
    void judge(long sheet, int submission, long item, boolean sound, String reason, Stamp by) {
        jdbc.sql("""
                insert into measurement.verdict (sheet, submission, item, sound, reason, at, by_id, by)
                values (:sheet, :submission, :item, :sound, :reason, :at, :byId, :by)
                on conflict (sheet, submission, item) do update
                set sound = excluded.sound, reason = excluded.reason, at = excluded.at, by_id = excluded.by_id,
                    by = excluded.by
                """)
                .param("sheet", sheet)
                .param("submission", submission)
                .param("item", item)
                .param("sound", sound)
                .param("reason", reason)
                .param("at", by.at().atOffset(ZoneOffset.UTC))
                .param("byId", by.byId())
                .param("by", by.by())
                .update();
    }

    /// Oldest first.
    public List<Decision> of(long sheet) {
        return jdbc.sql("select * from measurement.decision where sheet = :sheet order by id")
                .param("sheet", sheet)
                .query((row, index) -> new Decision(
                        row.getInt("submission"),
                        row.getString("decision"),
                        row.getString("reason"),
                        new Stamp(
                                row.getObject("at", OffsetDateTime.class).toInstant(),
                                row.getString("by_id"),
                                row.getString("by"))))
                .list();
    }

    public void add(long sheet, int submission, String decision, String reason, Stamp by) {
        jdbc.sql("""
                insert into measurement.decision (sheet, submission, decision, reason, at, by_id, by)
                values (:sheet, :submission, :decision, :reason, :at, :byId, :by)
                """)
                .param("sheet", sheet)
                .param("submission", submission)
                .param("decision", decision)
                .param("reason", reason)
                .param("at", by.at().atOffset(ZoneOffset.UTC))
                .param("byId", by.byId())
                .param("by", by.by())
                .update();
    }
}
