package id.akuntabel.organization.structure;

import id.akuntabel.audit.Cause;
import id.akuntabel.organization.Agency;
import id.akuntabel.organization.Position;
import id.akuntabel.organization.PositionId;
import id.akuntabel.organization.Structure;
import id.akuntabel.organization.Unit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A new position, or other facts about one.
@Component
class AddPosition {

    private final StructureTables tables;
    private final Structure structure;
    private final ApplicationEventPublisher events;

    AddPosition(StructureTables tables, Structure structure, ApplicationEventPublisher events) {
        this.tables = tables;
        this.structure = structure;
        this.events = events;
    }

    /// @return findings by field; empty = added
    @Transactional
    public Map<String, String> add(Agency agency, StructureForm form, Cause cause) {
        var findings = new LinkedHashMap<String, String>();
        var position = read(agency, PositionId.fresh(), form.code(findings), form, findings);
        if (position == null) {
            return findings;
        }
        if (!tables.add(position)) {
            return Map.of("kode", "Kode “" + position.code() + "” sudah atau pernah dipakai di sini. Pilih kode lain.");
        }
        events.publishEvent(new StructureChanged(
                cause, "Jabatan " + position.title() + " ditambahkan di " + agency.shortName() + "."));
        return Map.of();
    }

    /// The code stays: SOPs find the position by it.
    @Transactional
    public Map<String, String> change(Agency agency, Position before, StructureForm form, Cause cause) {
        var findings = new LinkedHashMap<String, String>();
        var position = read(agency, before.id(), before.code(), form, findings);
        if (position == null) {
            return findings;
        }
        tables.change(position);
        events.publishEvent(new StructureChanged(
                cause,
                "Jabatan " + before.title() + " di " + agency.shortName() + " diubah menjadi " + position.title()
                        + "."));
        return Map.of();
    }

    private @Nullable Position read(
            Agency agency, PositionId id, String code, StructureForm form, Map<String, String> findings) {
        var title = form.name(findings);
        var unit = form.unitCode()
                .flatMap(wanted -> structure.listUnits(agency.id()).stream()
                        .filter(one -> one.code().equals(wanted))
                        .findFirst())
                .map(Unit::id)
                .orElse(null);
        if (unit == null) {
            findings.put("unit", "Pilih unit tempat jabatan ini.");
        }
        var superior = form.superior()
                .flatMap(wanted -> structure.findPosition(agency.id(), wanted))
                .map(Position::id)
                .orElse(null);
        if (form.superior().isPresent() && (superior == null || superior.equals(id))) {
            findings.put("atasan", "Atasan ini tidak dapat dipilih. Pilih jabatan lain di perangkat daerah yang sama.");
        }
        return unit == null || !findings.isEmpty()
                ? null
                : new Position(id, agency.id(), unit, code, title, form.echelon(), superior);
    }
}
