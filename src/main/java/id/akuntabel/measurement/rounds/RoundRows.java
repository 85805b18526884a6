package id.akuntabel.measurement.rounds;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// How far each sheet is: what is due, what is filled in, what is proven.
@Repository
class RoundRows {

    /// @param expected figures that are due in this quarter
    /// @param lastAt   of the last typing or change of state
    record Progress(
            long sheet, int indicators, int expected, int filled, int evidenced, Instant lastAt, String lastBy) {}

    private final JdbcClient jdbc;

    RoundRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// By sheet, in one statement whatever the number of rounds.
    Map<Long, Progress> of(List<Long> rounds) {
        if (rounds.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                with figure as (
                    select i.sheet, 'i' || i.id as cell from measurement.item i
                    join measurement.sheet s on s.id = i.sheet
                    join measurement.round r on r.id = s.round
                    where s.round in (:rounds) and jsonb_array_length(i.definition -> 'components') = 0
                    and jsonb_exists(i.definition -> 'quarterTargets', r.quarter::text)
                    union all
                    select v.sheet, 'v' || v.id from measurement.variable v
                    join measurement.sheet s on s.id = v.sheet where s.round in (:rounds)),
                filled as (
                    select f.sheet, count(*) as expected, count(c.cell) filter (where c.text <> '') as filled
                    from figure f left join measurement.cell c on c.sheet = f.sheet and c.cell = f.cell
                    group by f.sheet),
                typed as (
                    select distinct on (c.sheet) c.sheet, c.at, c.by from measurement.cell c
                    join measurement.sheet s on s.id = c.sheet where s.round in (:rounds)
                    order by c.sheet, c.at desc)
                select s.id,
                       (select count(*) from measurement.item i where i.sheet = s.id) as indicators,
                       coalesce(f.expected, 0) as expected,
                       coalesce(f.filled, 0) as filled,
                       (select count(distinct e.item) from measurement.evidence e
                        where e.sheet = s.id and e.removed_at is null) as evidenced,
                       greatest(s.at, t.at) as last_at,
                       case when t.at > s.at then t.by else s.by end as last_by
                from measurement.sheet s
                left join filled f on f.sheet = s.id
                left join typed t on t.sheet = s.id
                where s.round in (:rounds)
                """)
                .param("rounds", rounds)
                .query((row, index) -> new Progress(
                        row.getLong("id"),
                        row.getInt("indicators"),
                        row.getInt("expected"),
                        row.getInt("filled"),
                        row.getInt("evidenced"),
                        row.getObject("last_at", OffsetDateTime.class).toInstant(),
                        row.getString("last_by")))
                .list()
                .stream()
                .collect(Collectors.toMap(Progress::sheet, Function.identity()));
    }
}
