package id.akuntabel.workflow.steps;

import id.akuntabel.calendar.Wording;
import id.akuntabel.calendar.WorkingCalendar;
import id.akuntabel.organization.Agency;
import id.akuntabel.organization.AgencyId;
import id.akuntabel.organization.Structure;
import id.akuntabel.shell.Part;
import id.akuntabel.workflow.StepAction;
import id.akuntabel.workflow.cases.Children;
import id.akuntabel.workflow.cases.Children.Child;
import id.akuntabel.workflow.deadlines.Deadlines;
import id.akuntabel.workflow.deadlines.TimeLeft;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// Gathers what the agencies of a fan-out submit: complete when all are in, or a reason stands for each that is not.
@Component
class GatherAction implements StepAction {

    private final Children children;
    private final Structure structure;
    private final Deadlines deadlines;
    private final Clock clock;

    GatherAction(Children children, Structure structure, Deadlines deadlines, Clock clock) {
        this.children = children;
        this.structure = structure;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "gather";
    }

    @Override
    public String title() {
        return "Menghimpun dari perangkat daerah";
    }

    @Override
    public boolean attaches() {
        return false;
    }

    @Override
    public Part form(StepAtWork step, MultiValueMap<String, String> typed, List<Finding> findings) {
        var all = all(step);
        var agencies = agencies(all);
        var calendars = deadlines.calendars();
        var lines = all.stream()
                .map(child -> {
                    var agency = Objects.requireNonNull(agencies.get(child.agency()));
                    return line(child, agency, calendars.apply(agency), typed, findings);
                })
                .toList();
        return new GatherPart(
                step.caseNumber(), lines, "/proses/" + step.caseNumber() + "/langkah/" + step.stepId() + "/ingatkan");
    }

    @Override
    public Answer answer(StepAtWork step, Input input) {
        var reading = new Reading(input);
        var all = all(step);
        var agencies = agencies(all);
        for (var child : all) {
            if (!child.in()) {
                var agency =
                        Objects.requireNonNull(agencies.get(child.agency())).shortName();
                reading.required(
                        field(child),
                        "tanpa " + agency,
                        agency + " belum masuk. Ingatkan dan tunggu, atau tulis alasan melanjutkan tanpanya.");
            }
        }
        reading.fact("masuk", all.stream().filter(Child::in).count() + " dari " + all.size() + " perangkat daerah");
        return reading.answer();
    }

    private List<Child> all(StepAtWork step) {
        return children.of(
                step.caseNumber(), Objects.requireNonNullElse(step.definition().subprocedure(), ""));
    }

    private Map<AgencyId, Agency> agencies(List<Child> children) {
        return structure.getAgencies(children.stream().map(Child::agency).toList());
    }

    private GatherPart.Line line(
            Child child,
            Agency agency,
            WorkingCalendar calendar,
            MultiValueMap<String, String> typed,
            List<Finding> findings) {
        var field = field(child);
        var chased = child.chased();
        return new GatherPart.Line(
                child.number(),
                agency.shortName(),
                child.in(),
                child.state().printed(),
                TimeLeft.of(calendar, child.dueAt(), clock.instant()),
                chased == null
                        ? ""
                        : "diingatkan " + child.times() + "×, terakhir "
                                + Wording.shortDate(LocalDate.ofInstant(chased, agency.zone())),
                child.openStep() != null,
                field,
                Objects.requireNonNullElse(typed.getFirst(field), ""),
                findings.stream()
                        .filter(finding -> finding.field().equals(field))
                        .map(Finding::message)
                        .findFirst()
                        .orElse(null));
    }

    private static String field(Child child) {
        return "alasan-" + child.number();
    }
}
