package id.akuntabel.audit.trail;

import id.akuntabel.audit.trail.Verification.Problem;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/// Recomputes every chain and every seal from what is stored. Sees one moment of the trail, reads it row by row, and
/// disturbs no writer.
@Component
class VerifyTrail {

    private static final String ENTRIES = """
            select entry.*, head.length as head_length, head.hash as head_hash
            from audit.entry left join audit.head using (subject)
            order by entry.subject, entry.position
            """;

    private static final String HEADS_WITHOUT_ENTRIES = """
            select subject, length from audit.head
            where not exists (select from audit.entry where entry.subject = head.subject)
            """;

    private static final String SEALED_BUT_DIFFERENT = """
            select sealed_head.subject, sealed_head.length, sealed_head.seal
            from audit.sealed_head
            left join audit.entry on entry.subject = sealed_head.subject and entry.position = sealed_head.length
            where entry.hash is distinct from sealed_head.hash
            order by sealed_head.seal, sealed_head.subject
            """;

    private static final String LOST_SEALS = """
            select subject, sealed as length from audit.head
            where sealed > 0 and not exists (
                select from audit.sealed_head join audit.seal on seal.number = sealed_head.seal
                where sealed_head.subject = head.subject and sealed_head.length = head.sealed)
            """;

    private final JdbcTemplate rows;
    private final Entries reader;
    private final Seals seals;

    VerifyTrail(JdbcTemplate jdbc, Entries reader, Seals seals) {
        this.rows = new JdbcTemplate(Objects.requireNonNull(jdbc.getDataSource()));
        this.rows.setFetchSize(1000);
        this.reader = reader;
        this.seals = seals;
    }

    @Transactional(isolation = Isolation.REPEATABLE_READ, readOnly = true)
    Verification verify() {
        var problems = new ArrayList<Problem>();
        var walk = new Walk(reader, problems);
        rows.query(ENTRIES, walk::next);
        walk.endOfChain();
        rows.query(HEADS_WITHOUT_ENTRIES, (RowCallbackHandler) row -> problems.add(new Problem(
                row.getString("subject"),
                "seluruh rantai hilang, padahal pernah berisi " + row.getLong("length") + " entri")));
        rows.query(SEALED_BUT_DIFFERENT, (RowCallbackHandler) row -> problems.add(new Problem(
                row.getString("subject") + " #" + row.getLong("length"),
                "entri yang sudah disegel (segel " + row.getLong("seal") + ") hilang atau diganti")));
        rows.query(LOST_SEALS, (RowCallbackHandler) row ->
                problems.add(new Problem(row.getString("subject") + " #" + row.getLong("length"), "segelnya hilang")));
        var sealing = seals.verify(problems);
        return new Verification(walk.entries, walk.subjects, sealing.count(), sealing.last(), List.copyOf(problems));
    }

    /// Walks along the chains, one after another.
    private static final class Walk {

        private final Entries reader;
        private final List<Problem> problems;
        private long entries;
        private long subjects;
        private @Nullable String subject;
        private long position;
        private long number;
        private byte[] hash = Chain.genesis();
        private long headLength;
        private byte @Nullable [] headHash;

        Walk(Entries reader, List<Problem> problems) {
            this.reader = reader;
            this.problems = problems;
        }

        void next(ResultSet row) throws SQLException {
            var entry = reader.entry(row, 0);
            if (!entry.subject().equals(subject)) {
                endOfChain();
                begin(entry.subject(), row);
            }
            entries++;
            var place = row.getLong("position");
            var previous = row.getBytes("previous");
            var stored = row.getBytes("hash");
            var content = new EntryContent(
                    entry.at(),
                    entry.subject(),
                    entry.what(),
                    entry.who(),
                    entry.where(),
                    entry.reason(),
                    entry.facts());
            if (place != position + 1) {
                found(
                        place,
                        place == position + 2
                                ? "entri " + (position + 1) + " hilang"
                                : "entri " + (position + 1) + " sampai " + (place - 1) + " hilang");
            } else if (!Arrays.equals(previous, hash)) {
                found(place, "tidak menyambung ke entri sebelumnya: ada entri yang disisipkan, diganti, atau ditukar");
            }
            if (!Arrays.equals(stored, Chain.link(previous, place, content.digest()))) {
                found(place, "isi entri diubah: tidak cocok lagi dengan sidiknya");
            }
            if (entry.number() <= number) {
                found(place, "nomor entri tidak urut: urutan entri ditukar");
            }
            position = place;
            number = entry.number();
            hash = stored;
        }

        void endOfChain() {
            if (subject == null) {
                return;
            }
            if (headHash == null) {
                found(position, "ujung rantai hilang");
            } else if (headLength > position) {
                found(headLength, "entri terakhir hilang");
            } else if (headLength < position || !Arrays.equals(headHash, hash)) {
                found(position, "tidak cocok dengan ujung rantai: entri disisipkan atau diganti di belakang");
            }
        }

        private void begin(String next, ResultSet row) throws SQLException {
            subjects++;
            subject = next;
            position = 0;
            number = 0;
            hash = Chain.genesis();
            headLength = row.getLong("head_length");
            headHash = row.getBytes("head_hash");
        }

        private void found(long place, String what) {
            problems.add(new Problem(subject + " #" + place, what));
        }
    }
}
