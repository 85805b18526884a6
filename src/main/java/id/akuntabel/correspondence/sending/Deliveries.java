package id.akuntabel.correspondence.sending;

import id.akuntabel.archive.DocumentId;
import id.akuntabel.audit.Cause;
import id.akuntabel.correspondence.LetterId;
import id.akuntabel.organization.AgencyId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who got a letter or copies, and whose receipt came back.
@Repository
public class Deliveries {

    static final int PAGE = 50;

    private static final String DELIVERY = """
            select delivery.*, coalesce(outgoing.number || ' ' || outgoing.subject, copying.what) as what,
                   outgoing.number, coalesce(outgoing.case_number, copying.case_number) as case_number,
                   coalesce(outgoing.state, '') as state, count(*) over () as found
            from correspondence.delivery
            left join correspondence.outgoing on outgoing.id = delivery.letter_id
            left join correspondence.copying on copying.id = delivery.copying_id
            """;

    private final JdbcClient jdbc;

    Deliveries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param copies how many
    record Wanted(String recipient, int copies) {}

    /// @param what       the letter with its number, or what was copied
    /// @param letter     null for copies
    /// @param caseNumber null where it belongs to no process
    /// @param receivedOn null as long as the receipt has not come back
    /// @param receiver   who signed for it
    /// @param scan       the receipt as it came back on paper, or null
    public record Delivery(
            long id,
            AgencyId agency,
            @Nullable LetterId letter,
            String what,
            @Nullable String caseNumber,
            String recipient,
            int copies,
            @Nullable LocalDate receivedOn,
            @Nullable String receiver,
            @Nullable String recordedBy,
            @Nullable DocumentId scan,
            boolean cancelled) {}

    record Found(List<Delivery> deliveries, int count) {}

    void ofLetter(AgencyId agency, LetterId letter, List<String> recipients) {
        for (var recipient : recipients) {
            add(agency, letter.value(), null, recipient, 1);
        }
    }

    void copies(
            AgencyId agency,
            String caseNumber,
            String step,
            String what,
            int copies,
            List<Wanted> recipients,
            Cause cause) {
        var id = jdbc.sql("""
                insert into correspondence.copying (agency_id, case_number, step, what, copies, at, by)
                values (:agency, :case, :step, :what, :copies, :at, :by) returning id
                """)
                .param("agency", agency.value())
                .param("case", caseNumber)
                .param("step", step)
                .param("what", what)
                .param("copies", copies)
                .param("at", cause.at().atOffset(ZoneOffset.UTC))
                .param("by", cause.who().printed())
                .query(Long.class)
                .single();
        recipients.forEach(one -> add(agency, null, id, one.recipient(), one.copies()));
    }

    /// What was handed over and not yet received.
    ///
    /// @param owed those whose receipt has not come
    record Handed(String what, Instant at, String by, List<Delivery> owed) {}

    /// The newest hand-over of a row of a process that somebody still has to receive.
    Optional<Handed> handed(String caseNumber, String row) {
        var copying = jdbc.sql("""
                select c.id, c.what, c.at, c.by from correspondence.copying c
                where c.case_number = :case and c.step = :row
                  and exists (select from correspondence.delivery d where d.copying_id = c.id and d.received_on is null
                                and d.void_at is null)
                order by c.id desc limit 1
                """)
                .param("case", caseNumber)
                .param("row", row)
                .query((line, index) -> Map.entry(
                        line.getLong("id"),
                        new Handed(
                                line.getString("what"),
                                line.getObject("at", OffsetDateTime.class).toInstant(),
                                line.getString("by"),
                                List.of())))
                .optional();
        return copying.map(one -> new Handed(
                one.getValue().what(),
                one.getValue().at(),
                one.getValue().by(),
                jdbc.sql(DELIVERY
                                + " where delivery.copying_id = :id and delivery.received_on is null and delivery.void_at is null"
                                + " order by delivery.id")
                        .param("id", one.getKey())
                        .query(Deliveries::delivery)
                        .list()));
    }

