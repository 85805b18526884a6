package id.akuntabel.correspondence.outgoing;

import id.akuntabel.audit.Cause;
import id.akuntabel.correspondence.LetterId;
import id.akuntabel.correspondence.numbering.Line;
import id.akuntabel.correspondence.numbering.Lines;
import id.akuntabel.organization.AgencyId;
import id.akuntabel.organization.OfficialId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of `correspondence.reminder`, beside the reserved numbers they are about.
@Repository
class Reminders {

    private static final int MOST = 200;

    private static final String WAITING = """
            select outgoing.*, count(reminder.letter) as times, max(reminder.at) as last_at, max(reminder.day) as last_day,
                   (array_agg(reminder.by order by reminder.at desc) filter (where reminder.by is not null))[1] as last_by
            from correspondence.outgoing left join correspondence.reminder on reminder.letter = outgoing.id
            where outgoing.state = 'RESERVED'
            """;

    private final JdbcClient jdbc;

    Reminders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A reserved number that waits for its letter.
    ///
    /// @param times   how often its holder was reminded
    /// @param lastDay of the last reminder, in the agency
    record Waiting(
            Line line,
            int times,
            @Nullable Instant lastAt,
            @Nullable LocalDate lastDay,
            @Nullable String lastBy) {}

    /// Those of an agency that were reserved before an instant, of whatever year, the oldest first.
    List<Waiting> waiting(AgencyId agency, Instant before) {
        return jdbc.sql(WAITING + """
                 and outgoing.agency_id = :agency and outgoing.at < :before
                group by outgoing.id order by outgoing.at, outgoing.id limit :most
                """)
                .param("agency", agency.value())
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("most", MOST)
                .query(Reminders::waiting)
                .list();
    }

    /// Those of which an official was reminded and that still wait.
    List<Waiting> of(OfficialId official) {
        return jdbc.sql(WAITING + """
                 and outgoing.by_id = :official
                group by outgoing.id having count(reminder.letter) > 0 order by outgoing.at, outgoing.id limit :most
                """)
                .param("official", official.toString())
                .param("most", MOST)
                .query(Reminders::waiting)
                .list();
    }

    /// False where somebody reminded today already.
    boolean add(LetterId letter, LocalDate day, Cause cause) {
        return jdbc.sql("""
                insert into correspondence.reminder (letter, day, at, by_id, by) values (:letter, :day, :at, :byId, :by)
                on conflict do nothing
                """)
                        .param("letter", letter.value())
                        .param("day", day)
                        .param("at", cause.at().atOffset(ZoneOffset.UTC))
                        .param("byId", cause.who().id())
                        .param("by", cause.who().printed())
                        .update()
                == 1;
    }

    private static Waiting waiting(ResultSet row, int index) throws SQLException {
        var last = row.getObject("last_at", OffsetDateTime.class);
        return new Waiting(
                Lines.line(row, index),
                row.getInt("times"),
                last == null ? null : last.toInstant(),
                row.getObject("last_day", LocalDate.class),
                row.getString("last_by"));
    }
}
