package id.akuntabel.archive.fixity;

import id.akuntabel.archive.holdings.Integrity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows: checks, and what they found.
@Repository
class FixityRuns {

    private final JdbcClient jdbc;

    FixityRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param size in bytes
    record Stored(String sha256, long size) {}

    /// A check that this node has for a while.
    ///
    /// @param after hash of the last file that was read
    record Claimed(long run, String after, Instant until) {}

    /// @param finishedAt null while it goes on
    /// @param damaged    number of files that are changed or missing
    record Run(
            long id, String by, Instant startedAt, @Nullable Instant finishedAt, long files, long bytes, int damaged) {}

    /// Opens a check unless one is open.
    boolean open(String by, Instant at) {
        return jdbc.sql("""
                insert into archive.fixity_run (by, started_at, claimed_until) values (:by, :at, :at)
                on conflict do nothing
                """).param("by", by).param("at", utc(at)).update() == 1;
    }

    boolean startedAfter(Instant at) {
        return jdbc.sql("select exists (select from archive.fixity_run where started_at > :at)")
                .param("at", utc(at))
                .query(Boolean.class)
                .single();
    }

    /// The open check, if no other node has it.
    Optional<Claimed> claim(Instant now, Instant until) {
        return jdbc.sql("""
                update archive.fixity_run set claimed_until = :until
                where id = (select id from archive.fixity_run
                            where finished_at is null and claimed_until <= :now for update skip locked)
                returning id, last_file
                """)
                .param("now", utc(now))
                .param("until", utc(until))
                .query((row, index) -> new Claimed(row.getLong("id"), row.getString("last_file"), until))
                .optional();
    }

    /// Files that rows name, in order of their hashes.
    List<Stored> filesAfter(String sha256, int most) {
        return jdbc.sql("""
                select sha256, size from archive.file
                where sha256 > :after and not exists (select from archive.destroyed where destroyed.sha256 = file.sha256)
                order by sha256 limit :most
                """)
                .param("after", sha256)
                .param("most", most)
                .query((row, index) -> new Stored(row.getString("sha256"), row.getLong("size")))
                .list();
    }

    void found(long run, String sha256, Integrity integrity) {
        jdbc.sql("""
                insert into archive.fixity_finding (run, file, integrity) values (:run, :file, :integrity)
                on conflict do nothing
                """)
                .param("run", run)
                .param("file", sha256)
                .param("integrity", integrity.name())
                .update();
    }

    /// False where another node has taken the check over meanwhile.
    boolean advance(Claimed claimed, String lastFile, long files, long bytes, Instant until) {
        return jdbc.sql("""
                update archive.fixity_run
                set last_file = :last, files = files + :files, bytes = bytes + :bytes, claimed_until = :until
                where id = :run and claimed_until = :mine and finished_at is null
                """)
                        .param("last", lastFile)
                        .param("files", files)
                        .param("bytes", bytes)
                        .param("until", utc(until))
                        .param("run", claimed.run())
                        .param("mine", utc(claimed.until()))
                        .update()
                == 1;
    }

    void finish(long run, Instant at) {
        jdbc.sql("update archive.fixity_run set finished_at = :at where id = :run and finished_at is null")
                .param("run", run)
                .param("at", utc(at))
                .update();
    }

    /// Newest first.
    List<Run> newest(int most) {
        return jdbc.sql(RUN + " order by run.id desc limit :most")
                .param("most", most)
                .query(FixityRuns::run)
                .list();
    }

    Optional<Run> find(long id) {
        return jdbc.sql(RUN + " where run.id = :id")
                .param("id", id)
                .query(FixityRuns::run)
                .optional();
    }

    /// The newest one that is finished.
    Optional<Run> lastFinished() {
        return jdbc.sql(RUN + " where run.finished_at is not null order by run.id desc limit 1")
                .query(FixityRuns::run)
                .optional();
    }

    /// A file that a check found changed or missing, and where it is used.
    ///
    /// @param used in which versions: `Notulen Rapat v2 (notulen.pdf)`
    record Finding(String sha256, Integrity integrity, List<String> used) {
        Finding {
            used = List.copyOf(used);
        }
    }

    List<Finding> findingsOf(long run, int most) {
        return jdbc.sql("""
                select finding.file, finding.integrity,
                       array(select document.title || ' v' || kept.number || ' (' || kept.file_name || ')'
                             from archive.kept
                             join archive.version on version.document = kept.document and version.number = kept.number
                             join archive.document on document.id = kept.document
                             where kept.file = finding.file order by version.at) as used
                from archive.fixity_finding as finding
                where finding.run = :run
                order by finding.integrity desc, finding.file
                limit :most
                """)
                .param("run", run)
                .param("most", most)
                .query((row, index) -> new Finding(
                        row.getString("file"), Integrity.valueOf(row.getString("integrity")), List.of((String[])
                                row.getArray("used").getArray())))
                .list();
    }

    private static final String RUN = """
            select run.*, (select count(*) from archive.fixity_finding as finding where finding.run = run.id) as damaged
            from archive.fixity_run as run
            """;

    private static Run run(ResultSet row, int index) throws SQLException {
        var finished = row.getObject("finished_at", OffsetDateTime.class);
        return new Run(
                row.getLong("id"),
                row.getString("by"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                finished == null ? null : finished.toInstant(),
                row.getLong("files"),
                row.getLong("bytes"),
                row.getInt("damaged"));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
