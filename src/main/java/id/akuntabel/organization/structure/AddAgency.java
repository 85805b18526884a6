package id.akuntabel.organization.structure;

import id.akuntabel.audit.Cause;
import id.akuntabel.organization.Agency;
import id.akuntabel.organization.AgencyId;
import id.akuntabel.organization.Unit;
import id.akuntabel.organization.UnitId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A new agency, with one unit of its name in which its head will stand.
@Component
class AddAgency {

    private final StructureTables tables;
    private final ApplicationEventPublisher events;

    AddAgency(StructureTables tables, ApplicationEventPublisher events) {
        this.tables = tables;
        this.events = events;
    }

    /// @return findings by field; empty = added
    @Transactional
    public Map<String, String> add(StructureForm form, Cause cause) {
        var findings = new LinkedHashMap<String, String>();
        var agency = new Agency(
                AgencyId.fresh(),
                form.code(findings),
                form.name(findings),
                form.shortName(findings),
                form.zone(findings),
                form.letterhead());
        if (!findings.isEmpty()) {
            return findings;
        }
        if (!tables.add(agency)) {
            return Map.of("kode", "Kode “" + agency.code() + "” sudah atau pernah dipakai. Pilih kode lain.");
        }
        tables.add(new Unit(UnitId.fresh(), agency.id(), "pimpinan", agency.name(), null));
        events.publishEvent(new StructureChanged(cause, "Perangkat daerah " + agency.name() + " ditambahkan."));
        return Map.of();
    }
}
