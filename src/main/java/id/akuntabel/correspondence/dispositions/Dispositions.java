package id.akuntabel.correspondence.dispositions;

import id.akuntabel.archive.DocumentId;
import id.akuntabel.audit.Cause;
import id.akuntabel.correspondence.dispositions.Disposition.Addressee;
import id.akuntabel.correspondence.offices.Urgency;
import id.akuntabel.organization.AgencyId;
import id.akuntabel.organization.PositionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps dispositions.
@Repository
class Dispositions {

    static final int PAGE = 50;

    private final JdbcClient jdbc;

    Dispositions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long add(Source source, PositionId giver, Order order, Cause cause) {
        var id = jdbc.sql("""
                insert into correspondence.disposition
                    (agency_id, incoming_id, case_number, step, parent_id, subject, giver_position, giver, phrases,
                     message, urgency, due_on, given_at)
                values (:agency, :incoming, :case, :step, :parent, :subject, :giverPosition, :giver, :phrases,
                        :message, :urgency, :due, :at)
                returning id
                """)
                .param("agency", source.agency().id().value())
                .param("incoming", source.incoming())
                .param("case", source.caseNumber())
                .param("step", source.step())
                .param("parent", source.parent())
                .param("subject", source.subject())
                .param("giverPosition", giver.value())
                .param("giver", cause.who().printed())
                .param("phrases", order.phrases().toArray(String[]::new))
                .param("message", order.message())
                .param("urgency", order.urgency().name())
                .param("due", order.dueOn())
                .param("at", cause.at().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
        for (var position : order.addressees()) {
            jdbc.sql("""
                    insert into correspondence.addressee (disposition_id, position_id, title, lead)
                    values (:id, :position, :title, :lead)
                    """)
                    .param("id", id)
                    .param("position", position.id().value())
                    .param("title", position.title())
                    .param("lead", position.equals(order.lead()))
                    .update();
        }
        return id;
    }

    void sheet(long id, DocumentId document) {
        jdbc.sql("update correspondence.disposition set sheet = :sheet where id = :id")
                .param("sheet", document.value())
                .param("id", id)
                .update();
    }

    /// Holds it still for the rest of this transaction.
    Optional<Disposition> lock(long id) {
        return jdbc.sql("select 1 from correspondence.disposition where id = :id for update")
                .param("id", id)
                .query(Integer.class)
                .optional()
                .flatMap(there -> find(id));
    }

    Optional<Disposition> find(long id) {
        return list("where d.id = :id", Map.of("id", id)).stream().findFirst();
    }

    List<Disposition> ofLetter(long incoming) {
        return list("where d.incoming_id = :incoming", Map.of("incoming", incoming));
    }

    List<Disposition> ofCase(String caseNumber) {
        return list("where d.case_number = :case", Map.of("case", caseNumber));
    }

    /// Addressed to one of these positions: what waits first, then the newest.
    List<Disposition> to(Collection<PositionId> positions, int page) {
        return list("""
                where d.id in (
                    select mine.disposition_id from correspondence.addressee mine
                    join correspondence.disposition own on own.id = mine.disposition_id
                    where mine.position_id = any(:positions)
                    group by mine.disposition_id, own.cancelled_at
                    order by own.cancelled_at is null and bool_or(mine.done_at is null) desc, mine.disposition_id desc
                    limit :limit offset :offset)
                """, paged(positions, page));
    }

    List<Disposition> by(Collection<PositionId> positions, int page) {
        return list("""
                where d.id in (select id from correspondence.disposition where giver_position = any(:positions)
                               order by id desc limit :limit offset :offset)
                """, paged(positions, page));
    }

    /// Not read by one of these positions yet.
    int unread(Collection<PositionId> positions) {
        return jdbc.sql("""
                select count(distinct d.id) from correspondence.addressee a
                join correspondence.disposition d on d.id = a.disposition_id
                where a.position_id = any(:positions) and a.read_at is null and d.cancelled_at is null
                """)
                .param("positions", ids(positions))
                .query(Integer.class)
                .single();
    }

    /// True if this was the first time.
    boolean read(long id, Collection<PositionId> positions, String by, Instant at) {
        return jdbc.sql("""
                update correspondence.addressee set read_at = :at, read_by = :by
                where disposition_id = :id and position_id = any(:positions) and read_at is null
                """)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by)
                        .param("id", id)
                        .param("positions", ids(positions))
                        .update()
                > 0;
    }

