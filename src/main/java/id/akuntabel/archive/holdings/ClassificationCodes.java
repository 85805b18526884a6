package id.akuntabel.archive.holdings;

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

    private static Classification classification(ResultSet row, int index) throws SQLException {
        return new Classification(
                row.getString("code"),
                row.getString("name"),
                row.getInt("active_years"),
                row.getInt("inactive_years"),
                row.getString("final_fate"));
    }
}
