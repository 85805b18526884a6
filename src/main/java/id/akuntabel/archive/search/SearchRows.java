package id.akuntabel.archive.search;

import id.akuntabel.archive.holdings.Access;
import id.akuntabel.archive.holdings.AccessRules;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.organization.AgencyId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Finds documents: one statement, whatever is asked.
@Repository
class SearchRows {

    static final int PAGE = 20;

    /// More is not counted: whoever gets so much should ask for less.
    static final int MOST = 500;

    /// Private characters, which no stored text holds, around what matched.
    private static final char BEGIN = '\uE000';

    private static final char END = '\uE001';

    /// Snippets come from the beginning of a text; matching looks at all of it.
    private static final int SNIPPET_FROM = 60_000;

    private final JdbcClient jdbc;

    SearchRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param owners agencies to look into, beside what is open; null = all
    /// @param year   of filing; 0 = any
    /// @param code   classification, with all below it; empty = any
    record Wanted(
            CurrentOfficial reader,
            @Nullable List<AgencyId> owners,
            String words,
            int year,
            ZoneId zone,
            @Nullable Kind kind,
            String code,
            int page) {}

    /// A piece of a snippet; marked = what was asked for.
    record Piece(String text, boolean marked) {}

    /// @param classification of its process's archive; empty = not archived
    record Hit(
            UUID document,
            String title,
            String fileName,
            String mediaType,
            AgencyId owner,
            Access access,
            @Nullable String caseNumber,
            String classification,
            Instant at,
            List<Piece> snippet) {
        Hit {
            snippet = List.copyOf(snippet);
        }
    }

    /// @param count of all that match, at most [#MOST]
    record Found(List<Hit> hits, int count) {}

    Found find(Wanted wanted) {
        var counted = new int[1];
        var hits = jdbc.sql("""
                with wanted as (
                    -- Numbers and names also as they are written; not where a word is to be left out, which either
                    -- reading would let in again.
                    select case when :words ~ '(^| )-' then websearch_to_tsquery('indonesian', :words)
                                else websearch_to_tsquery('indonesian', :words)
                                     || websearch_to_tsquery('simple', :words) end as words
                ), matching as (
                    select document.id, document.place, ts_rank(findable.words, wanted.words) as rank,
                           record.classification
                    from wanted
                    join archive.findable on findable.words @@ wanted.words
                    join archive.document on document.id = findable.document
                    join archive.version on version.document = document.id and version.number = document.versions
                    left join lateral (select record.classification from archive.record
                                       where record.case_number = document.case_number
                                       order by record.number desc limit 1) as record on true
                    where
                """ + AccessRules.READABLE + """
                      and (:year = 0 or extract(year from document.filed_at at time zone :zone) = :year)
                      and (:kind = '' or version.media_type ~ :kind)
                      and (:code = '' or record.classification = :code
                           or starts_with(record.classification, :code || '.'))
                    order by rank desc, document.place desc
                    limit :most
                )
                select document.*, version.file_name, version.media_type, version.at, matching.classification,
                       (select count(*) from matching) as found,
                       ts_headline('indonesian', left(text.body, :from), wanted.words, :options) as snippet
                from wanted, matching
                join archive.document on document.id = matching.id
                join archive.version on version.document = document.id and version.number = document.versions
                left join archive.text on text.file = version.file
                order by matching.rank desc, matching.place desc
                limit :limit offset :offset
                """)
                .params(AccessRules.parameters(wanted.reader(), wanted.owners(), true))
                .param("words", wanted.words())
                .param("year", wanted.year())
                .param("zone", wanted.zone().getId())
                .param("kind", wanted.kind() == null ? "" : wanted.kind().pattern())
                .param("code", wanted.code())
                .param("most", MOST)
                .param("from", SNIPPET_FROM)
                .param(
                        "options",
                        "StartSel=" + BEGIN + ", StopSel=" + END
                                + ", MaxFragments=2, MaxWords=22, MinWords=10, FragmentDelimiter=\" … \"")
                .param("limit", PAGE)
                .param("offset", (long) (wanted.page() - 1) * PAGE)
                .query((row, index) -> {
                    counted[0] = row.getInt("found");
                    return hit(row);
                })
                .list();
        return new Found(hits, counted[0]);
    }

    private static Hit hit(ResultSet row) throws SQLException {
        var classification = row.getString("classification");
        return new Hit(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("file_name"),
                row.getString("media_type"),
                new AgencyId(row.getObject("owner", UUID.class)),
                Access.valueOf(row.getString("access")),
                row.getString("case_number"),
                classification == null ? "" : classification,
                row.getObject("at", OffsetDateTime.class).toInstant(),
                pieces(row.getString("snippet")));
    }

    /// Nothing where the words stand only in the title.
    private static List<Piece> pieces(@Nullable String snippet) {
        if (snippet == null || snippet.indexOf(BEGIN) < 0) {
            return List.of();
        }
        var pieces = new ArrayList<Piece>();
        var at = 0;
        while (at < snippet.length()) {
            var marked = snippet.charAt(at) == BEGIN;
            var end = snippet.indexOf(marked ? END : BEGIN, at);
            var stop = end < 0 ? snippet.length() : end;
            pieces.add(new Piece(snippet.substring(marked ? at + 1 : at, stop), marked));
            at = marked ? stop + 1 : stop;
        }
        return pieces;
    }
}
