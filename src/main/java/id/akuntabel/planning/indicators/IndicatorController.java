package id.akuntabel.planning.indicators;

import id.akuntabel.audit.History;
import id.akuntabel.audit.LocalTime;
import id.akuntabel.audit.Trail;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.organization.Agency;
import id.akuntabel.organization.Position;
import id.akuntabel.organization.Structure;
import id.akuntabel.planning.PredicateScale;
import id.akuntabel.planning.goals.Goals;
import id.akuntabel.planning.goals.Objective;
import id.akuntabel.planning.goals.WriteGoals;
import id.akuntabel.planning.goals.Writing;
import id.akuntabel.shell.NotFound;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One indicator: its page, its form, and its end.
@Controller
class IndicatorController {

    private static final String PATH = "/perencanaan/indikator/{opd}";

    private final Desk desk;
    private final Indicators indicators;
    private final Goals goals;
    private final Scales scales;
    private final Usage usage;
    private final Structure structure;
    private final Trail trail;
    private final LocalTime time;
    private final WriteIndicator write;
    private final RemoveIndicator remove;
    private final WriteGoals writeGoals;

    IndicatorController(
            Desk desk,
            Indicators indicators,
            Goals goals,
            Scales scales,
            Usage usage,
            Structure structure,
            Trail trail,
            LocalTime time,
            WriteIndicator write,
            RemoveIndicator remove,
            WriteGoals writeGoals) {
        this.desk = desk;
        this.indicators = indicators;
        this.goals = goals;
        this.scales = scales;
        this.usage = usage;
        this.structure = structure;
        this.trail = trail;
        this.time = time;
        this.write = write;
        this.remove = remove;
        this.writeGoals = writeGoals;
    }

    @GetMapping(PATH + "/{kode}")
    IndicatorPage show(CurrentOfficial official, @PathVariable String opd, @PathVariable String kode) {
        var agency = desk.readable(official, opd);
        return page(official, agency, find(agency, kode), Map.of(), "", Map.of());
    }

    @GetMapping(PATH + "/baru")
    IndicatorFormPage blank(CurrentOfficial official, @PathVariable String opd) {
        return form(desk.writable(official, opd), null, IndicatorForm.empty(), Map.of());
    }

    @PostMapping(PATH + "/baru")
    Object add(CurrentOfficial official, @PathVariable String opd, @ModelAttribute IndicatorForm form) {
        var agency = desk.writable(official, opd);
        return switch (write.add(agency, form, desk.cause(official, agency.id()))) {
            case Changing.Done done -> "redirect:/perencanaan/indikator/" + opd + "/" + IndicatorForm.text(form.kode());
            case Changing.Refused(var findings) -> form(agency, null, form, findings);
        };
    }

    @GetMapping(PATH + "/{kode}/ubah")
    IndicatorFormPage edit(CurrentOfficial official, @PathVariable String opd, @PathVariable String kode) {
        var agency = desk.writable(official, opd);
        var indicator = find(agency, kode);
        var objectives = goals.listAll().stream()
                .filter(objective -> indicator.objectives().contains(objective.id()))
                .map(Objective::code)
                .toList();
        var responsible =
                structure.getPosition(indicator.details().responsible()).code();
        return form(agency, indicator, IndicatorForm.of(indicator, responsible, objectives), Map.of());
    }

    @PostMapping(PATH + "/{kode}/ubah")
    Object change(
            CurrentOfficial official,
            @PathVariable String opd,
            @PathVariable String kode,
            @ModelAttribute IndicatorForm form) {
        var agency = desk.writable(official, opd);
        var indicator = find(agency, kode);
        var cause = desk.cause(official, agency.id()).because(blankToNull(form.alasan()));
        return switch (write.change(agency, indicator, form, cause)) {
            case Changing.Done done -> "redirect:/perencanaan/indikator/" + opd + "/" + kode;
            case Changing.Refused(var findings) -> form(agency, indicator, form.on(indicator.version()), findings);
        };
    }

    @PostMapping(PATH + "/{kode}/nonaktif")
    Object retire(
            CurrentOfficial official,
            @PathVariable String opd,
            @PathVariable String kode,
            @RequestParam(defaultValue = "") String alasan) {
        var agency = desk.writable(official, opd);
        var indicator = find(agency, kode);
        var cause = desk.cause(official, agency.id()).because(alasan.strip());
        return switch (remove.retire(agency, indicator, desk.today(agency), cause)) {
            case Changing.Done done -> "redirect:/perencanaan/indikator/" + opd + "/" + kode;
            case Changing.Refused(var findings) -> page(official, agency, indicator, Map.of(), alasan, findings);
        };
    }

