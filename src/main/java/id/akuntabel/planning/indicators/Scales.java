package id.akuntabel.planning.indicators;

import id.akuntabel.planning.PredicateScale;
import id.akuntabel.planning.PredicateScale.Grade;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The predicate scales of this government.
@Repository
public class Scales {

    private final JdbcClient jdbc;

    Scales(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// All, by key.
    public Map<String, PredicateScale> byKey() {
        var scales = new LinkedHashMap<String, PredicateScale>();
        jdbc.sql("""
                        select s.key, s.name, s.number, s.source, g.word, g.meaning, g.score
                        from planning.scale s join planning.grade g on g.scale = s.key
                        order by s.name, s.number, g.place
                        """).query(row -> {
            var key = row.getString("key");
            var grades =
                    new ArrayList<>(scales.containsKey(key) ? scales.get(key).grades() : java.util.List.<Grade>of());
            grades.add(new Grade(row.getString("word"), row.getString("meaning"), row.getBigDecimal("score")));
            scales.put(
                    key,
                    new PredicateScale(
                            key, row.getString("name"), row.getInt("number"), row.getString("source"), grades));
        });
        return scales;
    }

    /// Nothing happens where the key is known: a scale is never changed.
    public void add(PredicateScale scale) {
        var isNew = jdbc.sql("""
                        insert into planning.scale (key, name, number, source) values (:key, :name, :number, :source)
                        on conflict (key) do nothing
                        """)
                        .param("key", scale.key())
                        .param("name", scale.name())
                        .param("number", scale.version())
                        .param("source", scale.source())
                        .update()
                == 1;
        for (var place = 0; isNew && place < scale.grades().size(); place++) {
            var grade = scale.grades().get(place);
            jdbc.sql("""
                            insert into planning.grade (scale, place, word, meaning, score)
                            values (:scale, :place, :word, :meaning, :score)
                            """)
                    .param("scale", scale.key())
                    .param("place", place + 1)
                    .param("word", grade.word())
                    .param("meaning", grade.meaning())
                    .param("score", grade.score())
                    .update();
        }
    }
}
