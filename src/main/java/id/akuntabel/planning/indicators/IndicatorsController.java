package id.akuntabel.planning.indicators;

import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.organization.PositionId;
import id.akuntabel.organization.Structure;
import id.akuntabel.planning.indicators.IndicatorsPage.Row;
import id.akuntabel.shell.NotFound;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The lists: indicators and variables of an agency.
@Controller
class IndicatorsController {

    private final Desk desk;
    private final Indicators indicators;
    private final Structure structure;
    private final WriteVariable writeVariable;

    IndicatorsController(Desk desk, Indicators indicators, Structure structure, WriteVariable writeVariable) {
        this.desk = desk;
        this.indicators = indicators;
        this.structure = structure;
        this.writeVariable = writeVariable;
    }

    @GetMapping("/perencanaan")
    String start() {
        return "redirect:/perencanaan/perjanjian";
    }

    @GetMapping("/perencanaan/indikator")
    IndicatorsPage list(
            CurrentOfficial official,
            @RequestParam(defaultValue = "") String opd,
            @RequestParam(defaultValue = "") String cari,
            @RequestParam(defaultValue = "") String jenis) {
        var agency = desk.readable(official, opd);
        var all = indicators.list(agency.id());
        var shown = all.stream()
                .filter(indicator ->
                        jenis.isEmpty() || indicator.details().kind().name().equals(jenis))
                .filter(indicator -> matches(indicator, cari))
                .toList();
        var titles = titles(shown);
        return new IndicatorsPage(
                desk.readable(official),
                agency,
                cari.strip(),
                jenis,
                shown.stream()
                        .map(indicator -> new Row(
                                indicator,
                                titles.getOrDefault(indicator.details().responsible(), "")))
                        .toList(),
                all.size(),
                Desk.mayWrite(official, agency.id()));
    }

    @GetMapping("/perencanaan/variabel")
    VariablesPage variables(CurrentOfficial official, @RequestParam(defaultValue = "") String opd) {
        return variables(official, opd, VariableForm.EMPTY, Map.of());
    }

    @PostMapping("/perencanaan/variabel/{opd}")
    Object addVariable(CurrentOfficial official, @PathVariable String opd, @ModelAttribute VariableForm form) {
        var agency = desk.writable(official, opd);
        return switch (writeVariable.add(agency, form, desk.cause(official, agency.id()))) {
            case Changing.Done done -> "redirect:/perencanaan/variabel?opd=" + opd;
            case Changing.Refused(var findings) -> variables(official, opd, form, findings);
        };
    }

    @PostMapping("/perencanaan/variabel/{opd}/{kode}/nonaktif")
    Object retireVariable(CurrentOfficial official, @PathVariable String opd, @PathVariable String kode) {
        var agency = desk.writable(official, opd);
        var variable = indicators.listVariables(agency.id()).stream()
                .filter(one -> one.code().equals(kode))
                .findFirst()
                .orElseThrow(NotFound::new);
        return switch (writeVariable.retire(agency, variable, desk.today(agency), desk.cause(official, agency.id()))) {
            case Changing.Done done -> "redirect:/perencanaan/variabel?opd=" + opd;
            case Changing.Refused(var findings) -> variables(official, opd, VariableForm.EMPTY, findings);
        };
    }

    private VariablesPage variables(
            CurrentOfficial official, String opd, VariableForm form, Map<String, String> findings) {
        var agency = desk.readable(official, opd);
        return new VariablesPage(
                desk.readable(official),
                agency,
                indicators.listVariables(agency.id()),
                Desk.mayWrite(official, agency.id()),
                form,
                findings);
    }

    private Map<PositionId, String> titles(List<Indicator> shown) {
        var positions = structure.getPositions(shown.stream()
                .map(indicator -> indicator.details().responsible())
                .distinct()
                .toList());
        return positions.values().stream()
                .collect(java.util.stream.Collectors.toMap(position -> position.id(), position -> position.title()));
    }

    private static boolean matches(Indicator indicator, String search) {
        var details = indicator.details();
        var text = (details.code() + " " + details.name() + " " + details.definition()).toLowerCase(Locale.ROOT);
        return List.of(search.strip().toLowerCase(Locale.ROOT).split("\\s+")).stream()
                .allMatch(text::contains);
    }
}