    @PostMapping(PATH + "/{kode}/hapus")
    Object delete(CurrentOfficial official, @PathVariable String opd, @PathVariable String kode) {
        var agency = desk.writable(official, opd);
        var indicator = find(agency, kode);
        return switch (remove.delete(agency, indicator, desk.cause(official, agency.id()))) {
            case Changing.Done done -> "redirect:/perencanaan/indikator?opd=" + opd;
            case Changing.Refused(var findings) -> page(official, agency, indicator, Map.of(), "", findings);
        };
    }

    @PostMapping(PATH + "/{kode}/target")
    Object setTargets(
            CurrentOfficial official,
            @PathVariable String opd,
            @PathVariable String kode,
            @RequestParam Map<String, String> sent) {
        var agency = desk.writable(official, opd);
        var indicator = find(agency, kode);
        var plan = goals.findPlan(agency.id(), desk.today(agency).getYear()).orElseThrow(NotFound::new);
        var typed = new TreeMap<Integer, String>();
        var before = new TreeMap<Integer, String>();
        for (var year = plan.from(); year <= plan.until(); year++) {
            typed.put(year, sent.getOrDefault("target-" + year, "").strip());
            if (sent.containsKey("semula-" + year)) {
                before.put(year, sent.getOrDefault("semula-" + year, ""));
            }
        }
        var scale = indicator.details().scale() == null
                ? null
                : scales.byKey().get(indicator.details().scale());
        var cause = desk.cause(official, agency.id());
        return switch (writeGoals.setTargets(agency, plan, indicator.id(), kode, scale, before, typed, cause)) {
            case Writing.Done done -> "redirect:/perencanaan/indikator/" + opd + "/" + kode;
            case Writing.Refused(var findings) -> page(official, agency, indicator, typed, "", findings);
        };
    }

    /// Of the Renstra in force; what was typed goes before what is stored.
    private List<IndicatorPage.Year> years(
            Agency agency, Indicator indicator, @Nullable PredicateScale scale, Map<Integer, String> typed) {
        var stored = new TreeMap<Integer, String>();
        goals.targetsOf(indicator.id(), scale).forEach((year, target) -> stored.put(year, target.raw()));
        return goals.findPlan(agency.id(), desk.today(agency).getYear()).stream()
                .flatMap(
                        plan -> IntStream.rangeClosed(plan.from(), plan.until()).boxed())
                .map(year -> {
                    var now = stored.getOrDefault(year, "");
                    return new IndicatorPage.Year(year, now, typed.getOrDefault(year, now));
                })
                .toList();
    }

    private Indicator find(Agency agency, String code) {
        return indicators.find(agency.id(), code).orElseThrow(NotFound::new);
    }

    private IndicatorPage page(
            CurrentOfficial official,
            Agency agency,
            Indicator indicator,
            Map<Integer, String> typed,
            String reason,
            Map<String, String> findings) {
        var details = indicator.details();
        var scale = details.scale() == null ? null : scales.byKey().get(details.scale());
        return new IndicatorPage(
                agency,
                indicator,
                structure.getPosition(details.responsible()).title(),
                scale == null ? null : scale.name(),
                goals.listAll().stream()
                        .filter(objective -> indicator.objectives().contains(objective.id()))
                        .map(objective -> objective.code() + " " + objective.wording())
                        .toList(),
                years(agency, indicator, scale, typed),
                uses(agency, indicator),
                new History(trail.of("indikator/" + agency.code() + "/" + details.code()), time::printed),
                Desk.mayWrite(official, agency.id()),
                reason,
                findings);
    }

    private List<IndicatorPage.Use> uses(Agency agency, Indicator indicator) {
        var found = usage.of(indicator.id());
        var positions = structure.getPositions(
                found.stream().map(Usage.Use::promiser).distinct().toList());
        var uses = new ArrayList<IndicatorPage.Use>();
        for (var use : found) {
            Position promiser = positions.get(use.promiser());
            if (promiser != null) {
                uses.add(new IndicatorPage.Use(
                        promiser.title() + " " + use.year() + (use.number() == 1 ? " (Murni)" : " (Perubahan)"),
                        "/perencanaan/perjanjian/" + use.year() + "/" + agency.code() + "/" + promiser.code()
                                + "?versi=" + use.number(),
                        use.printedState(),
                        use.target()));
            }
        }
        return uses;
    }

    private IndicatorFormPage form(
            Agency agency, @Nullable Indicator indicator, IndicatorForm form, Map<String, String> findings) {
        return new IndicatorFormPage(
                agency,
                indicator == null ? null : indicator.details().code(),
                form,
                structure.listPositions(agency.id()),
                indicators.listOfferedVariables(agency.id()),
                goals.listAll().stream()
                        .filter(objective -> objective.agency().equals(agency.id()))
                        .toList(),
                List.copyOf(scales.byKey().values()),
                indicator != null && usage.isPromised(indicator.id()),
                findings);
    }

    private static @Nullable String blankToNull(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
