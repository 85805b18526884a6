package id.akuntabel.measurement.document;

import id.akuntabel.measurement.rounds.Round;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What units wrote beside their figures: one statement for a round.
@Repository
public class Words {

    /// @param followUp with who is in charge and until when
    public record Said(String obstacle, String driver, String followUp) {}

    private final JdbcClient jdbc;

    Words(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// By row; rows of which nothing was said are absent.
    public Map<Long, Said> of(Round round) {
        var said = new LinkedHashMap<Long, Map<String, String>>();
        jdbc.sql("""
                select cast(substring(c.cell from '^i([0-9]+)') as bigint) as item,
                       substring(c.cell from '[.]([a-z]+)$') as kind, c.text
                from measurement.cell c
                join measurement.sheet s on s.id = c.sheet
                where s.round = :round and c.cell like 'i%.%' and c.text <> ''
                """).param("round", round.id()).query(row -> {
            said.computeIfAbsent(row.getLong("item"), item -> new LinkedHashMap<>())
                    .put(row.getString("kind"), row.getString("text"));
        });
        return said.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> said(one.getValue()), (one, two) -> one, LinkedHashMap::new));
    }

    private static Said said(Map<String, String> texts) {
        return new Said(
                texts.getOrDefault("kendala", "–"),
                texts.getOrDefault("pendorong", "–"),
                Stream.of("tindak", "pic", "batas")
                        .map(kind -> texts.getOrDefault(kind, ""))
                        .filter(text -> !text.isEmpty())
                        .reduce((one, two) -> one + "; " + two)
                        .orElse("–"));
    }
}
