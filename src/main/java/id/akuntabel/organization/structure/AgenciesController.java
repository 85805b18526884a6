package id.akuntabel.organization.structure;

import id.akuntabel.audit.CurrentCause;
import id.akuntabel.organization.Agency;
import id.akuntabel.organization.Officeholders;
import id.akuntabel.organization.Position;
import id.akuntabel.organization.Structure;
import id.akuntabel.shell.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Agencies, the tree of each, and what is added to them.
@Controller
class AgenciesController {

    private final Structure structure;
    private final StructureTables tables;
    private final Officeholders officeholders;
    private final AddAgency addAgency;
    private final AddUnit addUnit;
    private final AddPosition addPosition;
    private final CurrentCause cause;
    private final Clock clock;

    AgenciesController(
            Structure structure,
            StructureTables tables,
            Officeholders officeholders,
            AddAgency addAgency,
            AddUnit addUnit,
            AddPosition addPosition,
            CurrentCause cause,
            Clock clock) {
        this.structure = structure;
        this.tables = tables;
        this.officeholders = officeholders;
        this.addAgency = addAgency;
        this.addUnit = addUnit;
        this.addPosition = addPosition;
        this.cause = cause;
        this.clock = clock;
    }

    @GetMapping("/pengaturan/struktur")
    AgenciesPage list(@RequestParam @Nullable String hasil) {
        return new AgenciesPage(structure.listAgencies(), StructureForm.EMPTY, Map.of(), Outcome.printed(hasil));
    }

    @PostMapping("/pengaturan/struktur")
    Object addAgency(StructureForm form) {
        var findings = addAgency.add(form, cause.now());
        return findings.isEmpty()
                ? "redirect:/pengaturan/struktur/" + form.kode()
                : new AgenciesPage(structure.listAgencies(), form, findings, null);
    }

    @GetMapping("/pengaturan/struktur/{agency}")
    AgencyPage show(@PathVariable String agency, @RequestParam @Nullable String hasil) {
        return page(get(agency), StructureForm.EMPTY, null, Map.of(), Outcome.printed(hasil));
    }

    @PostMapping("/pengaturan/struktur/{agency}/unit")
    Object addUnit(@PathVariable String agency, StructureForm form) {
        var found = get(agency);
        var findings = addUnit.add(found, form, cause.now());
        return findings.isEmpty()
                ? "redirect:/pengaturan/struktur/" + agency
                : page(found, form, "unit", findings, null);
    }

    @PostMapping("/pengaturan/struktur/{agency}/jabatan")
    Object addPosition(@PathVariable String agency, StructureForm form) {
        var found = get(agency);
        var findings = addPosition.add(found, form, cause.now());
        return findings.isEmpty()
                ? "redirect:/pengaturan/struktur/" + agency
                : page(found, form, "jabatan", findings, null);
    }

    private AgencyPage page(
            Agency agency,
            StructureForm form,
            @Nullable String adding,
            Map<String, String> findings,
            @Nullable String notice) {
        var positions = structure.listPositions(agency.id());
        return new AgencyPage(
                agency,
                AgencyPage.tree(structure.listUnits(agency.id()), positions),
                officeholders.whoActs(
                        positions.stream().map(Position::id).toList(),
                        LocalDate.ofInstant(clock.instant(), agency.zone())),
                tables.knownPositionCodes(),
                form,
                adding,
                findings,
                notice);
    }

    private Agency get(String code) {
        return structure.findAgency(code).orElseThrow(NotFound::new);
    }
}
