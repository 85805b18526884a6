package id.akuntabel.correspondence.numbering;

import id.akuntabel.archive.DocumentId;
import id.akuntabel.audit.Cause;
import id.akuntabel.correspondence.LetterId;
import id.akuntabel.correspondence.LetterKind;
import id.akuntabel.correspondence.Letters.Draft;
import id.akuntabel.correspondence.numbering.Line.State;
import id.akuntabel.organization.AgencyId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps the lines of the books.
@Repository
public class Lines {

    private final JdbcClient jdbc;

    Lines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Where a line stands in its book.
    record Place(long book, int running, String suffix) {}

    /// Empty when the agency has given the number in that year already.
    Optional<LetterId> add(
            Draft letter,
            int year,
            @Nullable Place place,
            String number,
            State state,
            @Nullable String reason,
            Cause cause) {
        var where = cause.where();
        return jdbc.sql("""
                insert into correspondence.outgoing
                    (agency_id, year, book_id, running, suffix, number, kind, classification, letter_date, subject,
                     recipients, signer, state, reason, case_number, step, at, by_id, by)
                values (:agency, :year, :book, :running, :suffix, :number, :kind, :classification, :date, :subject,
                        :recipients, :signer, :state, :reason, :case, :step, :at, :byId, :by)
                on conflict (agency_id, year, number) do nothing
                returning id
                """)
                .param("agency", letter.agency().value())
                .param("year", year)
                .param("book", place == null ? null : place.book())
                .param("running", place == null ? null : place.running())
                .param("suffix", place == null ? "" : place.suffix())
                .param("number", number)
                .param("kind", letter.kind().name())
                .param("classification", letter.classification())
                .param("date", letter.date())
                .param("subject", letter.subject())
                .param("recipients", letter.recipients().toArray(String[]::new))
                .param("signer", letter.signer())
                .param("state", state.name())
                .param("reason", reason)
                .param("case", where == null ? null : where.caseNumber())
                .param("step", where == null ? null : where.step())
                .param("at", cause.at().atOffset(ZoneOffset.UTC))
                .param("byId", cause.who().id())
                .param("by", cause.who().printed())
                .query(Long.class)
                .optional()
                .map(LetterId::new);
    }

    /// Gives a number that was typed outside the books its place in one: it was given, so it is no gap.
    boolean adopt(AgencyId agency, int year, String number, Place place) {
        return jdbc.sql("""
                update correspondence.outgoing set book_id = :book, running = :running, version = version + 1
                where agency_id = :agency and year = :year and number = :number and book_id is null
                """)
                        .param("book", place.book())
                        .param("running", place.running())
                        .param("agency", agency.value())
                        .param("year", year)
                        .param("number", number)
                        .update()
                == 1;
    }

    /// A reserved number becomes this letter. False when it is not reserved any more.
    boolean use(LetterId id, Draft letter, Cause cause) {
        var where = cause.where();
        return jdbc.sql("""
                update correspondence.outgoing
                set state = 'ISSUED', subject = :subject, recipients = :recipients, signer = :signer,
                    letter_date = :date, case_number = coalesce(:case, case_number), step = coalesce(:step, step),
                    version = version + 1
                where id = :id and agency_id = :agency and kind = :kind and year = :year and state = 'RESERVED'
                """)
                        .param("subject", letter.subject())
                        .param("recipients", letter.recipients().toArray(String[]::new))
                        .param("signer", letter.signer())
                        .param("date", letter.date())
                        .param("case", where == null ? null : where.caseNumber())
                        .param("step", where == null ? null : where.step())
                        .param("id", id.value())
                        .param("agency", letter.agency().value())
                        .param("kind", letter.kind().name())
                        .param("year", letter.date().getYear())
                        .update()
                == 1;
    }

    /// The letter of a step that was taken back waits for the step to be done again. Empty when the step gave no
    /// number,
    /// or the letter was sent or cancelled meanwhile.
    ///
    /// @param noted what the step noted: id of the letter, or its number
    Optional<LetterId> hold(String caseNumber, String step, Collection<String> noted) {
        return jdbc.sql("""
                update correspondence.outgoing set state = 'RESERVED', version = version + 1
                where id = (select max(id) from correspondence.outgoing
                            where case_number = :case and step = :step and state = 'ISSUED'
                              and (id::text = any(:noted) or number = any(:noted)))
                returning id
                """)
                .param("case", caseNumber)
                .param("step", step)
                .param("noted", noted.toArray(String[]::new))
                .query(Long.class)
                .optional()
                .map(LetterId::new);
    }

