package id.akuntabel.workflow.steps;

import id.akuntabel.organization.Agency;
import id.akuntabel.organization.Structure;
import id.akuntabel.shell.DateText;
import id.akuntabel.shell.Part;
import id.akuntabel.workflow.StepAction;
import id.akuntabel.workflow.deadlines.Deadlines;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/// Starts one child process of the step's sub-procedure in every chosen agency.
@Component
class FanOutAction implements StepAction {

    private static final String AGENCIES = "instansi";

    private final Structure structure;
    private final Deadlines deadlines;

    FanOutAction(Structure structure, Deadlines deadlines) {
        this.structure = structure;
        this.deadlines = deadlines;
    }

    @Override
    public String key() {
        return "fan-out";
    }

    @Override
    public String title() {
        return "Membagi tugas ke perangkat daerah";
    }

    @Override
    public boolean attaches() {
        return false;
    }

    @Override
    public Part form(StepAtWork step, MultiValueMap<String, String> typed, List<Finding> findings) {
        var agencies = others(step);
        var shown = typed.containsKey(AGENCIES) || typed.containsKey(DueDate.FIELD) ? typed : all(typed, agencies);
        return FieldsPart.of(
                shown,
                findings,
                FieldsPart.Field.many(
                        AGENCIES,
                        "Perangkat daerah",
                        agencies.stream()
                                .map(agency -> new FieldsPart.Choice(agency.code(), agency.name()))
                                .toList()),
                FieldsPart.Field.date(DueDate.FIELD, "Tenggat", false)
                        .hint("Tenggat bagi setiap perangkat daerah. " + DateText.EXAMPLE));
    }

    @Override
    public Answer answer(StepAtWork step, Input input) {
        var reading = new Reading(input);
        var codes = input.fields().getOrDefault(AGENCIES, List.of());
        var chosen = others(step).stream()
                .filter(agency -> codes.contains(agency.code()))
                .toList();
        if (chosen.isEmpty()) {
            reading.wrong(AGENCIES, "Perangkat daerah belum dipilih. Pilih paling sedikit satu.");
        }
        var then = new ArrayList<FollowUp>();
        chosen.forEach(agency -> then.add(new FollowUp.StartChild(agency.id())));
        DueDate.read(step.agency(), deadlines, input, reading)
                .map(FollowUp.DueAt::new)
                .ifPresent(then::add);
        reading.fact("perangkat daerah", chosen.stream().map(Agency::shortName).collect(Collectors.joining(", ")));
        return reading.answer(null, then);
    }

    private List<Agency> others(StepAtWork step) {
        return structure.listAgencies().stream()
                .filter(agency -> !agency.id().equals(step.agency().id()))
                .toList();
    }

    /// At first all of them are chosen.
    private static MultiValueMap<String, String> all(MultiValueMap<String, String> typed, List<Agency> agencies) {
        var all = new LinkedMultiValueMap<>(typed);
        all.put(AGENCIES, agencies.stream().map(Agency::code).toList());
        return all;
    }
}
