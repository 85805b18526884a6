package id.akuntabel.measurement.actuals;

import id.akuntabel.measurement.rounds.Round;
import id.akuntabel.organization.AgencyId;
import id.akuntabel.organization.UnitId;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What the same unit last sent for the same indicators: the quarters of this year before this one, and last year's.
@Repository
public class Earlier {

    /// @param capaian against the target of its quarter, as it was shown
    /// @param cause   kendala as it was written, for the check that nobody copies last quarter's words
    public record Past(
            long indicator,
            int year,
            int quarter,
            @Nullable BigDecimal actual,
            String text,
            String capaian,
            String cause) {}

    private final JdbcClient jdbc;

    Earlier(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// By indicator, oldest first.
    public Map<Long, List<Past>> of(AgencyId agency, UnitId unit, Round round, Collection<Long> indicators) {
        if (indicators.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                select i.indicator, r.year, r.quarter, x.actual, x.actual_text, x.quarter_words,
                       coalesce(c.text, '') as cause
                from measurement.result x
                join measurement.sheet s on s.id = x.sheet and s.submissions = x.submission
                join measurement.item i on i.id = x.item
                join measurement.round r on r.id = s.round
                left join measurement.cell c on c.sheet = s.id and c.cell = 'i' || i.id || '.kendala'
                where r.agency = :agency and s.unit = :unit and i.indicator = any(:indicators)
                and ((r.year = :year and r.quarter < :quarter) or r.year = :year - 1)
                order by r.year, r.quarter
                """)
                .param("agency", agency.value())
                .param("unit", unit.value())
                .param("indicators", indicators.stream().distinct().toArray(Long[]::new))
                .param("year", round.quarter().year())
                .param("quarter", round.quarter().number())
                .query((row, index) -> new Past(
                        row.getLong("indicator"),
                        row.getInt("year"),
                        row.getInt("quarter"),
                        row.getBigDecimal("actual"),
                        row.getString("actual_text"),
                        row.getString("quarter_words"),
                        row.getString("cause")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Past::indicator));
    }
}
