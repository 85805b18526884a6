package id.akuntabel.archive.classification;

import id.akuntabel.archive.Classifications;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table of classification codes.
@Repository
class ClassificationCodes implements Classifications {

    private final JdbcClient jdbc;

    ClassificationCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Classification> list() {
        return jdbc.sql("select * from archive.classification order by string_to_array(code, '.')::int[]")
                .query(ClassificationCodes::classification)
                .list();
    }

    @Override
    public Optional<Classification> find(String code) {
        return jdbc.sql("select * from archive.classification where code = :code")
                .param("code", code)
                .query(ClassificationCodes::classification)
                .optional();
    }

    /// How many there were.
    int removeAll() {
        return jdbc.sql("delete from archive.classification").update();
    }

    void add(List<Classification> codes) {
        for (var code : codes) {
            jdbc.sql("""
                    insert into archive.classification (code, name, active_years, inactive_years, final_fate)
                    values (:code, :name, :active, :inactive, :fate)
                    """)
                    .param("code", code.code())
                    .param("name", code.name())
                    .param("active", code.activeYears())
                    .param("inactive", code.inactiveYears())
                    .param("fate", code.finalFate())
                    .update();
        }
    }

    private static Classification classification(ResultSet row, int index) throws SQLException {
        return new Classification(
                row.getString("code"),
                row.getString("name"),
                row.getInt("active_years"),
                row.getInt("inactive_years"),
                row.getString("final_fate"));
    }
}
