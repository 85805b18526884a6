package id.akuntabel.organization.structure;

import id.akuntabel.organization.Agency;
import id.akuntabel.organization.AgencyId;
import id.akuntabel.organization.Position;
import id.akuntabel.organization.PositionId;
import id.akuntabel.organization.Unit;
import id.akuntabel.organization.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Writes the structure. Adding answers false where the code is taken; a code is never given twice, so that an old
/// number or address keeps its meaning.
@Repository
class StructureTables {

    private final JdbcClient jdbc;

    StructureTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean add(Agency agency) {
        return jdbc.sql("""
                        insert into organization.agency (id, code, name, short_name, zone, letterhead)
                        values (:id, :code, :name, :short, :zone, :letterhead)
                        on conflict (code) do nothing
                        """)
                        .param("id", agency.id().value())
                        .param("code", agency.code())
                        .param("name", agency.name())
                        .param("short", agency.shortName())
                        .param("zone", agency.zone().getId())
                        .param("letterhead", agency.letterhead().toArray(String[]::new))
                        .update()
                == 1;
    }

    boolean add(Unit unit) {
        return jdbc.sql("""
                        insert into organization.unit (id, agency_id, code, name, parent_id)
                        values (:id, :agency, :code, :name, :parent)
                        on conflict (agency_id, code) do nothing
                        """)
                        .param("id", unit.id().value())
                        .param("agency", unit.agency().value())
                        .param("code", unit.code())
                        .param("name", unit.name())
                        .param(
                                "parent",
                                unit.parent() == null ? null : unit.parent().value())
                        .update()
                == 1;
    }

    boolean add(Position position) {
        return jdbc.sql("""
                        insert into organization.position (id, agency_id, unit_id, code, title, echelon, superior_id)
                        values (:id, :agency, :unit, :code, :title, :echelon, :superior)
                        on conflict (agency_id, code) do nothing
                        """)
                        .param("id", position.id().value())
                        .param("agency", position.agency().value())
                        .param("unit", position.unit().value())
                        .param("code", position.code())
                        .param("title", position.title())
                        .param("echelon", position.echelon())
                        .param("superior", value(position.superior()))
                        .update()
                == 1;
    }

    void change(Agency agency) {
        jdbc.sql("""
                        update organization.agency
                        set name = :name, short_name = :short, zone = :zone, letterhead = :letterhead,
                            version = version + 1
                        where id = :id
                        """)
                .param("id", agency.id().value())
                .param("name", agency.name())
                .param("short", agency.shortName())
                .param("zone", agency.zone().getId())
                .param("letterhead", agency.letterhead().toArray(String[]::new))
                .update();
    }

    void rename(UnitId unit, String name) {
        jdbc.sql("update organization.unit set name = :name, version = version + 1 where id = :id")
                .param("name", name)
                .param("id", unit.value())
                .update();
    }

    void change(Position position) {
        jdbc.sql("""
                        update organization.position
                        set title = :title, echelon = :echelon, superior_id = :superior, unit_id = :unit,
                            version = version + 1
                        where id = :id
                        """)
                .param("id", position.id().value())
                .param("title", position.title())
                .param("echelon", position.echelon())
                .param("superior", value(position.superior()))
                .param("unit", position.unit().value())
                .update();
    }

    /// The database refuses where anything refers to the row.
    void delete(Kind kind, UUID id) {
        jdbc.sql("delete from organization." + kind.table + " where id = :id")
                .param("id", id)
                .update();
    }

    void retire(Kind kind, UUID id, LocalDate on) {
        jdbc.sql("update organization." + kind.table
                        + " set retired_on = :on, version = version + 1 where id = :id and retired_on is null")
                .param("on", on)
                .param("id", id)
                .update();
    }

    boolean isHeldOnOrAfter(PositionId position, LocalDate day) {
        return jdbc.sql("""
                        select exists (
                            select from organization.appointment
                            where position_id = :position and withdrawn_at is null
                              and (upper_inf(during) or upper(during) > :day))
                        """)
                .param("position", position.value())
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    boolean hasParts(UnitId unit) {
        return jdbc.sql("""
                        select exists (select from organization.unit where parent_id = :id and retired_on is null)
                            or exists (select from organization.position where unit_id = :id and retired_on is null)
                        """).param("id", unit.value()).query(Boolean.class).single();
    }

    boolean hasParts(AgencyId agency) {
        return jdbc.sql("""
                        select exists (select from organization.unit where agency_id = :id and retired_on is null)
                        """).param("id", agency.value()).query(Boolean.class).single();
    }

    /// Codes used anywhere, most frequent first: offered while typing, as the same post has the same code everywhere.
    List<String> knownPositionCodes() {
        return jdbc.sql("""
                        select code from organization.position group by code order by count(*) desc, code limit 100
                        """).query((row, at) -> row.getString("code")).list();
    }

    private static @Nullable UUID value(@Nullable PositionId id) {
        return id == null ? null : id.value();
    }

    /// What can be removed.
    enum Kind {
        AGENCY("agency"),
        UNIT("unit"),
        POSITION("position");

        private final String table;

        Kind(String table) {
            this.table = table;
        }
    }
}
