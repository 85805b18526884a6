package id.akuntabel.measurement.reports;

import id.akuntabel.calendar.Period;
import id.akuntabel.measurement.reports.Figures.Line;
import id.akuntabel.measurement.reports.Figures.State;
import id.akuntabel.measurement.reports.Figures.Verified;
import id.akuntabel.measurement.rounds.Item;
import id.akuntabel.measurement.rounds.Round;
import id.akuntabel.measurement.rounds.Rounds;
import id.akuntabel.organization.Agency;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads what was verified in the quarters of a semester or a year.
@Component
class GatherFigures {

    private static final Set<String> VERIFIED = Set.of("verified", "approved", "locked");

    private final Rounds rounds;
    private final JdbcClient jdbc;

    GatherFigures(Rounds rounds, JdbcClient jdbc) {
        this.rounds = rounds;
        this.jdbc = jdbc;
    }

    private static final class Gathered {
        private String unit;
        private Item item;
        private final Map<Integer, Verified> verified = new HashMap<>();

        private Gathered(String unit, Item item) {
            this.unit = unit;
            this.item = item;
        }
    }

    /// The rounds of the quarters of a period that were opened.
    List<Round> roundsOf(Agency agency, Period period) {
        var span = new Span(period);
        return span.quarters().stream()
                .flatMap(number -> rounds.find(agency.id(), span.quarter(number)).stream())
                .toList();
    }

    Figures of(Agency agency, Period period) {
        var span = new Span(period);
        var actuals = actuals(agency, span);
        var byIndicator = new LinkedHashMap<Long, Gathered>();
        var states = new ArrayList<State>();
        for (int number : span.soFar()) {
            var round = rounds.find(agency.id(), span.quarter(number));
            var sheets = round.map(one -> rounds.sheetsOf(one.id())).orElse(List.of());
            for (var sheet : sheets) {
                for (var item : rounds.itemsOf(sheet.head().id())) {
                    var here = byIndicator.computeIfAbsent(
                            item.agreed().indicator(),
                            id -> new Gathered(sheet.head().unitName(), item));
                    here.unit = sheet.head().unitName();
                    here.item = item;
                    var actual = actuals.get(item.id());
                    if (actual != null) {
                        here.verified.put(number, actual);
                    }
                }
            }
            if (span.quarters().contains(number)) {
                states.add(new State(
                        span.quarter(number).printed(),
                        (int) sheets.stream()
                                .filter(sheet -> VERIFIED.contains(sheet.code()))
                                .count(),
                        sheets.size()));
            }
        }
        return new Figures(
                span,
                byIndicator.values().stream()
                        .map(one -> new Line(one.unit, one.item, Map.copyOf(one.verified)))
                        .toList(),
                List.copyOf(states));
    }

    /// By row of a sheet; only what was verified.
    private Map<Long, Verified> actuals(Agency agency, Span span) {
        var actuals = new HashMap<Long, Verified>();
        jdbc.sql("""
                select x.item, x.actual, x.actual_text
                from measurement.result x
                join measurement.sheet s on s.id = x.sheet and s.submissions = x.submission
                join measurement.round r on r.id = s.round
                where r.agency = :agency and r.year = :year and r.quarter <= :last
                  and s.state in ('verified', 'approved', 'locked') and x.actual is not null
                """)
                .param("agency", agency.id().value())
                .param("year", span.period().year())
                .param("last", span.quarters().getLast())
                .query(row -> {
                    BigDecimal actual = row.getBigDecimal("actual");
                    actuals.put(row.getLong("item"), new Verified(actual, row.getString("actual_text")));
                });
        return actuals;
    }
}
