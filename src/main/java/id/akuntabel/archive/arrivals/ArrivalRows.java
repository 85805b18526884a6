package id.akuntabel.archive.arrivals;

import id.akuntabel.archive.Arrival;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Files on their way.
@Repository
class ArrivalRows {

    private final JdbcClient jdbc;

    ArrivalRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Nothing where the same file is on its way already.
    void add(UUID id, String purpose, String official, String name, String stamp, long size, Instant at) {
        jdbc.sql("""
                insert into archive.arrival (id, purpose, file_name, stamp, size, by_id, begun_at, touched_at)
                values (:id, :purpose, :name, :stamp, :size, :official, :at, :at)
                on conflict (by_id, purpose, file_name, stamp, size) where state = 'COMING'
                do update set touched_at = excluded.touched_at
                """)
                .param("id", id)
                .param("purpose", purpose)
                .param("name", name)
                .param("stamp", stamp)
                .param("size", size)
                .param("official", official)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Arrival> same(String purpose, String official, String name, String stamp, long size) {
        return jdbc.sql("""
                select * from archive.arrival
                where by_id = :official and purpose = :purpose and file_name = :name and stamp = :stamp
                  and size = :size and state = 'COMING'
                """)
                .param("purpose", purpose)
                .param("official", official)
                .param("name", name)
                .param("stamp", stamp)
                .param("size", size)
                .query(ArrivalRows::arrival)
                .optional();
    }

    int countComing(String official) {
        return jdbc.sql("select count(*) from archive.arrival where by_id = :official and state = 'COMING'")
                .param("official", official)
                .query(Integer.class)
                .single();
    }

    List<Arrival> coming(String purpose, String official) {
        return jdbc.sql("""
                select * from archive.arrival
                where by_id = :official and purpose = :purpose and state = 'COMING' order by begun_at, id
                """)
                .param("purpose", purpose)
                .param("official", official)
                .query(ArrivalRows::arrival)
                .list();
    }

    Optional<Arrival> find(UUID id, String purpose, String official) {
        return jdbc.sql("select * from archive.arrival where id = :id and by_id = :official and purpose = :purpose")
                .param("id", id)
                .param("purpose", purpose)
                .param("official", official)
                .query(ArrivalRows::arrival)
                .optional();
    }

    Optional<Arrival> lock(UUID id) {
        return jdbc.sql("select * from archive.arrival where id = :id for update")
                .param("id", id)
                .query(ArrivalRows::arrival)
                .optional();
    }

    void received(UUID id, long bytes, Instant at) {
        jdbc.sql("update archive.arrival set received = :bytes, touched_at = :at where id = :id")
                .param("id", id)
                .param("bytes", bytes)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void settle(UUID id, Arrival.State state, String outcome, Instant at) {
        jdbc.sql("update archive.arrival set state = :state, outcome = :outcome, touched_at = :at where id = :id")
                .param("id", id)
                .param("state", state.name())
                .param("outcome", outcome)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void remove(UUID id) {
        jdbc.sql("delete from archive.arrival where id = :id").param("id", id).update();
    }

    /// One that nobody goes on with, or that was settled long enough ago; locked, so that no other node takes it, nor
    /// a piece that comes after all.
    Optional<UUID> claimOld(Instant abandoned, Instant settled) {
        return jdbc.sql("""
                select id from archive.arrival
                where touched_at < case state when 'COMING' then cast(:abandoned as timestamptz) else :settled end
                order by touched_at limit 1 for update skip locked
                """)
                .param("abandoned", abandoned.atOffset(ZoneOffset.UTC))
                .param("settled", settled.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional();
    }

    private static Arrival arrival(ResultSet row, int index) throws SQLException {
        return new Arrival(
                row.getObject("id", UUID.class),
                row.getString("purpose"),
                row.getString("file_name"),
                row.getLong("size"),
                row.getLong("received"),
                Arrival.State.valueOf(row.getString("state")),
                row.getString("outcome"),
                row.getObject("begun_at", OffsetDateTime.class).toInstant());
    }
}