    /// What waits for a step to be done again.
    Optional<Line> held(String caseNumber, String step, LetterKind kind) {
        return jdbc.sql("""
                select * from correspondence.outgoing
                where case_number = :case and step = :step and kind = :kind and state = 'RESERVED'
                order by id desc limit 1
                """)
                .param("case", caseNumber)
                .param("step", step)
                .param("kind", kind.name())
                .query(Lines::line)
                .optional();
    }

    void document(LetterId id, DocumentId document) {
        jdbc.sql("update correspondence.outgoing set document = :document, version = version + 1 where id = :id")
                .param("document", document.value())
                .param("id", id.value())
                .update();
    }

    boolean send(LetterId id, Cause cause) {
        return jdbc.sql("""
                update correspondence.outgoing set state = 'SENT', sent_at = :at, version = version + 1
                where id = :id and state = 'ISSUED'
                """)
                        .param("at", cause.at().atOffset(ZoneOffset.UTC))
                        .param("id", id.value())
                        .update()
                == 1;
    }

    boolean cancel(LetterId id, String reason) {
        return jdbc.sql("""
                update correspondence.outgoing set state = 'CANCELLED', reason = :reason, version = version + 1
                where id = :id and state <> 'CANCELLED'
                """).param("reason", reason).param("id", id.value()).update() == 1;
    }

    public Optional<Line> find(LetterId id) {
        return jdbc.sql("select * from correspondence.outgoing where id = :id")
                .param("id", id.value())
                .query(Lines::line)
                .optional();
    }

    Optional<Line> find(AgencyId agency, int year, String number) {
        return jdbc.sql("""
                select * from correspondence.outgoing
                where agency_id = :agency and year = :year and number = :number
                """)
                .param("agency", agency.value())
                .param("year", year)
                .param("number", number)
                .query(Lines::line)
                .optional();
    }

    Optional<Line> at(Place place) {
        return jdbc.sql("""
                select * from correspondence.outgoing
                where book_id = :book and running = :running and suffix = :suffix
                """)
                .param("book", place.book())
                .param("running", place.running())
                .param("suffix", place.suffix())
                .query(Lines::line)
                .optional();
    }

    /// The letter behind the last one that was put in after a number; empty when there is none.
    Optional<String> lastSuffix(long book, int running) {
        return jdbc.sql("""
                select max(suffix) from correspondence.outgoing where book_id = :book and running = :running
                """)
                .param("book", book)
                .param("running", running)
                .query(String.class)
                .optional();
    }

    List<Line> reserved(AgencyId agency, LetterKind kind, int year, int most) {
        return jdbc.sql("""
                select * from correspondence.outgoing
                where agency_id = :agency and kind = :kind and year = :year and state = 'RESERVED' and case_number is null
                order by id limit :most
                """)
                .param("agency", agency.value())
                .param("kind", kind.name())
                .param("year", year)
                .param("most", most)
                .query(Lines::line)
                .list();
    }

    /// A row of the table.
    public static Line line(ResultSet row, int index) throws SQLException {
        var book = row.getLong("book_id");
        var inBook = !row.wasNull();
        var document = row.getObject("document", UUID.class);
        var sent = row.getObject("sent_at", OffsetDateTime.class);
        return new Line(
                new LetterId(row.getLong("id")),
                new AgencyId(row.getObject("agency_id", UUID.class)),
                row.getInt("year"),
                inBook ? book : null,
                inBook ? row.getInt("running") : null,
                row.getString("suffix"),
                row.getString("number"),
                LetterKind.find(row.getString("kind")).orElse(LetterKind.SURAT_DINAS),
                row.getString("classification"),
                row.getObject("letter_date", LocalDate.class),
                row.getString("subject"),
                List.of((String[]) row.getArray("recipients").getArray()),
                row.getString("signer"),
                State.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getString("case_number"),
                document == null ? null : new DocumentId(document),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by_id"),
                row.getString("by"),
                sent == null ? null : sent.toInstant());
    }
}
