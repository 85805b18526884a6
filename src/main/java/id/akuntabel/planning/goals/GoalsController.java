package id.akuntabel.planning.goals;

import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.organization.Agency;
import id.akuntabel.organization.Structure;
import id.akuntabel.planning.indicators.Desk;
import id.akuntabel.shell.NotFound;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Writes the Renstra of an agency and the objectives of its tree.
@Controller
class GoalsController {

    private final Desk desk;
    private final Goals goals;
    private final WriteGoals write;
    private final Structure structure;

    GoalsController(Desk desk, Goals goals, WriteGoals write, Structure structure) {
        this.desk = desk;
        this.goals = goals;
        this.write = write;
        this.structure = structure;
    }

    @GetMapping("/perencanaan/renstra/{opd}")
    PlanPage blankPlan(CurrentOfficial official, @PathVariable String opd) {
        var agency = desk.writable(official, opd);
        return new PlanPage(agency, goals.listPlans(agency.id()), PlanForm.EMPTY, Map.of());
    }

    @PostMapping("/perencanaan/renstra/{opd}")
    Object addPlan(CurrentOfficial official, @PathVariable String opd, @ModelAttribute PlanForm form) {
        var agency = desk.writable(official, opd);
        return switch (write.addPlan(agency, form, desk.cause(official, agency.id()))) {
            case Writing.Done done -> tree(opd);
            case Writing.Refused(var findings) -> new PlanPage(agency, goals.listPlans(agency.id()), form, findings);
        };
    }

    @GetMapping("/perencanaan/sasaran/{opd}")
    ObjectivePage blank(CurrentOfficial official, @PathVariable String opd) {
        var agency = desk.writable(official, opd);
        plan(agency);
        return page(agency, null, new ObjectiveForm("", "STRATEGIC", "", "", List.of(), "", 0), Map.of());
    }

    @PostMapping("/perencanaan/sasaran/{opd}")
    Object add(CurrentOfficial official, @PathVariable String opd, @ModelAttribute ObjectiveForm form) {
        var agency = desk.writable(official, opd);
        return switch (write.add(agency, plan(agency), form, desk.cause(official, agency.id()))) {
            case Writing.Done done -> tree(opd);
            case Writing.Refused(var findings) -> page(agency, null, form, findings);
        };
    }

    @GetMapping("/perencanaan/sasaran/{opd}/{kode}")
    ObjectivePage edit(CurrentOfficial official, @PathVariable String opd, @PathVariable String kode) {
        var agency = desk.writable(official, opd);
        var objective = find(agency, kode);
        return page(agency, objective, form(agency, objective), Map.of());
    }

    @PostMapping("/perencanaan/sasaran/{opd}/{kode}")
    Object change(
            CurrentOfficial official,
            @PathVariable String opd,
            @PathVariable String kode,
            @ModelAttribute ObjectiveForm form) {
        var agency = desk.writable(official, opd);
        var objective = find(agency, kode);
        return switch (write.change(agency, objective, form, desk.cause(official, agency.id()))) {
            case Writing.Done done -> tree(opd);
            case Writing.Refused(var findings) -> page(agency, objective, form.on(objective.version()), findings);
        };
    }

    @PostMapping("/perencanaan/sasaran/{opd}/{kode}/hapus")
    Object delete(CurrentOfficial official, @PathVariable String opd, @PathVariable String kode) {
        var agency = desk.writable(official, opd);
        var objective = find(agency, kode);
        return switch (write.delete(agency, objective, desk.cause(official, agency.id()))) {
            case Writing.Done done -> tree(opd);
            case Writing.Refused(var findings) -> page(agency, objective, form(agency, objective), findings);
        };
    }

    private static String tree(String agency) {
        return "redirect:/perencanaan/pohon?opd=" + agency;
    }

    /// The Renstra of this year, else the newest.
    private StrategicPlan plan(Agency agency) {
        return goals.findPlan(agency.id(), desk.today(agency).getYear())
                .or(() -> goals.listPlans(agency.id()).stream().findFirst())
                .orElseThrow(NotFound::new);
    }

    private Objective find(Agency agency, String code) {
        var plan = plan(agency);
        return goals.listAll().stream()
                .filter(objective ->
                        objective.plan() == plan.id() && objective.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private ObjectiveForm form(Agency agency, Objective objective) {
        var unit = structure.listUnits(agency.id()).stream()
                .filter(each -> each.id().equals(objective.unit()))
                .map(each -> each.code())
                .findFirst()
                .orElse("");
        return new ObjectiveForm(
                objective.code(),
                objective.kind().name(),
                objective.wording(),
                unit,
                objective.above().stream().map(Objective.Above::id).toList(),
                objective.above().stream()
                        .flatMap(above -> Optional.ofNullable(above.contribution()).stream())
                        .findFirst()
                        .orElse(""),
                objective.version());
    }

    private ObjectivePage page(
            Agency agency, @Nullable Objective objective, ObjectiveForm form, Map<String, String> findings) {
        var names = structure.listAgencies().stream().collect(Collectors.toMap(Agency::id, Agency::shortName));
        var all = goals.listAll().stream()
                .filter(each -> objective == null || each.id() != objective.id())
                .toList();
        return new ObjectivePage(
                agency,
                objective == null ? null : objective.code(),
                form,
                structure.listUnits(agency.id()),
                all.stream().filter(each -> each.agency().equals(agency.id())).toList(),
                all.stream()
                        .filter(each -> !each.agency().equals(agency.id()) && names.containsKey(each.agency()))
                        .map(each -> new ObjectivePage.Other(each, names.getOrDefault(each.agency(), "")))
                        .toList(),
                findings);
    }
}
