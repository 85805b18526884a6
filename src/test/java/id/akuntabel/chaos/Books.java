package id.akuntabel.chaos;

import id.akuntabel.database.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
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

    /// Versions, signatures and the trail, where one tells of a signature and another does not.
    List<String> halfSigned() throws SQLException {
        return list("""
                select 'signature without its bytes: ' || s.code from signing.signature s
                    where not exists (select from archive.version v
                                      where v.document = s.document and v.number = s.version and v.file = s.sha256)
                union all
                select 'version nobody signed: ' || v.document from archive.version v
                    where v.number > 1
                      and not exists (select from signing.signature s
                                      where s.document = v.document and s.version = v.number)
                union all
                select 'signature the trail does not know: ' || s.code from signing.signature s
                    where not exists (select from audit.entry e where e.facts ->> 'kode verifikasi' = s.code)
                union all
                select 'the trail knows of more: ' || (e.facts ->> 'kode verifikasi') from audit.entry e
                    where e.facts ? 'kode verifikasi'
                      and not exists (select from signing.signature s where s.code = e.facts ->> 'kode verifikasi')
                """);
    }

    /// Hashes of the files of the store, computed from their bytes.
    List<String> stored(Path data) throws IOException, NoSuchAlgorithmException {
        var hashes = new ArrayList<String>();
        try (var files = Files.walk(data.resolve("berkas"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                hashes.add(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file))));
            }
        }
        return hashes;
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