    void report(long id, PositionId position, String by, String report, Instant at) {
        jdbc.sql("""
                update correspondence.addressee
                set done_at = :at, done_by = :by, report = :report, read_at = coalesce(read_at, :at),
                    read_by = coalesce(read_by, :by)
                where disposition_id = :id and position_id = :position and done_at is null
                """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("report", report)
                .param("id", id)
                .param("position", position.value())
                .update();
    }

    void attach(long id, PositionId position, DocumentId attachment) {
        jdbc.sql("""
                update correspondence.addressee set attachment = :attachment
                where disposition_id = :id and position_id = :position
                """)
                .param("attachment", attachment.value())
                .param("id", id)
                .param("position", position.value())
                .update();
    }

    void cancel(long id, String why, Instant at) {
        jdbc.sql("update correspondence.disposition set cancelled_at = :at, cancelled_why = :why where id = :id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("why", why)
                .param("id", id)
                .update();
    }

    private static Map<String, Object> paged(Collection<PositionId> positions, int page) {
        return Map.of("positions", ids(positions), "limit", PAGE, "offset", (long) (page - 1) * PAGE);
    }

    private static UUID[] ids(Collection<PositionId> positions) {
        return positions.stream().map(PositionId::value).toArray(UUID[]::new);
    }

    /// One statement for the dispositions and their addressees.
    private List<Disposition> list(String where, Map<String, ?> parameters) {
        var found = new LinkedHashMap<Long, Disposition>();
        var addressees = new LinkedHashMap<Long, List<Addressee>>();
        jdbc.sql("""
                select d.*, a.position_id, a.title, a.lead, a.read_at, a.read_by, a.done_at, a.done_by, a.report, a.attachment
                from correspondence.disposition d
                join correspondence.addressee a on a.disposition_id = d.id
                """ + where + """

                order by d.cancelled_at is not null, d.id desc, a.lead desc, a.title
                """).params(parameters).query(row -> {
            var id = row.getLong("id");
            if (!found.containsKey(id)) {
                found.put(id, disposition(row));
            }
            addressees.computeIfAbsent(id, key -> new ArrayList<>()).add(addressee(row));
        });
        return found.values().stream()
                .map(one -> with(one, addressees.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private static Disposition with(Disposition one, List<Addressee> addressees) {
        return new Disposition(
                one.id(),
                one.agency(),
                one.incoming(),
                one.caseNumber(),
                one.step(),
                one.parent(),
                one.subject(),
                one.giverPosition(),
                one.giver(),
                one.phrases(),
                one.message(),
                one.urgency(),
                one.dueOn(),
                one.givenAt(),
                one.sheet(),
                one.cancelled(),
                addressees);
    }

    private static Disposition disposition(ResultSet row) throws SQLException {
        var sheet = row.getObject("sheet", UUID.class);
        return new Disposition(
                row.getLong("id"),
                new AgencyId(row.getObject("agency_id", UUID.class)),
                row.getObject("incoming_id", Long.class),
                row.getString("case_number"),
                row.getString("step"),
                row.getObject("parent_id", Long.class),
                row.getString("subject"),
                new PositionId(row.getObject("giver_position", UUID.class)),
                row.getString("giver"),
                List.of((String[]) row.getArray("phrases").getArray()),
                row.getString("message"),
                Urgency.of(row.getString("urgency")),
                row.getObject("due_on", LocalDate.class),
                instant(row, "given_at"),
                sheet == null ? null : new DocumentId(sheet),
                row.getString("cancelled_why"),
                List.of());
    }

    private static Addressee addressee(ResultSet row) throws SQLException {
        var attachment = row.getObject("attachment", UUID.class);
        return new Addressee(
                new PositionId(row.getObject("position_id", UUID.class)),
                row.getString("title"),
                row.getBoolean("lead"),
                optional(row, "read_at"),
                row.getString("read_by"),
                optional(row, "done_at"),
                row.getString("done_by"),
                row.getString("report"),
                attachment == null ? null : new DocumentId(attachment));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant optional(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
