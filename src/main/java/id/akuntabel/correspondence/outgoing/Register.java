package id.akuntabel.correspondence.outgoing;

import id.akuntabel.correspondence.numbering.Line;
import id.akuntabel.correspondence.numbering.Lines;
import id.akuntabel.correspondence.offices.RegisterFilter;
import id.akuntabel.organization.AgencyId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Lists the lines of the books of an agency: one statement a page.
@Repository
class Register {

    static final int PAGE = 50;

    private static final int MOST_EXPORTED = 20_000;
    private static final int MOST_PACKED = 200;

    private final JdbcClient jdbc;

    Register(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param kind  name of a kind, empty = all
    /// @param state likewise of a state
    /// @param month 0 = all
    record Wanted(AgencyId agency, int year, int month, String kind, String state, String word, int page) {

        static Wanted of(AgencyId agency, RegisterFilter filter) {
            return new Wanted(
                    agency, filter.year(), filter.month(), filter.kind(), filter.state(), filter.word(), filter.page());
        }
    }

    record Found(List<Line> lines, int count) {}

    Found page(Wanted wanted) {
        return list(wanted, PAGE, (long) (wanted.page() - 1) * PAGE);
    }

    List<Line> all(Wanted wanted) {
        return list(wanted, MOST_EXPORTED, 0).lines();
    }

    /// Those that are out and have a file, the newest first; a package holds a month of a busy office.
    List<Line> packable(Wanted wanted) {
        return all(wanted).stream()
                .filter(line -> line.document() != null
                        && (line.state() == Line.State.ISSUED || line.state() == Line.State.SENT))
                .limit(MOST_PACKED)
                .toList();
    }

    /// How many numbers were reserved before an instant and wait for their letter.
    int forgotten(AgencyId agency, int year, Instant before) {
        return jdbc.sql("""
                select count(*) from correspondence.outgoing
                where agency_id = :agency and year = :year and state = 'RESERVED' and at < :before
                """)
                .param("agency", agency.value())
                .param("year", year)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /// Running numbers that no line has. The database refuses them; this says so aloud.
    int gaps(AgencyId agency, int year) {
        return jdbc.sql("""
                select coalesce(sum(book.last_number - lines.first + 1 - lines.given), 0)
                from correspondence.book
                join lateral (select min(running) as first, count(*) as given from correspondence.outgoing
                              where book_id = book.id and suffix = '') lines on lines.given > 0
                where book.agency_id = :agency and book.year = :year
                """)
                .param("agency", agency.value())
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    private Found list(Wanted wanted, int limit, long offset) {
        var count = new int[1];
        var lines = jdbc.sql("""
                select outgoing.*, count(*) over () as found
                from correspondence.outgoing
                where agency_id = :agency and year = :year
                  and (:month = 0 or extract(month from letter_date) = :month)
                  and (:kind = '' or kind = :kind)
                  and (:state = '' or state = :state)
                  and (:word = '' or position(lower(:word) in lower(
                       number || ' ' || coalesce(classification, '') || ' ' || subject || ' ' || array_to_string(recipients, ' ') || ' ' || coalesce(signer, '')
                       || ' ' || coalesce(case_number, ''))) > 0)
                order by id desc limit :limit offset :offset
                """)
                .params(parameters(wanted))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, index) -> {
                    count[0] = row.getInt("found");
                    return Lines.line(row, index);
                })
                .list();
        return new Found(lines, count[0]);
    }

    private static Map<String, Object> parameters(Wanted wanted) {
        var parameters = new HashMap<String, Object>();
        parameters.put("agency", wanted.agency().value());
        parameters.put("year", wanted.year());
        parameters.put("month", wanted.month());
        parameters.put("kind", wanted.kind());
        parameters.put("state", wanted.state());
        parameters.put("word", wanted.word());
        return parameters;
    }
}
