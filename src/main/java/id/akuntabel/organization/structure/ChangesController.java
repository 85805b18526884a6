package id.akuntabel.organization.structure;

import id.akuntabel.audit.CurrentCause;
import id.akuntabel.organization.Agency;
import id.akuntabel.organization.Position;
import id.akuntabel.organization.PositionId;
import id.akuntabel.organization.Structure;
import id.akuntabel.organization.Unit;
import id.akuntabel.shell.NotFound;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Changes and removes agencies, units and positions.
@Controller
class ChangesController {

    private static final String AGENCY = "/pengaturan/struktur/{agency}/ubah";
    private static final String UNIT = "/pengaturan/struktur/{agency}/unit/{unit}";
    private static final String POSITION = "/pengaturan/struktur/{agency}/jabatan/{position}";

    private final Structure structure;
    private final ChangeAgency changeAgency;
    private final AddPosition positions;
    private final RemoveFromStructure removing;
    private final CurrentCause cause;

    ChangesController(
            Structure structure,
            ChangeAgency changeAgency,
            AddPosition positions,
            RemoveFromStructure removing,
            CurrentCause cause) {
        this.structure = structure;
        this.changeAgency = changeAgency;
        this.positions = positions;
        this.removing = removing;
        this.cause = cause;
    }

    @GetMapping(AGENCY)
    ChangePage showAgency(@PathVariable String agency) {
        var found = agency(agency);
        return page(found, formOf(found), Map.of());
    }

    @PostMapping(AGENCY)
    Object changeAgency(@PathVariable String agency, StructureForm form) {
        var found = agency(agency);
        var findings = changeAgency.change(found, form, cause.now());
        return findings.isEmpty() ? home(found) : page(found, withCode(form, agency), findings);
    }

    @PostMapping(AGENCY + "/hapus")
    Object removeAgency(@PathVariable String agency) {
        var found = agency(agency);
        return after(
                removing.remove(found, cause.now()), "/pengaturan/struktur", why -> page(found, formOf(found), why));
    }

    @GetMapping(UNIT)
    ChangePage showUnit(@PathVariable String agency, @PathVariable String unit) {
        var found = agency(agency);
        var part = unit(found, unit);
        return page(found, part, formOf(part), Map.of());
    }

    @PostMapping(UNIT)
    Object changeUnit(@PathVariable String agency, @PathVariable String unit, StructureForm form) {
        var found = agency(agency);
        var part = unit(found, unit);
        var findings = changeAgency.rename(part, form, cause.now());
        return findings.isEmpty() ? home(found) : page(found, part, withCode(form, unit), findings);
    }

    @PostMapping(UNIT + "/hapus")
    Object removeUnit(@PathVariable String agency, @PathVariable String unit) {
        var found = agency(agency);
        var part = unit(found, unit);
        return after(
                removing.remove(found, part, cause.now()),
                "/pengaturan/struktur/" + agency,
                why -> page(found, part, formOf(part), why));
    }

    @GetMapping(POSITION)
    ChangePage showPosition(@PathVariable String agency, @PathVariable String position) {
        var found = agency(agency);
        var post = position(found, position);
        return page(found, post, formOf(found, post), Map.of());
    }

    @PostMapping(POSITION)
    Object changePosition(@PathVariable String agency, @PathVariable String position, StructureForm form) {
        var found = agency(agency);
        var post = position(found, position);
        var findings = positions.change(found, post, form, cause.now());
        return findings.isEmpty() ? home(found) : page(found, post, withCode(form, position), findings);
    }

    @PostMapping(POSITION + "/hapus")
    Object removePosition(@PathVariable String agency, @PathVariable String position) {
        var found = agency(agency);
        var post = position(found, position);
        return after(
                removing.remove(found, post, cause.now()),
                "/pengaturan/struktur/" + agency,
                why -> page(found, post, formOf(found, post), why));
    }

    private static Object after(Removal removal, String home, Function<Map<String, String>, ChangePage> refused) {
        return switch (removal) {
            case Removal.Deleted deleted -> "redirect:" + home + "?hasil=dihapus";
            case Removal.Retired retired -> "redirect:" + home + "?hasil=nonaktif";
            case Removal.Refused(var why) -> refused.apply(Map.of("hapus", why));
        };
    }

    private ChangePage page(Agency agency, StructureForm form, Map<String, String> findings) {
        return new ChangePage(
                ChangePage.Kind.AGENCY,
                agency.name(),
                agency,
                "/pengaturan/struktur/" + agency.code() + "/ubah",
                form,
                List.of(),
                List.of(),
                findings);
    }

    private ChangePage page(Agency agency, Unit unit, StructureForm form, Map<String, String> findings) {
        return new ChangePage(
                ChangePage.Kind.UNIT,
                unit.name(),
                agency,
                "/pengaturan/struktur/" + agency.code() + "/unit/" + unit.code(),
                form,
                List.of(),
                List.of(),
                findings);
    }

    private ChangePage page(Agency agency, Position position, StructureForm form, Map<String, String> findings) {
        return new ChangePage(
                ChangePage.Kind.POSITION,
                position.title(),
                agency,
                "/pengaturan/struktur/" + agency.code() + "/jabatan/" + position.code(),
                form,
                structure.listUnits(agency.id()),
                structure.listPositions(agency.id()).stream()
                        .filter(other -> !other.id().equals(position.id()))
                        .toList(),
                findings);
    }

    private static StructureForm formOf(Agency agency) {
        return new StructureForm(
                agency.code(),
                agency.name(),
                agency.shortName(),
                agency.zone().getId(),
                String.join("\n", agency.letterhead()),
                "",
                "",
                "",
                "");
    }

    private static StructureForm formOf(Unit unit) {
        return new StructureForm(unit.code(), unit.name(), "", "", "", "", "", "", "");
    }

    private StructureForm formOf(Agency agency, Position position) {
        var unit = structure.listUnits(agency.id()).stream()
                .filter(one -> one.id().equals(position.unit()))
                .map(Unit::code)
                .findFirst()
                .orElse("");
        return new StructureForm(
                position.code(),
                position.title(),
                "",
                "",
                "",
                unit,
                "",
                Objects.requireNonNullElse(position.echelon(), ""),
                codeOf(position.superior()));
    }

    private String codeOf(@Nullable PositionId superior) {
        return superior == null ? "" : structure.getPosition(superior).code();
    }

    private static StructureForm withCode(StructureForm form, String code) {
        return new StructureForm(
                code,
                form.nama(),
                form.singkatan(),
                form.zona(),
                form.kop(),
                form.unit(),
                form.induk(),
                form.eselon(),
                form.atasan());
    }

    private static String home(Agency agency) {
        return "redirect:/pengaturan/struktur/" + agency.code();
    }

    private Agency agency(String code) {
        return structure.findAgency(code).orElseThrow(NotFound::new);
    }

    private Unit unit(Agency agency, String code) {
        return structure.listUnits(agency.id()).stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Position position(Agency agency, String code) {
        return structure.findPosition(agency.id(), code).orElseThrow(NotFound::new);
    }
}
