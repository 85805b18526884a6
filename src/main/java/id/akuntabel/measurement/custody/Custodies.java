package id.akuntabel.measurement.custody;

import id.akuntabel.measurement.rounds.Stamp;
import id.akuntabel.organization.AgencyId;
import id.akuntabel.organization.UnitId;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Custody of variables as stored; nothing is taken back, a later word replaces it.
@Repository
class Custodies {

    private final JdbcClient jdbc;

    Custodies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// By variable; the one that stands on a later day first, the newest of one day first.
    Map<Long, List<Custody>> of(AgencyId agency) {
        var all = new HashMap<Long, List<Custody>>();
        jdbc.sql("select * from measurement.custody where agency = :agency order by from_day desc, id desc")
                .param("agency", agency.value())
                .query(row -> {
                    all.computeIfAbsent(row.getLong("variable"), none -> new ArrayList<>())
                            .add(new Custody(
                                    new UnitId(row.getObject("unit", UUID.class)),
                                    row.getObject("from_day", LocalDate.class),
                                    row.getString("reason"),
                                    row.getObject("at", OffsetDateTime.class).toInstant(),
                                    row.getString("by")));
                });
        return all;
    }

    void add(AgencyId agency, long variable, UnitId unit, LocalDate from, String reason, Stamp by) {
        jdbc.sql("""
                insert into measurement.custody (agency, variable, unit, from_day, reason, at, by_id, by)
                values (:agency, :variable, :unit, :from, :reason, :at, :byId, :by)
                """)
                .param("agency", agency.value())
                .param("variable", variable)
                .param("unit", unit.value())
                .param("from", from)
                .param("reason", reason)
                .param("at", by.at().atOffset(ZoneOffset.UTC))
                .param("byId", by.byId())
                .param("by", by.by())
                .update();
    }
}
