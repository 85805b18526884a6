package id.akuntabel.organization.structure;

import id.akuntabel.audit.Cause;
import id.akuntabel.organization.Agency;
import id.akuntabel.organization.Structure;
import id.akuntabel.organization.Unit;
import id.akuntabel.organization.UnitId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A new unit below another one.
@Component
class AddUnit {

    private final StructureTables tables;
    private final Structure structure;
    private final ApplicationEventPublisher events;

    AddUnit(StructureTables tables, Structure structure, ApplicationEventPublisher events) {
        this.tables = tables;
        this.structure = structure;
        this.events = events;
    }

    /// @return findings by field; empty = added
    @Transactional
    public Map<String, String> add(Agency agency, StructureForm form, Cause cause) {
        var findings = new LinkedHashMap<String, String>();
        var code = form.code(findings);
        var name = form.name(findings);
        var parent = form.parent()
                .flatMap(wanted -> structure.listUnits(agency.id()).stream()
                        .filter(unit -> unit.code().equals(wanted))
                        .findFirst());
        if (form.parent().isPresent() && parent.isEmpty()) {
            findings.put("induk", "Unit induk ini tidak ada lagi. Pilih unit lain.");
        }
        if (!findings.isEmpty()) {
            return findings;
        }
        if (!tables.add(new Unit(
                UnitId.fresh(), agency.id(), code, name, parent.map(Unit::id).orElse(null)))) {
            return Map.of("kode", "Kode “" + code + "” sudah atau pernah dipakai di sini. Pilih kode lain.");
        }
        events.publishEvent(
                new StructureChanged(cause, "Unit " + name + " ditambahkan di " + agency.shortName() + "."));
        return Map.of();
    }
}
