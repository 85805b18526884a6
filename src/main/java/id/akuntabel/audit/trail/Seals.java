package id.akuntabel.audit.trail;

import id.akuntabel.audit.trail.Verification.Problem;
import java.io.ByteArrayOutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The seals: each covers the ends of all chains that grew since the one before, and the hash of that one.
@Repository
class Seals {

    /// More grown chains than this go into the next seal, so that sealing never holds writers up for long.
    static final int MOST = 5_000;

    private static final String GENESIS = HexFormat.of().formatHex(Chain.genesis());

    private static final String ALL = """
            select number, at, encode(previous, 'hex') as previous, encode(hash, 'hex') as hash
            from audit.seal order by number""";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    Seals(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /// @param hash hex
    record End(String subject, long length, String hash) {}

    /// @param previous hash of the seal before, hex
    record Seal(long number, Instant at, String previous, String hash) {}

    /// @param last hash of the newest seal in hex, `-` when there is none
    record Checked(long count, String last) {}

    /// Takes the ends that grew. Chains being written at this moment are passed over; the next seal gets them.
    List<End> takeGrown() {
        var grown = jdbc.sql("""
                with grown as (
                    select subject from audit.head where sealed < length
                    limit :most for update skip locked)
                update audit.head set sealed = head.length
                from grown where grown.subject = head.subject
                returning head.subject, head.length, encode(head.hash, 'hex') as hash
                """).param("most", MOST).query(Seals::end).list();
        return inOrder(grown);
    }

    Optional<Seal> findLast() {
        return jdbc.sql(ALL + " desc limit 1").query(Seals::seal).optional();
    }

    void add(Seal seal, List<End> ends) {
        jdbc.sql("""
                insert into audit.seal (number, at, previous, hash)
                values (:number, :at, decode(:previous, 'hex'), decode(:hash, 'hex'))
                """)
                .param("number", seal.number())
                .param("at", seal.at().atOffset(ZoneOffset.UTC))
                .param("previous", seal.previous())
                .param("hash", seal.hash())
                .update();
        batches.batchUpdate(
                "insert into audit.sealed_head (seal, subject, length, hash) values (?, ?, ?, decode(?, 'hex'))",
                ends,
                500,
                (insert, end) -> {
                    insert.setLong(1, seal.number());
                    insert.setString(2, end.subject());
                    insert.setLong(3, end.length());
                    insert.setString(4, end.hash());
                });
    }

    /// The next seal after `last`, over these ends (in order of their subjects).
    static Seal over(List<End> ends, Optional<Seal> last, Instant now) {
        var number = last.map(Seal::number).orElse(0L) + 1;
        var previous = last.map(Seal::hash).orElse(GENESIS);
        var at = now.truncatedTo(ChronoUnit.MICROS);
        return new Seal(number, at, previous, hash(number, at, previous, ends));
    }

    private static String hash(long number, Instant at, String previous, List<End> ends) {
        var form = new ByteArrayOutputStream();
        EntryContent.put(form, previous);
        EntryContent.put(form, Long.toString(number));
        EntryContent.put(form, at.toString());
        for (var end : ends) {
            EntryContent.put(form, end.subject());
            EntryContent.put(form, Long.toString(end.length()));
            EntryContent.put(form, end.hash());
        }
        return HexFormat.of().formatHex(EntryContent.sha256().digest(form.toByteArray()));
    }

    /// Adds what is wrong with the seals themselves.
    Checked verify(List<Problem> problems) {
        var all = jdbc.sql(ALL).query(Seals::seal).list();
        var number = 0L;
        var previous = GENESIS;
        for (var seal : all) {
            if (seal.number() != number + 1 || !seal.previous().equals(previous)) {
                problems.add(new Problem("segel " + seal.number(), "tidak menyambung ke segel sebelumnya"));
            }
            if (!seal.hash().equals(hash(seal.number(), seal.at(), seal.previous(), endsOf(seal.number())))) {
                problems.add(new Problem("segel " + seal.number(), "isi segel diubah"));
            }
            number = seal.number();
            previous = seal.hash();
        }
        return new Checked(all.size(), all.isEmpty() ? "-" : previous);
    }

    private List<End> endsOf(long seal) {
        return inOrder(jdbc.sql(
                        "select subject, length, encode(hash, 'hex') as hash from audit.sealed_head where seal = :seal")
                .param("seal", seal)
                .query(Seals::end)
                .list());
    }

    private static End end(ResultSet row, int index) throws SQLException {
        return new End(row.getString("subject"), row.getLong("length"), row.getString("hash"));
    }

    private static Seal seal(ResultSet row, int index) throws SQLException {
        return new Seal(
                row.getLong("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("previous"),
                row.getString("hash"));
    }

    /// By subject, in the order of Java: databases differ in theirs.
    private static List<End> inOrder(List<End> ends) {
        return ends.stream().sorted(Comparator.comparing(End::subject)).toList();
    }
}
