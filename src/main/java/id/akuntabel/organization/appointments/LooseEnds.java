package id.akuntabel.organization.appointments;

import id.akuntabel.organization.Official;
import id.akuntabel.organization.structure.Rows;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What an administrator should put in order: positions in which nobody acts, people who hold nothing.
@Repository
class LooseEnds {

    private final JdbcClient jdbc;
    private final Clock clock;

    LooseEnds(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<LooseEndsPage.Vacancy> vacancies() {
        return jdbc.sql("""
                        select a.code as agency, a.name as agency_name, p.code, p.title
                        from organization.position p
                        join organization.agency a on a.id = p.agency_id
                        where p.retired_on is null and a.retired_on is null
                          and not exists (
                              select from organization.appointment h
                              where h.position_id = p.id and h.withdrawn_at is null
                                and h.during @> (:now at time zone a.zone)::date)
                        order by a.code, p.place
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, at) -> new LooseEndsPage.Vacancy(
                        row.getString("agency"),
                        row.getString("agency_name"),
                        row.getString("code"),
                        row.getString("title")))
                .list();
    }

    List<Official> withoutPosition() {
        return jdbc.sql("""
                        select o.id as official_id, o.nip, o.name, o.rank
                        from organization.official o
                        where not exists (
                            select from organization.appointment h
                            join organization.position p on p.id = h.position_id
                            join organization.agency a on a.id = p.agency_id
                            where h.official_id = o.id and h.withdrawn_at is null
                              and h.during @> (:now at time zone a.zone)::date)
                        order by o.name
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Rows::official)
                .list();
    }
}