    /// The receipt that a recipient of a letter of a process still owes; of the newest where there are several.
    Optional<Delivery> owed(String caseNumber, String recipient) {
        return jdbc.sql(DELIVERY + """
                where outgoing.case_number = :case and outgoing.state <> 'CANCELLED'
                  and delivery.recipient = :recipient and delivery.received_on is null and delivery.void_at is null
                order by delivery.id desc limit 1
                """)
                .param("case", caseNumber)
                .param("recipient", recipient)
                .query(Deliveries::delivery)
                .optional();
    }

    /// Nobody owes a receipt for a letter that was taken back.
    void taken(LetterId letter, Instant at) {
        jdbc.sql("""
                update correspondence.delivery set void_at = :at
                where letter_id = :letter and void_at is null and received_on is null
                """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("letter", letter.value())
                .update();
    }

    /// Nor for the copies that a step gave out at last, when it was taken back.
    void taken(String caseNumber, String step, Instant at) {
        jdbc.sql("""
                update correspondence.delivery set void_at = :at
                where void_at is null and received_on is null
                  and copying_id = (select max(id) from correspondence.copying where case_number = :case and step = :step)
                """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("case", caseNumber)
                .param("step", step)
                .update();
    }

    Optional<Delivery> find(long id) {
        return jdbc.sql(DELIVERY + " where delivery.id = :id and delivery.void_at is null")
                .param("id", id)
                .query(Deliveries::delivery)
                .optional();
    }

    public List<Delivery> of(LetterId letter) {
        return jdbc.sql(DELIVERY
                        + " where delivery.letter_id = :letter and delivery.void_at is null order by delivery.id")
                .param("letter", letter.value())
                .query(Deliveries::delivery)
                .list();
    }

    /// @param back whether those that came back are shown, instead of those that are owed
    Found page(AgencyId agency, boolean back, int page) {
        var count = new int[1];
        var deliveries = jdbc.sql(DELIVERY + """
                where delivery.agency_id = :agency and (delivery.received_on is not null) = :back
                  and delivery.void_at is null
                  and coalesce(outgoing.state, '') <> 'CANCELLED'
                order by delivery.id desc limit :limit offset :offset
                """)
                .param("agency", agency.value())
                .param("back", back)
                .param("limit", PAGE)
                .param("offset", (long) (page - 1) * PAGE)
                .query((row, index) -> {
                    count[0] = row.getInt("found");
                    return delivery(row, index);
                })
                .list();
        return new Found(deliveries, count[0]);
    }

    /// False if the receipt was there already.
    boolean received(long id, LocalDate on, String receiver, Cause cause) {
        return jdbc.sql("""
                update correspondence.delivery
                set received_on = :on, receiver = :receiver, recorded_at = :at, recorded_by = :by
                where id = :id and received_on is null and void_at is null
                """)
                        .param("on", on)
                        .param("receiver", receiver)
                        .param("at", cause.at().atOffset(ZoneOffset.UTC))
                        .param("by", cause.who().printed())
                        .param("id", id)
                        .update()
                == 1;
    }

    void scanned(long id, DocumentId scan) {
        jdbc.sql("update correspondence.delivery set scan = :scan where id = :id")
                .param("scan", scan.value())
                .param("id", id)
                .update();
    }

    private void add(AgencyId agency, @Nullable Long letter, @Nullable Long copying, String recipient, int copies) {
        jdbc.sql("""
                insert into correspondence.delivery (agency_id, letter_id, copying_id, recipient, copies)
                values (:agency, :letter, :copying, :recipient, :copies)
                """)
                .param("agency", agency.value())
                .param("letter", letter)
                .param("copying", copying)
                .param("recipient", recipient)
                .param("copies", copies)
                .update();
    }

    private static Delivery delivery(ResultSet row, int index) throws SQLException {
        var letter = row.getObject("letter_id", Long.class);
        var scan = row.getObject("scan", UUID.class);
        return new Delivery(
                row.getLong("id"),
                new AgencyId(row.getObject("agency_id", UUID.class)),
                letter == null ? null : new LetterId(letter),
                row.getString("what"),
                row.getString("case_number"),
                row.getString("recipient"),
                row.getInt("copies"),
                row.getObject("received_on", LocalDate.class),
                row.getString("receiver"),
                row.getString("recorded_by"),
                scan == null ? null : new DocumentId(scan),
                row.getString("state").equals("CANCELLED"));
    }
}
