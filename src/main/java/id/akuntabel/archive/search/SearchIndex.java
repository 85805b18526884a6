package id.akuntabel.archive.search;

import id.akuntabel.archive.DocumentFiled;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows behind the search: texts of files, and the words by which documents are found.
@Repository
class SearchIndex {

    /// Words of a document. The configuration knows Indonesian: `pengukuran` finds `diukur`.
    private static final String WORDS = """
            insert into archive.findable (document, words)
            select document.id,
                   setweight(to_tsvector('indonesian', document.title), 'A')
                       || setweight(to_tsvector('simple',
                                                regexp_replace(version.file_name, '[^[:alnum:]]+', ' ', 'g')), 'B')
                       || setweight(to_tsvector('simple', coalesce(document.case_number, '')), 'B')
                       || to_tsvector('indonesian', coalesce(text.body, ''))
            from archive.document
            join archive.version on version.document = document.id and version.number = document.versions
            left join archive.text on text.file = version.file
            """;

    private static final String REPLACE = " on conflict (document) do update set words = excluded.words";

    private final JdbcClient jdbc;

    SearchIndex(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// In the transaction that files it: found by its title at once, by its text when that is read.
    @EventListener
    void whenFiled(DocumentFiled filed) {
        jdbc.sql("""
                insert into archive.text (file) values (:file)
                on conflict (file) do update set state = 'WAITING', attempts = 0, claimed_until = null, note = null
                where text.note = 'Dimusnahkan.'
                """).param("file", filed.sha256()).update();
        jdbc.sql(WORDS + " where document.id = :document" + REPLACE)
                .param("document", filed.document().value())
                .update();
    }

    /// @param mediaType of a version that uses it
    record Waiting(String sha256, String mediaType, int attempts) {}

    /// A file whose text is to be read; nobody else gets it until then.
    Optional<Waiting> claim(Instant now, Instant until) {
        return jdbc.sql("""
                update archive.text as claimed set claimed_until = :until, attempts = attempts + 1
                where file = (select file from archive.text
                              where state = 'WAITING' and (claimed_until is null or claimed_until <= :now)
                              order by attempts, file limit 1 for update skip locked)
                returning file, attempts,
                          (select media_type from archive.version where version.file = claimed.file
                           order by at limit 1) as media_type
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query((row, index) ->
                        new Waiting(row.getString("file"), row.getString("media_type"), row.getInt("attempts")))
                .optional();
    }

    void read(String sha256, String words) {
        jdbc.sql("update archive.text set state = 'READ', body = :body where file = :file")
                .param("file", sha256)
                .param("body", words)
                .update();
        jdbc.sql(WORDS + " where version.file = :file" + REPLACE)
                .param("file", sha256)
                .update();
    }

    void settle(String sha256, String state, String why) {
        jdbc.sql("update archive.text set state = :state, note = :why where file = :file")
                .param("file", sha256)
                .param("state", state)
                .param("why", why)
                .update();
    }

    /// `READ`, `WAITING` … for a document's newest version.
    Optional<String> stateOf(UUID document) {
        return jdbc.sql("""
                select text.state from archive.document
                join archive.version on version.document = document.id and version.number = document.versions
                join archive.text on text.file = version.file
                where document.id = :document
                """).param("document", document).query(String.class).optional();
    }
}
