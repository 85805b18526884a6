package id.akuntabel.organization.structure;

import id.akuntabel.audit.Cause;
import id.akuntabel.organization.Agency;
import id.akuntabel.organization.Unit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Name, time zone and letterhead of an agency; the name of a unit. Codes stay.
@Component
class ChangeAgency {

    private final StructureTables tables;
    private final ApplicationEventPublisher events;

    ChangeAgency(StructureTables tables, ApplicationEventPublisher events) {
        this.tables = tables;
        this.events = events;
    }

    @Transactional
    public Map<String, String> change(Agency before, StructureForm form, Cause cause) {
        var findings = new LinkedHashMap<String, String>();
        var after = new Agency(
                before.id(),
                before.code(),
                form.name(findings),
                form.shortName(findings),
                form.zone(findings),
                form.letterhead());
        if (findings.isEmpty()) {
            tables.change(after);
            events.publishEvent(new StructureChanged(
                    cause, "Data perangkat daerah " + before.name() + " diubah menjadi " + after.name() + "."));
        }
        return findings;
    }

    @Transactional
    public Map<String, String> rename(Unit unit, StructureForm form, Cause cause) {
        var findings = new LinkedHashMap<String, String>();
        var name = form.name(findings);
        if (findings.isEmpty()) {
            tables.rename(unit.id(), name);
            events.publishEvent(new StructureChanged(cause, "Unit " + unit.name() + " diubah menjadi " + name + "."));
        }
        return findings;
    }
}
