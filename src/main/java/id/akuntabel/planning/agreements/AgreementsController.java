package id.akuntabel.planning.agreements;

import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.organization.Position;
import id.akuntabel.organization.Structure;
import id.akuntabel.organization.Unit;
import id.akuntabel.planning.indicators.Desk;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The agreements of an agency, and the beginning of a new one.
@Controller
class AgreementsController {

    private final Desk desk;
    private final AgreementStore store;
    private final DraftAgreement draft;
    private final Structure structure;

    AgreementsController(Desk desk, AgreementStore store, DraftAgreement draft, Structure structure) {
        this.desk = desk;
        this.store = store;
        this.draft = draft;
        this.structure = structure;
    }

    @GetMapping("/perencanaan/perjanjian")
    AgreementsPage list(
            CurrentOfficial official,
            @RequestParam(defaultValue = "") String opd,
            @RequestParam(defaultValue = "0") int tahun) {
        var agency = desk.readable(official, opd);
        var thisYear = desk.today(agency).getYear();
        var years = new TreeSet<Integer>(java.util.Comparator.reverseOrder());
        years.addAll(store.years());
        years.addAll(List.of(thisYear, thisYear + 1));
        var year = tahun == 0 ? thisYear : tahun;
        var agreements = store.list(agency.id(), year);
        var positions = structure.getPositions(
                agreements.stream().map(Agreement::promiser).toList());
        var units = structure.listUnits(agency.id()).stream().collect(Collectors.toMap(Unit::id, Unit::name));
        return new AgreementsPage(
                desk.readable(official),
                agency,
                List.copyOf(years),
                year,
                agreements.stream()
                        .map(agreement -> {
                            var promiser = java.util.Objects.requireNonNull(positions.get(agreement.promiser()));
                            return new AgreementsPage.Row(
                                    agreement,
                                    promiser.title(),
                                    units.getOrDefault(agreement.unit(), ""),
                                    promiser.code(),
                                    agreement
                                            .inTheMaking()
                                            .map(version -> !Parties.open(agreement, version, official)
                                                    .isEmpty())
                                            .orElse(false));
                        })
                        .toList(),
                Desk.mayWrite(official, agency.id()),
                desk.today(agency));
    }

    @GetMapping("/perencanaan/susun/{tahun}/{opd}")
    BeginPage blank(CurrentOfficial official, @PathVariable int tahun, @PathVariable String opd) {
        var agency = desk.writable(official, opd);
        return new BeginPage(agency, tahun, structure.listPositions(agency.id()), "", "ECHELON_III", "", "", Map.of());
    }

    @PostMapping("/perencanaan/susun/{tahun}/{opd}")
    Object begin(
            CurrentOfficial official,
            @PathVariable int tahun,
            @PathVariable String opd,
            @RequestParam(defaultValue = "") String jabatan,
            @RequestParam(defaultValue = "") String jenjang,
            @RequestParam(defaultValue = "") String atasan,
            @RequestParam(defaultValue = "") String gelar) {
        var agency = desk.writable(official, opd);
        var positions = structure.listPositions(agency.id());
        var byCode = positions.stream().collect(Collectors.toMap(Position::code, Function.identity()));
        var findings = new LinkedHashMap<String, String>();
        var promiser = byCode.get(jabatan);
        if (promiser == null) {
            findings.put("jabatan", "Pilih jabatan yang berjanji.");
        }
        var level = level(jenjang);
        if (level == null) {
            findings.put("jenjang", "Pilih jenjangnya.");
        }
        if (tahun < 2000 || tahun > 2100) {
            findings.put("jabatan", "Tahun " + tahun + " di luar jangkauan sistem.");
        }
        var superior = gelar.isBlank() && promiser != null ? superior(promiser, atasan, byCode) : null;
        if (findings.isEmpty() && superior == null && gelar.isBlank() && level != Level.REGION) {
            findings.put(
                    "atasan", "Jabatan ini tidak mempunyai atasan di struktur. Pilih pihak kedua atau tulis di bawah.");
        }
        if (superior != null && superior.equals(promiser)) {
            findings.put("atasan", "Pihak kedua tidak boleh sama dengan pihak pertama.");
        }
        if (!findings.isEmpty() || promiser == null || level == null) {
            return new BeginPage(agency, tahun, positions, jabatan, jenjang, atasan, gelar, findings);
        }
        var step = draft.begin(
                agency,
                tahun,
                level,
                promiser,
                superior,
                gelar.isBlank() ? null : gelar.strip(),
                desk.cause(official, agency.id()));
        return switch (step) {
            case Step.Done done -> "redirect:/perencanaan/perjanjian/" + tahun + "/" + opd + "/" + jabatan;
            case Step.Refused(var refused) ->
                new BeginPage(agency, tahun, positions, jabatan, jenjang, atasan, gelar, refused);
        };
    }

    private @Nullable Position superior(Position promiser, String chosen, Map<String, Position> byCode) {
        if (!chosen.isEmpty()) {
            return byCode.get(chosen);
        }
        return promiser.superior() == null ? null : structure.getPosition(promiser.superior());
    }

    private static @Nullable Level level(String typed) {
        return List.of(Level.values()).stream()
                .filter(level -> level.name().equals(typed))
                .findFirst()
                .orElse(null);
    }
}
