package id.akuntabel.correspondence.incoming;

import id.akuntabel.archive.DocumentId;
import id.akuntabel.audit.Cause;
import id.akuntabel.correspondence.offices.Secrecy;
import id.akuntabel.correspondence.offices.Urgency;
import id.akuntabel.organization.AgencyId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps the agenda of letters that came in.
@Repository
public class IncomingLetters {

    static final int PAGE = 50;

    /// As many as a spreadsheet of a busy office has.
    private static final int MOST_EXPORTED = 20_000;

    private final JdbcClient jdbc;

    IncomingLetters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Whether a letter is closed to a [LetterAccess.Reader].
    private static final String CLOSED = """
            (incoming.secrecy <> 'BIASA' and not (:head or incoming.by_id = :official or exists (
                select from correspondence.disposition given
                left join correspondence.addressee got on got.disposition_id = given.id
                where given.incoming_id = incoming.id
                  and (given.giver_position = any(:positions) or got.position_id = any(:positions)))))""";

    /// @param month 0 = all
    /// @param state `BELUM` or `SUDAH` disposed of; empty = all
    /// @param word  empty = all
    /// @param reader for whom; closed letters of others are covered, and not found by what they say
    record Wanted(
            AgencyId agency, int year, int month, String state, String word, int page, LetterAccess.Reader reader) {}

    /// @param disposedTo titles of those it was first given to, the lead first; empty as long as there is no
    /// disposition
    /// @param covered whether it shows number and dates only
    record Line(Incoming letter, String disposedTo, boolean covered) {}

    record Found(List<Line> lines, int count) {}

