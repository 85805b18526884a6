package id.akuntabel.organization.appointments;

import id.akuntabel.organization.Capacity;
import id.akuntabel.organization.PositionId;
import id.akuntabel.organization.structure.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The appointments as stored.
@Repository
class Appointments {

    private static final String ALL = """
            select h.id as appointment_id, h.position_id, h.capacity, lower(h.during) as since,
                   upper(h.during) - 1 as until, h.decree, h.withdrawn_at is not null as withdrawn,
                   h.version as appointment_version, o.id as official_id, o.nip, o.name, o.rank
            from organization.appointment h
            join organization.official o on o.id = h.official_id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Appointments(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Nobody else appoints to this position until the transaction ends.
    void lock(PositionId position) {
        jdbc.sql("select id from organization.position where id = :id for update")
                .param("id", position.value())
                .query(UUID.class)
                .single();
    }

    /// Latest first.
    List<Appointment> historyOf(PositionId position) {
        return jdbc.sql(ALL + "where h.position_id = :position order by lower(h.during) desc, h.capacity")
                .param("position", position.value())
                .query(Appointments::appointment)
                .list();
    }

    Optional<Appointment> find(UUID id) {
        return jdbc.sql(ALL + "where h.id = :id")
                .param("id", id)
                .query(Appointments::appointment)
                .optional();
    }

    void add(AppointOfficial.Proposal proposal) {
        jdbc.sql("""
                        insert into organization.appointment (id, position_id, official_id, capacity, during, decree)
                        values (:id, :position, :official, :capacity, daterange(:from, :until, '[]'), :decree)
                        """)
                .param("id", UUID.randomUUID())
                .param("position", proposal.position().value())
                .param("official", proposal.official().id().value())
                .param("capacity", proposal.capacity().name())
                .param("from", proposal.from())
                .param("until", proposal.until(), Types.DATE)
                .param("decree", proposal.decree())
                .update();
    }

    void setLastDay(Appointment appointment, @Nullable LocalDate last) {
        expectOne(jdbc.sql("""
                        update organization.appointment
                        set during = daterange(lower(during), :last, '[]'), version = version + 1
                        where id = :id and version = :version
                        """)
                .param("last", last, Types.DATE)
                .param("id", appointment.id())
                .param("version", appointment.version())
                .update());
    }

    void withdraw(Appointment appointment) {
        expectOne(jdbc.sql("""
                        update organization.appointment set withdrawn_at = :now, version = version + 1
                        where id = :id and version = :version
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", appointment.id())
                .param("version", appointment.version())
                .update());
    }

    private static void expectOne(int rows) {
        if (rows != 1) {
            throw new OptimisticLockingFailureException("the appointment changed meanwhile");
        }
    }

    private static Appointment appointment(ResultSet row, int at) throws SQLException {
        return new Appointment(
                row.getObject("appointment_id", UUID.class),
                new PositionId(row.getObject("position_id", UUID.class)),
                Rows.official(row, at),
                Capacity.valueOf(row.getString("capacity")),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class),
                row.getString("decree"),
                row.getBoolean("withdrawn"),
                row.getInt("appointment_version"));
    }
}
