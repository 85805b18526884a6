package id.akuntabel.organization.founding;

import id.akuntabel.audit.Cause;
import id.akuntabel.organization.Charter;
import id.akuntabel.organization.Founding;
import id.akuntabel.organization.Nip;
import id.akuntabel.organization.OfficialId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes a charter down row by row; the constraints of the database judge it.
@Component
class StoredFounding implements Founding {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    StoredFounding(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    @Override
    @Transactional
    public Map<Nip, OfficialId> found(Charter charter, Cause cause) {
        jdbc.sql("insert into organization.government (name, zone) values (:name, :zone)")
                .param("name", charter.government())
                .param("zone", charter.zone().getId())
                .update();
        var positions = new HashMap<String, UUID>();
        charter.agencies().forEach(office -> addAgency(charter, office, positions));
        var officials = new LinkedHashMap<Nip, OfficialId>();
        charter.officials().forEach(person -> officials.put(person.nip(), register(person, positions)));

        events.publishEvent(new GovernmentFounded(cause, charter.government(), positions.size(), officials.size()));
        return officials;
    }

    private void addAgency(Charter charter, Charter.Office office, Map<String, UUID> positions) {
        var agency = UUID.randomUUID();
        jdbc.sql("""
                        insert into organization.agency (id, code, name, short_name, zone, letterhead)
                        values (:id, :code, :name, :short, :zone, :letterhead)
                        """)
                .param("id", agency)
                .param("code", office.code())
                .param("name", office.name())
                .param("short", office.shortName())
                .param("zone", (office.zone() == null ? charter.zone() : office.zone()).getId())
                .param("letterhead", office.letterhead().toArray(String[]::new))
                .update();
        var units = new HashMap<String, UUID>();
        for (var branch : office.units()) {
            units.put(branch.code(), addUnit(agency, branch, known(units, branch.parent())));
        }
        for (var post : office.positions()) {
            var key = office.code() + "/" + post.code();
            var superior = post.superior() == null ? null : known(positions, office.code() + "/" + post.superior());
            positions.put(key, addPosition(agency, Objects.requireNonNull(known(units, post.unit())), post, superior));
        }
    }

    private UUID addUnit(UUID agency, Charter.Branch branch, @Nullable UUID parent) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into organization.unit (id, agency_id, code, name, parent_id)
                        values (:id, :agency, :code, :name, :parent)
                        """)
                .param("id", id)
                .param("agency", agency)
                .param("code", branch.code())
                .param("name", branch.name())
                .param("parent", parent)
                .update();
        return id;
    }

    private UUID addPosition(UUID agency, UUID unit, Charter.Post post, @Nullable UUID superior) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into organization.position (id, agency_id, unit_id, code, title, echelon, superior_id)
                        values (:id, :agency, :unit, :code, :title, :echelon, :superior)
                        """)
                .param("id", id)
                .param("agency", agency)
                .param("unit", unit)
                .param("code", post.code())
                .param("title", post.title())
                .param("echelon", post.echelon())
                .param("superior", superior)
                .update();
        return id;
    }

    private OfficialId register(Charter.Person person, Map<String, UUID> positions) {
        var official = OfficialId.fresh();
        jdbc.sql("insert into organization.official (id, nip, name, rank) values (:id, :nip, :name, :rank)")
                .param("id", official.value())
                .param("nip", person.nip().digits())
                .param("name", person.name())
                .param("rank", person.rank())
                .update();
        for (var term : person.holds()) {
            jdbc.sql("""
                            insert into organization.appointment (id, position_id, official_id, capacity, during, decree)
                            values (:id, :position, :official, :capacity, daterange(:from, :until, '[]'), :decree)
                            """)
                    .param("id", UUID.randomUUID())
                    .param("position", known(positions, term.position()))
                    .param("official", official.value())
                    .param("capacity", term.capacity().name())
                    .param("from", term.from())
                    .param("until", term.until(), java.sql.Types.DATE)
                    .param("decree", term.decree())
                    .update();
        }
        return official;
    }

    private static @Nullable UUID known(Map<String, UUID> ids, @Nullable String code) {
        if (code != null && !ids.containsKey(code)) {
            throw new IllegalArgumentException("Kode tidak dikenal di akta pendirian: " + code);
        }
        return ids.get(code);
    }
}
