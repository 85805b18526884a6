package id.akuntabel.database.migrations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Remembers in the database which migration files brought it to where it is: one row, the fingerprint of them all.
/// Whoever brings other files (an older or newer release) lets Flyway look.
class AppliedMigrations {

    private static final String FOLDER = "db/migration/";
    private static final String TABLE = "public.flyway_schema_history_fingerprint";

    private final JdbcClient jdbc;

    AppliedMigrations(DataSource source) {
        jdbc = JdbcClient.create(source);
    }

    /// SHA-256 over path and content of every migration, in order of their paths.
    String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var files = new PathMatchingResourcePatternResolver(getClass().getClassLoader())
                    .getResources("classpath*:" + FOLDER + "*/*.sql");
            var byName = new TreeMap<String, Resource>();
            for (var file : files) {
                var address = file.getURL().toString();
                byName.put(address.substring(address.lastIndexOf(FOLDER)), file);
            }
            for (var file : byName.entrySet()) {
                digest.update(file.getKey().getBytes(StandardCharsets.UTF_8));
                digest.update(file.getValue().getContentAsByteArray());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    boolean are(String fingerprint) {
        return known()
                && jdbc.sql("select exists (select from " + TABLE + " where fingerprint = :fingerprint)")
                        .param("fingerprint", fingerprint)
                        .query(Boolean.class)
                        .single();
    }

    /// Before other files are applied: should they stop half-way, the release before must not take the database for its
    /// own.
    void forget() {
        if (known()) {
            jdbc.sql("delete from " + TABLE).update();
        }
    }

    /// Nodes of two releases may come here one after the other: the last one counts, the other looks again.
    void remember(String fingerprint) {
        jdbc.sql("insert into " + TABLE + """
                 (fingerprint) values (:fingerprint)
                on conflict (one) do update set fingerprint = excluded.fingerprint
                """).param("fingerprint", fingerprint).update();
    }

    /// Not before the first migration has made the table.
    private boolean known() {
        return jdbc.sql("select to_regclass('" + TABLE + "') is not null")
                .query(Boolean.class)
                .single();
    }
}
