package id.akuntabel.measurement.verification;

import id.akuntabel.archive.DocumentId;
import id.akuntabel.archive.DocumentVersion;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What was made of figures that have changed since: later quarters of the year, and recaps that were filed. Nobody
/// has to remember to mark it; it is read from what was decided, and ends when it is made anew.
@Repository
public class Outdated {

    private record Late(long sheet, int quarter) {}

    private final JdbcClient jdbc;

    Outdated(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The sheets of a round that were sent and are to be computed anew, a sentence each: their achievement
    /// against the year was made of figures of an earlier quarter that were corrected or reopened since,
    /// or another unit has typed since what they read.
    public Map<Long, String> sheetsOf(long round) {
        var sentences = new LinkedHashMap<Long, String>();
        earlier(round).forEach((sheet, late) -> sentences.merge(sheet, sentence(late), (one, two) -> one + " " + two));
        shared(round).forEach((sheet, words) -> sentences.merge(sheet, words, (one, two) -> one + " " + two));
        return sentences;
    }

    private Map<Long, List<Late>> earlier(long round) {
        return jdbc
                .sql("""
                select distinct later.id as sheet, before.quarter
                from measurement.sheet later
                join measurement.submission s on s.sheet = later.id and s.number = later.submissions
                join measurement.round r on r.id = later.round
                join measurement.round before
                    on before.agency = r.agency and before.year = r.year and before.quarter < r.quarter
                join measurement.sheet earlier on earlier.round = before.id and earlier.unit = later.unit
                join measurement.decision d
                    on d.sheet = earlier.id and d.decision in ('corrected', 'reopened') and d.at > s.at
                where r.id = :round and later.state not in ('draft', 'returned')
                and exists (
                    select from measurement.item mine join measurement.item theirs on theirs.indicator = mine.indicator
                    where mine.sheet = later.id and theirs.sheet = earlier.id
                    and mine.definition ->> 'aggregation' in ('CUMULATIVE', 'AVERAGE'))
                order by later.id, before.quarter
                """)
                .param("round", round)
                .query((row, index) -> new Late(row.getLong("sheet"), row.getInt("quarter")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Late::sheet));
    }

    /// What is typed in one sheet and read by others, where it was typed after they were sent.
    private Map<Long, String> shared(long round) {
        var sentences = new LinkedHashMap<Long, String>();
        jdbc.sql("""
                select reader.id as sheet, string_agg(mine.code || ' dari ' || typed.unit_name, ', ' order by mine.code)
                           as data
                from measurement.sheet reader
                join measurement.submission s on s.sheet = reader.id and s.number = reader.submissions
                join measurement.variable mine on mine.sheet = reader.id and mine.typed_in is not null
                join measurement.sheet typed on typed.id = mine.typed_in
                join measurement.variable theirs on theirs.sheet = typed.id and theirs.variable = mine.variable
                where reader.round = :round and reader.state not in ('draft', 'returned')
                and exists (select from measurement.revision r
                            where r.sheet = typed.id and r.cell = 'v' || theirs.id and r.id > s.up_to)
                group by reader.id order by reader.id
                """)
                .param("round", round)
                .query((row, index) -> Map.entry(row.getLong("sheet"), row.getString("data")))
                .list()
                .forEach(entry -> sentences.put(
                        entry.getKey(),
                        "Data dasar " + entry.getValue()
                                + " diisi atau diubah setelah lembar ini dikirim, jadi capaian di sini sudah usang sampai"
                                + " dihitung ulang."));
        return sentences;
    }

    private static String sentence(List<Late> late) {
        return "Data "
                + late.stream().map(one -> "triwulan " + one.quarter()).collect(Collectors.joining(" dan "))
                + " dikoreksi setelah lembar ini dikirim, jadi capaian terhadap tahun di sini sudah usang sampai"
                + " dihitung ulang.";
    }

    /// Newest first.
    public List<RecapDocument> recapsOf(long round) {
        return jdbc.sql("""
                select c.*,
                       exists (select from measurement.recap_document n where n.round = c.round
                               and n.title = c.title and n.id > c.id)
                           as replaced,
                       (select min(d.at) from measurement.decision d join measurement.sheet s on s.id = d.sheet
                        join measurement.recap_document w on w.round = s.round
                        where w.document = c.document and w.number = c.number and d.at > c.at
                        and d.decision in ('corrected', 'reopened', 'recomputed')) as outdated_at
                from measurement.recap_document c where c.round = :round order by c.id desc
                """).param("round", round).query(Outdated::recap).list();
    }

    /// A recap or another document of a round was filed: from now on it is watched. One of several rounds is filed with
    /// each of them, and is outdated for all of them as soon as a figure of one changes.
    public void filed(long round, DocumentVersion version) {
        jdbc.sql("""
                insert into measurement.recap_document (round, document, number, title, case_number, at, by)
                values (:round, :document, :number, :title, :case, :at, :by)
                on conflict (document, number, round) do nothing
                """)
                .param("round", round)
                .param("document", version.document().value())
                .param("number", version.number())
                .param("title", version.title())
                .param("case", version.caseNumber())
                .param("at", version.at().atOffset(ZoneOffset.UTC))
                .param("by", version.by())
                .update();
    }

    private static RecapDocument recap(ResultSet row, int index) throws SQLException {
        return new RecapDocument(
                new DocumentId(row.getObject("document", UUID.class)),
                row.getInt("number"),
                row.getString("title"),
                row.getString("case_number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by"),
                row.getBoolean("replaced"),
                instant(row));
    }

    private static @Nullable Instant instant(ResultSet row) throws SQLException {
        var at = row.getObject("outdated_at", OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
