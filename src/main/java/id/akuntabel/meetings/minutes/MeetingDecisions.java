package id.akuntabel.meetings.minutes;

import id.akuntabel.archive.DocumentId;
import id.akuntabel.organization.AgencyId;
import id.akuntabel.organization.PositionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What meetings decided, and the pictures that document them.
@Repository
public class MeetingDecisions {

    static final int MOST = 200;

    private final JdbcClient jdbc;

    MeetingDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A picture of the meeting: a version of a document in the archive.
    public record Photo(DocumentId document, int version) {}

    public List<Decision> of(long meeting) {
        return jdbc.sql("select * from meetings.decision where meeting = :meeting order by place")
                .param("meeting", meeting)
                .query(MeetingDecisions::decision)
                .list();
    }

    /// Tasks of these positions from approved minutes; the open ones first, the earliest due first.
    ///
    /// @param done whether those reported done are wanted, too
    public List<Decision> ofOwners(Collection<PositionId> owners, boolean done) {
        return jdbc.sql("""
                select d.* from meetings.decision d join meetings.meeting m on m.id = d.meeting
                where d.owner = any(:owners) and m.state = 'MINUTED' and (d.done_at is null or :done)
                order by (d.done_at is not null), d.due, d.id limit %d
                """.formatted(MOST))
                .param("owners", owners.stream().map(PositionId::value).toArray(UUID[]::new))
                .param("done", done)
                .query(MeetingDecisions::decision)
                .list();
    }

    /// Open tasks from approved minutes of an agency's meetings, whoever has them.
    public List<Decision> openOf(AgencyId agency) {
        return jdbc.sql("""
                select d.* from meetings.decision d join meetings.meeting m on m.id = d.meeting
                where m.agency = :agency and m.state = 'MINUTED' and d.done_at is null
                order by d.due, d.id limit %d
                """.formatted(MOST))
                .param("agency", agency.value())
                .query(MeetingDecisions::decision)
                .list();
    }

    public Optional<Decision> lock(long id) {
        return jdbc.sql("""
                select d.* from meetings.decision d join meetings.meeting m on m.id = d.meeting
                where d.id = :id and m.state = 'MINUTED' for update of d
                """).param("id", id).query(MeetingDecisions::decision).optional();
    }

    public void report(long id, String report, Instant at, String by) {
        jdbc.sql("update meetings.decision set report = :report, done_at = :at, done_by = :by where id = :id")
                .param("report", report)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("id", id)
                .update();
    }

    void write(long meeting, List<MinutesReading.Decided> decided) {
        jdbc.sql("delete from meetings.decision where meeting = :meeting")
                .param("meeting", meeting)
                .update();
        for (var at = 0; at < decided.size(); at++) {
            var one = decided.get(at);
            jdbc.sql("""
                    insert into meetings.decision (meeting, place, what, owner, due)
                    values (:meeting, :place, :what, :owner, :due)
                    """)
                    .param("meeting", meeting)
                    .param("place", at + 1)
                    .param("what", one.what())
                    .param("owner", one.owner().value())
                    .param("due", one.due())
                    .update();
        }
    }

    List<Photo> photosOf(long meeting) {
        return jdbc.sql("select document, version from meetings.photo where meeting = :meeting order by id")
                .param("meeting", meeting)
                .query((row, number) ->
                        new Photo(new DocumentId(row.getObject("document", UUID.class)), row.getInt("version")))
                .list();
    }

    void addPhoto(long meeting, Photo photo) {
        jdbc.sql("""
                insert into meetings.photo (meeting, document, version) values (:meeting, :document, :version)
                on conflict do nothing
                """)
                .param("meeting", meeting)
                .param("document", photo.document().value())
                .param("version", photo.version())
                .update();
    }

    void removePhoto(long meeting, DocumentId document) {
        jdbc.sql("delete from meetings.photo where meeting = :meeting and document = :document")
                .param("meeting", meeting)
                .param("document", document.value())
                .update();
    }

    private static Decision decision(ResultSet row, int number) throws SQLException {
        var done = row.getObject("done_at", OffsetDateTime.class);
        return new Decision(
                row.getLong("id"),
                row.getLong("meeting"),
                row.getInt("place"),
                row.getString("what"),
                new PositionId(row.getObject("owner", UUID.class)),
                row.getObject("due", LocalDate.class),
                row.getString("report"),
                done == null ? null : done.toInstant(),
                row.getString("done_by"));
    }
}
