package id.akuntabel.chaos;

import id.akuntabel.database.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What stands in the database of a data folder, read past the application. Starts the server if it is down.
final class Books implements AutoCloseable {

    private final EmbeddedPostgres server;
    private final Connection connection;

    Books(Path data) throws SQLException {
        server = EmbeddedPostgres.start(data.resolve("postgres"), Map.of());
        connection =
                DriverManager.getConnection(server.url("akuntabel"), server.superuser(), server.superuserPassword());
    }

    /// First column of all rows.
    List<String> list(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    long count(String from) throws SQLException {
        return Long.parseLong(list("select count(*) from " + from).getFirst());
    }

    /// Steps that our rows and the engine, or our rows and the trail, tell differently; empty when none is half done.
    List<String> halves() throws SQLException {
        return list("""
                select 'open without task: ' || s.id from workflow.step s where s.state = 'OPEN'
                    and not exists (select from flowable.act_ru_task t where t.id_ = s.engine_task)
                union all
                select 'task without open step: ' || t.id_ from flowable.act_ru_task t
                    where not exists (select from workflow.step s where s.state = 'OPEN' and s.engine_task = t.id_)
                union all
                select 'trail and steps differ: ' || c.number from workflow.sop_case c
                    where (select count(*) from workflow.step s where s.case_id = c.id and s.state = 'DONE')
                       <> (select count(*) from audit.entry e
                           where e.case_number = c.number and e.what like 'Langkah % diselesaikan%')
                union all
                select 'ended with open steps, or the other way round: ' || c.number from workflow.sop_case c
                    where (c.state = 'FINISHED')
                        = exists (select from workflow.step s where s.case_id = c.id and s.state = 'OPEN')
                """);
    }

    /// The pid of the server, for killing it.
    long server() throws SQLException {
        return Long.parseLong(list("select split_part(pg_read_file('postmaster.pid'), E'\\n', 1)")
                .getFirst());
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        server.close();
    }
}
