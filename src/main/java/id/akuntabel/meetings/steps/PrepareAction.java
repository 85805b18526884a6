package id.akuntabel.meetings.steps;

import id.akuntabel.meetings.agenda.Folder;
import id.akuntabel.meetings.agenda.MeetingAccess.Place;
import id.akuntabel.meetings.agenda.Meetings;
import id.akuntabel.meetings.agenda.Meetings.Kind;
import id.akuntabel.meetings.agenda.PlanDesk;
import id.akuntabel.meetings.attendance.AttendanceLists;
import id.akuntabel.meetings.invitations.NumberChoice;
import id.akuntabel.meetings.materials.Material;
import id.akuntabel.shell.Part;
import id.akuntabel.shell.Templates;
import id.akuntabel.workflow.StepAction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// *Menyiapkan bahan dan daftar hadir*: what is to be discussed is chosen from the process, and from those above it, or
/// uploaded under a name; the list to be signed is printed. Where no process above invited to a meeting, it is planned
/// here.
@Component
class PrepareAction implements StepAction {

    static final String WITHOUT = "tanpa-bahan";

    private final MeetingOfProcess meetingOf;
    private final PlanForm planForm;
    private final PlanInStep planInStep;
    private final AttendanceLists lists;
    private final Folder folder;
    private final MaterialChoice materials;
    private final Meetings meetings;
    private final Templates templates;

    PrepareAction(
            MeetingOfProcess meetingOf,
            PlanForm planForm,
            PlanInStep planInStep,
            AttendanceLists lists,
            Folder folder,
            MaterialChoice materials,
            Meetings meetings,
            Templates templates) {
        this.meetingOf = meetingOf;
        this.planForm = planForm;
        this.planInStep = planInStep;
        this.lists = lists;
        this.folder = folder;
        this.materials = materials;
        this.meetings = meetings;
        this.templates = templates;
    }

    @Override
    public String key() {
        return "meetings.prepare";
    }

    @Override
    public String title() {
        return "Menyiapkan bahan rapat dan daftar hadir";
    }

    @Override
    public String uploads() {
        return "Unggah bahan rapat";
    }

    @Override
    public Part form(StepAtWork step, MultiValueMap<String, String> typed, List<Finding> findings) {
        var known = meetingOf.find(step);
        return known.<Part>map(place -> new PreparePart(
                        place,
                        meetings.participantsOf(place.meeting().id()).size(),
                        materials.offered(step, known, typed),
                        materials.kept(place),
                        Objects.requireNonNullElse(typed.getFirst(WITHOUT), ""),
                        PlanForm.byField(findings).get(WITHOUT)))
                .orElseGet(() -> new InvitePart(
                        templates.content(planForm.fields(step, known, typed, findings)),
                        null,
                        false,
                        "",
                        NumberChoice.NONE,
                        "",
                        materials.offered(step, known, typed),
                        null));
    }

    @Override
    public Answer answer(StepAtWork step, Input input) {
        var known = meetingOf.find(step);
        if (known.isPresent()) {
            var place = known.get();
            materials.keep(step, place, input);
            var without = input.text(WITHOUT);
            var all = materials.kept(place);
            if (all.isEmpty() && without.isEmpty()) {
                return new Answer.Refused(List.of(new Finding(
                        WITHOUT,
                        "Bahan rapat belum ada. Pilih dari naskah proses, unggah di bawah, atau tulis mengapa rapat ini"
                                + " tanpa bahan.")));
            }
            return prepared(place, all, without, input);
        }
        return switch (planForm.read(step, input.fields())) {
            case PlanDesk.Reading.Wrong(var findings) -> new Answer.Refused(PlanForm.findings(findings));
            case PlanDesk.Reading.Sound(var plan) -> {
                var place = planInStep.plan(step, plan, input.cause());
                materials.keep(step, place, input);
                yield prepared(place, materials.kept(place), "", input);
            }
        };
    }

    private Answer prepared(Place place, List<Material> material, String without, Input input) {
        folder.put(
                place.meeting(),
                Kind.LIST,
                Folder.fileName(place, "Daftar-Hadir", "pdf"),
                lists.empty(place),
                input.cause());
        var facts = new LinkedHashMap<String, String>();
        facts.put("rapat", place.meeting().subject());
        facts.put("waktu", place.when());
        if (!material.isEmpty()) {
            facts.put("bahan", material.stream().map(Material::title).collect(Collectors.joining("; ")));
        } else if (!without.isEmpty()) {
            facts.put("tanpa bahan", without);
        }
        return Answer.Complete.with(facts, null);
    }
}
