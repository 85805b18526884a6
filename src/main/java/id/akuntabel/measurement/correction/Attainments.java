package id.akuntabel.measurement.correction;

import id.akuntabel.measurement.correction.Attainment.Verdict;
import id.akuntabel.measurement.rounds.Round;
import id.akuntabel.organization.PositionId;
import id.akuntabel.organization.Structure;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads how a quarter ended. The figures are those that were sent and verified.
@Repository
public class Attainments {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final JdbcClient jdbc;
    private final Structure structure;

    Attainments(JdbcClient jdbc, Structure structure) {
        this.jdbc = jdbc;
        this.structure = structure;
    }

    private record Read(Attainment.Line line, PositionId responsible) {}

    public Attainment of(Round round) {
        var read = jdbc.sql("""
                select s.id as sheet, s.unit_name, s.state, i.id as item, i.code, i.name, i.responsible,
                       i.definition -> 'quarterTargets' -> cast(:quarter as text) ->> 'raw' as target,
                       x.actual_text, x.quarter_words, x.quarter_capped, x.level,
                       coalesce(k.text, '') as cause, coalesce(t.text, '') as follow_up, coalesce(b.text, '') as due
                from measurement.sheet s
                join measurement.item i on i.sheet = s.id
                left join measurement.result x
                    on x.sheet = s.id and x.submission = s.submissions and x.item = i.id
                left join measurement.cell k on k.sheet = s.id and k.cell = 'i' || i.id || '.kendala'
                left join measurement.cell t on t.sheet = s.id and t.cell = 'i' || i.id || '.tindak'
                left join measurement.cell b on b.sheet = s.id and b.cell = 'i' || i.id || '.batas'
                where s.round = :round
                order by s.id, i.place
                """)
                .param("round", round.id())
                .param("quarter", Integer.toString(round.quarter().number()))
                .query(Attainments::read)
                .list();
        var positions = structure.getPositions(
                read.stream().map(Read::responsible).distinct().toList());
        return new Attainment(read.stream()
                .map(one -> {
                    var position = positions.get(one.responsible());
                    return position == null ? one.line() : with(one.line(), position.code());
                })
                .toList());
    }

    private static Read read(ResultSet row, int index) throws SQLException {
        var verdict = verdict(
                row.getString("state"),
                row.getString("target"),
                row.getString("level"),
                row.getBigDecimal("quarter_capped"));
        var counts = verdict == Verdict.MET || verdict == Verdict.MISSED || verdict == Verdict.NOT_COMPUTABLE;
        return new Read(
                new Attainment.Line(
                        row.getLong("sheet"),
                        row.getLong("item"),
                        row.getString("unit_name"),
                        "",
                        row.getString("code"),
                        row.getString("name"),
                        words(row.getString("target")),
                        counts ? words(row.getString("actual_text")) : "–",
                        counts ? words(row.getString("quarter_words")) : "–",
                        verdict,
                        row.getString("cause"),
                        row.getString("follow_up"),
                        row.getString("due")),
                new PositionId(row.getObject("responsible", UUID.class)));
    }

    private static Verdict verdict(
            String state, @Nullable String target, @Nullable String level, @Nullable BigDecimal capped) {
        if (target == null || Objects.equals(level, Verdict.NOT_DUE.printed())) {
            return Verdict.NOT_DUE;
        }
        return switch (state) {
            case "verified", "approved", "locked" -> {
                if (capped == null) {
                    yield Verdict.NOT_COMPUTABLE;
                }
                yield capped.compareTo(HUNDRED) < 0 ? Verdict.MISSED : Verdict.MET;
            }
            default -> Verdict.UNVERIFIED;
        };
    }

    private static Attainment.Line with(Attainment.Line line, String position) {
        return new Attainment.Line(
                line.sheet(),
                line.item(),
                line.unit(),
                position,
                line.code(),
                line.name(),
                line.target(),
                line.actual(),
                line.capaian(),
                line.verdict(),
                line.cause(),
                line.followUp(),
                line.due());
    }

    private static String words(@Nullable String text) {
        return text == null || text.isBlank() ? "–" : text;
    }
}
