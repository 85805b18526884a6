package id.akuntabel.stationery.letterheads;

import id.akuntabel.paper.Letterhead.Format;
import id.akuntabel.paper.Letterhead.Line;
import id.akuntabel.paper.Picture;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Versions of letterheads; one is added, none is changed.
@Repository
class LetterheadStore {

    private static final String VERSION = """
            select letterhead.*, logo.png
            from stationery.letterhead
            left join stationery.logo on logo.sha256 = letterhead.logo
            """;

    private final JdbcClient jdbc;

    LetterheadStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What an agency and its government have in force on a day.
    record InForce(Optional<StoredLetterhead> own, Optional<StoredLetterhead> government) {}

    InForce inForce(@Nullable UUID agency, LocalDate day) {
        record Owned(boolean government, StoredLetterhead letterhead) {}
        var found = jdbc.sql("""
                        select distinct on (letterhead.agency_id is null) letterhead.*, logo.png
                        from stationery.letterhead
                        left join stationery.logo on logo.sha256 = letterhead.logo
                        where (agency_id = :agency or agency_id is null) and valid_from <= :day
                        order by (letterhead.agency_id is null), valid_from desc, version desc
                        """)
                .param("agency", agency)
                .param("day", day)
                .query((row, index) -> new Owned(row.getObject("agency_id") == null, read(row)))
                .list();
        return new InForce(
                found.stream()
                        .filter(one -> !one.government())
                        .map(Owned::letterhead)
                        .findFirst(),
                found.stream().filter(Owned::government).map(Owned::letterhead).findFirst());
    }

    /// All versions of an office, newest first.
    List<StoredLetterhead> versions(@Nullable UUID agency) {
        return jdbc.sql(VERSION + " where agency_id is not distinct from :agency order by version desc limit 100")
                .param("agency", agency, java.sql.Types.OTHER)
                .query((row, index) -> read(row))
                .list();
    }

    /// Adds the version that follows the one that was seen.
    ///
    /// @return false where somebody else was faster
    boolean add(@Nullable UUID agency, StoredLetterhead added) {
        var logo = keep(added.logo());
        return jdbc.sql("""
                        insert into stationery.letterhead (agency_id, version, valid_from, lines, address, phone,
                            website, email, line, format, logo, made_at, made_by)
                        values (:agency, :version, :from, :lines, :address, :phone, :website, :email, :line, :format,
                            :logo, :at, :by)
                        on conflict do nothing
                        """)
                        .param("agency", agency, java.sql.Types.OTHER)
                        .param("version", added.version())
                        .param("from", added.validFrom())
                        .param("lines", added.lines().toArray(String[]::new))
                        .param("address", added.address().toArray(String[]::new))
                        .param("phone", added.phone())
                        .param("website", added.website())
                        .param("email", added.email())
                        .param("line", added.line().name())
                        .param("format", added.format().name())
                        .param("logo", logo)
                        .param("at", added.at().atOffset(ZoneOffset.UTC))
                        .param("by", added.by())
                        .update()
                == 1;
    }

    private @Nullable String keep(@Nullable Picture logo) {
        if (logo == null) {
            return null;
        }
        var png = logo.bytes();
        var sha256 = sha256(png);
        jdbc.sql("insert into stationery.logo (sha256, png) values (:sha256, :png) on conflict do nothing")
                .param("sha256", sha256)
                .param("png", png)
                .update();
        return sha256;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    private static StoredLetterhead read(ResultSet row) throws SQLException {
        var png = row.getBytes("png");
        return new StoredLetterhead(
                row.getInt("version"),
                row.getObject("valid_from", LocalDate.class),
                texts(row.getArray("lines")),
                texts(row.getArray("address")),
                row.getString("phone"),
                row.getString("website"),
                row.getString("email"),
                Line.valueOf(row.getString("line")),
                Format.valueOf(row.getString("format")),
                png == null ? null : Picture.of("image/png", png),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("made_by"));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