    /// Takes the next agenda number; whoever asks next waits for the end of this transaction.
    int takeNumber(AgencyId agency, int year) {
        return jdbc.sql("""
                insert into correspondence.agenda (agency_id, year, last_number) values (:agency, :year, 1)
                on conflict (agency_id, year) do update set last_number = agenda.last_number + 1
                returning last_number
                """)
                .param("agency", agency.value())
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    long add(AgencyId agency, int agenda, RegisterLetter.Given given, @Nullable DocumentId document, Cause cause) {
        return jdbc.sql("""
                insert into correspondence.incoming
                    (agency_id, year, agenda, received_on, sender, number, letter_date, subject, attachment, urgency,
                     secrecy, document, at, by_id, by)
                values (:agency, :year, :agenda, :received, :sender, :number, :date, :subject, :attachment, :urgency,
                        :secrecy, :document, :at, :byId, :by)
                returning id
                """)
                .param("agency", agency.value())
                .param("year", given.receivedOn().getYear())
                .param("agenda", agenda)
                .param("received", given.receivedOn())
                .param("sender", given.sender())
                .param("number", given.number())
                .param("date", given.letterDate())
                .param("subject", given.subject())
                .param("attachment", given.attachment())
                .param("urgency", given.urgency().name())
                .param("secrecy", given.secrecy().name())
                .param("document", document == null ? null : document.value())
                .param("at", cause.at().atOffset(ZoneOffset.UTC))
                .param("byId", cause.who().id())
                .param("by", cause.who().printed())
                .query(Long.class)
                .single();
    }

    /// The same letter, registered before: same sender, number and date.
    Optional<Incoming> twin(AgencyId agency, RegisterLetter.Given given) {
        return jdbc.sql("""
                select * from correspondence.incoming
                where agency_id = :agency and number <> '' and lower(number) = lower(:number)
                  and lower(sender) = lower(:sender) and letter_date is not distinct from :date
                order by id limit 1
                """)
                .param("agency", agency.value())
                .param("number", given.number())
                .param("sender", given.sender())
                .param("date", given.letterDate(), java.sql.Types.DATE)
                .query(IncomingLetters::incoming)
                .optional();
    }

    public Optional<Incoming> find(long id) {
        return jdbc.sql("select * from correspondence.incoming where id = :id")
                .param("id", id)
                .query(IncomingLetters::incoming)
                .optional();
    }

    /// Whether a closed letter is open to a reader.
    boolean involves(long id, LetterAccess.Reader reader) {
        return jdbc.sql("select not " + CLOSED + " from correspondence.incoming where id = :id")
                .param("id", id)
                .params(parameters(reader))
                .query(Boolean.class)
                .single();
    }

    private static Map<String, Object> parameters(LetterAccess.Reader reader) {
        return Map.of(
                "head",
                reader.head(),
                "official",
                reader.official(),
                "positions",
                reader.positions().toArray(UUID[]::new));
    }

    /// Corrects what was typed; the agenda number stays.
    void correct(long id, RegisterLetter.Given given) {
        jdbc.sql("""
                update correspondence.incoming
                set received_on = :received, sender = :sender, number = :number, letter_date = :date,
                    subject = :subject, attachment = :attachment, urgency = :urgency,
                    secrecy = :secrecy
                where id = :id
                """)
                .param("received", given.receivedOn())
                .param("sender", given.sender())
                .param("number", given.number())
                .param("date", given.letterDate(), java.sql.Types.DATE)
                .param("subject", given.subject())
                .param("attachment", given.attachment())
                .param("urgency", given.urgency().name())
                .param("secrecy", given.secrecy().name())
                .param("id", id)
                .update();
    }

    void document(long id, DocumentId document) {
        jdbc.sql("update correspondence.incoming set document = :document where id = :id")
                .param("document", document.value())
                .param("id", id)
                .update();
    }

    List<Integer> years(AgencyId agency) {
        return jdbc.sql("select year from correspondence.agenda where agency_id = :agency order by year desc")
                .param("agency", agency.value())
                .query((row, index) -> row.getInt("year"))
                .list();
    }

    Found page(Wanted wanted) {
        return list(wanted, PAGE, (long) (wanted.page() - 1) * PAGE);
    }

    List<Line> all(Wanted wanted) {
        return list(wanted, MOST_EXPORTED, 0).lines();
    }

    /// One statement; the count stands in each row.
    private Found list(Wanted wanted, int limit, long offset) {
        var count = new int[1];
        var lines = jdbc.sql("""
                select incoming.*, count(*) over () as found, seen.covered, coalesce(given.to, '') as disposed_to
                from correspondence.incoming
                cross join lateral (select
                """ + CLOSED + """
                 as covered) seen
                left join lateral (
                    select string_agg(addressee.title, ', ' order by addressee.lead desc, addressee.title) as to
                    from correspondence.disposition join correspondence.addressee on disposition_id = disposition.id
                    where incoming_id = incoming.id and parent_id is null and cancelled_at is null) given on true
                where agency_id = :agency and year = :year
                  and (:month = 0 or extract(month from received_on) = :month)
                  and (:state = '' or (given.to is null) = (:state = 'BELUM'))
                  and (:word = '' or position(lower(:word) in lower(
                           case when seen.covered then number else sender || ' ' || number || ' ' || subject end)) > 0
                       or agenda::text = :word)
                order by agenda desc limit :limit offset :offset
                """)
                .params(parameters(wanted))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, index) -> {
                    count[0] = row.getInt("found");
                    var letter = incoming(row, index);
                    return row.getBoolean("covered")
                            ? new Line(letter.covered(), "", true)
                            : new Line(letter, row.getString("disposed_to"), false);
                })
                .list();
        return new Found(lines, count[0]);
    }

    private static Map<String, Object> parameters(Wanted wanted) {
        var parameters = new HashMap<>(parameters(wanted.reader()));
        parameters.put("agency", wanted.agency().value());
        parameters.put("year", wanted.year());
        parameters.put("month", wanted.month());
        parameters.put("state", wanted.state());
        parameters.put("word", wanted.word());
        return parameters;
    }

    private static Incoming incoming(ResultSet row, int index) throws SQLException {
        var document = row.getObject("document", UUID.class);
        return new Incoming(
                row.getLong("id"),
                new AgencyId(row.getObject("agency_id", UUID.class)),
                row.getInt("year"),
                row.getInt("agenda"),
                row.getObject("received_on", LocalDate.class),
                row.getString("sender"),
                row.getString("number"),
                row.getObject("letter_date", LocalDate.class),
                row.getString("subject"),
                row.getString("attachment"),
                Urgency.of(row.getString("urgency")),
                Secrecy.of(row.getString("secrecy")),
                document == null ? null : new DocumentId(document),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by_id"),
                row.getString("by"));
    }
}
