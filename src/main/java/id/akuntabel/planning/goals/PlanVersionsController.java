package id.akuntabel.planning.goals;

import id.akuntabel.audit.History;
import id.akuntabel.audit.LocalTime;
import id.akuntabel.audit.Trail;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.organization.Agency;
import id.akuntabel.planning.indicators.Desk;
import id.akuntabel.shell.NotFound;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A Renstra through its versions: who reads the plans of the agency sees it, its planner corrects and changes it.
@Controller
class PlanVersionsController {

    /// By any year that the Renstra covers.
    private static final String PATH = "/perencanaan/renstra/{opd}/{tahun:\\d{4}}";

    private final Desk desk;
    private final Goals goals;
    private final PlanVersions versions;
    private final RevisePlan revise;
    private final Trail trail;
    private final LocalTime time;

    PlanVersionsController(
            Desk desk, Goals goals, PlanVersions versions, RevisePlan revise, Trail trail, LocalTime time) {
        this.desk = desk;
        this.goals = goals;
        this.versions = versions;
        this.revise = revise;
        this.trail = trail;
        this.time = time;
    }

    @GetMapping(PATH)
    PlanVersionsPage show(
            CurrentOfficial official,
            @PathVariable String opd,
            @PathVariable int tahun,
            @RequestParam(defaultValue = "0") int versi) {
        var agency = desk.readable(official, opd);
        var plan = find(agency, tahun);
        return page(official, agency, plan, versi == 0 ? plan.number() : versi, PlanForm.of(plan), Map.of());
    }

    @PostMapping(PATH + "/perbaiki")
    Object correct(
            CurrentOfficial official,
            @PathVariable String opd,
            @PathVariable int tahun,
            @ModelAttribute PlanForm form) {
        var agency = desk.writable(official, opd);
        var plan = find(agency, tahun);
        return answer(
                official, agency, plan, form, revise.correct(agency, plan, form, desk.cause(official, agency.id())));
    }

    @PostMapping(PATH + "/perubahan")
    Object change(
            CurrentOfficial official,
            @PathVariable String opd,
            @PathVariable int tahun,
            @ModelAttribute PlanForm form) {
        var agency = desk.writable(official, opd);
        var plan = find(agency, tahun);
        return answer(
                official,
                agency,
                plan,
                form,
                revise.change(
                        agency,
                        plan,
                        versions.of(plan).getFirst(),
                        form,
                        desk.today(agency),
                        desk.cause(official, agency.id())));
    }

    private Object answer(CurrentOfficial official, Agency agency, StrategicPlan plan, PlanForm form, Writing writing) {
        return switch (writing) {
            case Writing.Done done -> {
                var now = goals.getPlan(agency.id(), plan.id());
                yield "redirect:/perencanaan/renstra/" + agency.code() + "/" + now.from();
            }
            case Writing.Refused(var findings) -> {
                var now = goals.getPlan(agency.id(), plan.id());
                yield page(official, agency, now, now.number(), form.on(now.revision()), findings);
            }
        };
    }

    private StrategicPlan find(Agency agency, int year) {
        return goals.findPlan(agency.id(), year).orElseThrow(NotFound::new);
    }

    private PlanVersionsPage page(
            CurrentOfficial official,
            Agency agency,
            StrategicPlan plan,
            int number,
            PlanForm form,
            Map<String, String> findings) {
        var all = versions.of(plan);
        var shown = all.stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
        return new PlanVersionsPage(
                agency,
                plan,
                all,
                shown,
                versions.objectivesOf(plan, shown),
                versions.targetsOf(shown),
                Desk.mayWrite(official, agency.id()),
                new History(trail.of("renstra/" + agency.code()), time::printed),
                form,
                findings);
    }
}
