package id.akuntabel.measurement.verification;

import id.akuntabel.measurement.rounds.Round;
import id.akuntabel.measurement.rounds.Rounds;
import id.akuntabel.measurement.rounds.Sheet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads the recap of a round in two statements.
@Repository
public class RecapRows {

    private static final Set<String> COUNTED = Set.of("verified", "approved", "locked");

    private final JdbcClient jdbc;
    private final Rounds rounds;

    RecapRows(JdbcClient jdbc, Rounds rounds) {
        this.jdbc = jdbc;
        this.rounds = rounds;
    }

    public Recap of(Round round) {
        Map<Long, Sheet> sheets = rounds.sheetsOf(round.id()).stream()
                .collect(Collectors.toMap(sheet -> sheet.head().id(), Function.identity()));
        return new Recap(jdbc.sql("""
                select s.id as sheet, s.unit_code, s.unit_name, i.id as item, i.code, i.name, i.unit_of_measure,
                       coalesce(i.definition -> 'quarterTargets' -> cast(:quarter as text) ->> 'raw', '–') as target,
                       x.actual_text, x.quarter_words, x.year_words, x.quarter_capped, x.level,
                       p.decimals
                from measurement.sheet s
                join measurement.item i on i.sheet = s.id
                join measurement.policy_version p on p.id = i.policy
                left join measurement.result x
                    on x.sheet = s.id and x.submission = s.submissions and x.item = i.id
                where s.round = :round
                order by s.id, i.place
                """)
                .param("round", round.id())
                .param("quarter", Integer.toString(round.quarter().number()))
                .query((row, index) -> {
                    var sheet = java.util.Objects.requireNonNull(sheets.get(row.getLong("sheet")));
                    var counted = COUNTED.contains(sheet.code());
                    return new Recap.Line(
                            row.getLong("item"),
                            row.getLong("sheet"),
                            row.getString("unit_code"),
                            row.getString("unit_name"),
                            sheet.printed(),
                            counted,
                            row.getString("code"),
                            row.getString("name"),
                            row.getString("unit_of_measure"),
                            row.getString("target"),
                            counted ? words(row.getString("actual_text")) : "–",
                            counted ? words(row.getString("quarter_words")) : "–",
                            counted ? words(row.getString("year_words")) : "–",
                            row.getBigDecimal("quarter_capped"),
                            counted ? words(row.getString("level")) : "Belum terverifikasi",
                            row.getInt("decimals"));
                })
                .list());
    }

    private static String words(@org.jspecify.annotations.Nullable String text) {
        return text == null || text.isBlank() ? "–" : text;
    }
}
