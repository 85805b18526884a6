package id.akuntabel.workflow.steps;

import id.akuntabel.organization.Position;
import id.akuntabel.organization.Structure;
import id.akuntabel.shell.DateText;
import id.akuntabel.shell.Part;
import id.akuntabel.workflow.StepAction;
import id.akuntabel.workflow.deadlines.Deadlines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// A disposition: instruction phrases as offices know them, a message, addressees, a due date of its own.
@Component
class OrderAction implements StepAction {

    private static final List<String> PHRASES = List.of(
            "Tindak lanjuti",
            "Siapkan konsep",
            "Koordinasikan dengan unit terkait",
            "Pelajari dan laporkan",
            "Untuk diketahui",
            "Selesaikan sesuai ketentuan");

    private final Structure structure;
    private final Deadlines deadlines;

    OrderAction(Structure structure, Deadlines deadlines) {
        this.structure = structure;
        this.deadlines = deadlines;
    }

    @Override
    public String key() {
        return "order";
    }

    @Override
    public String title() {
        return "Memerintahkan atau mendisposisikan";
    }

    @Override
    public boolean attaches() {
        return false;
    }

    @Override
    public Part form(StepAtWork step, MultiValueMap<String, String> typed, List<Finding> findings) {
        return FieldsPart.of(
                typed,
                findings,
                FieldsPart.Field.many(
                        "instruksi",
                        "Isi disposisi",
                        PHRASES.stream().map(FieldsPart.Choice::of).toList()),
                FieldsPart.Field.lines("pesan", "Pesan", false),
                FieldsPart.Field.many("penerima", "Diteruskan kepada", receivers(step))
                        .hint("Bila dikosongkan, langkah berikut diterima pelaksana menurut SOP."),
                FieldsPart.Field.date("tenggat", "Tenggat", false)
                        .hint("Mengganti waktu baku langkah berikut. " + DateText.EXAMPLE));
    }

    @Override
    public Answer answer(StepAtWork step, Input input) {
        var reading = new Reading(input);
        var phrases = input.fields().getOrDefault("instruksi", List.of()).stream()
                .filter(PHRASES::contains)
                .toList();
        var message = reading.optional("pesan", "pesan");
        if (phrases.isEmpty() && message.isEmpty()) {
            reading.wrong("instruksi", "Isi disposisi belum ada. Pilih instruksinya, atau tulis pesan.");
        }
        if (!phrases.isEmpty()) {
            reading.fact("instruksi", String.join(", ", phrases));
        }
        var then = new ArrayList<FollowUp>();
        addressees(step, input, reading).ifPresent(then::add);
        due(step, input, reading).ifPresent(then::add);
        return reading.answer(null, then);
    }

    private Optional<FollowUp> addressees(StepAtWork step, Input input, Reading reading) {
        var codes = input.fields().getOrDefault("penerima", List.of());
        var chosen = structure.listPositions(step.agency().id()).stream()
                .filter(position -> codes.contains(position.code()))
                .toList();
        if (chosen.isEmpty()) {
            return Optional.empty();
        }
        reading.fact("diteruskan kepada", chosen.stream().map(Position::title).collect(Collectors.joining(", ")));
        return Optional.of(
                new FollowUp.AddressedTo(chosen.stream().map(Position::id).collect(Collectors.toSet())));
    }

    private Optional<FollowUp> due(StepAtWork step, Input input, Reading reading) {
        return DueDate.read(step.agency(), deadlines, input, reading).map(FollowUp.DueAt::new);
    }

    private List<FieldsPart.Choice> receivers(StepAtWork step) {
        return structure.listPositions(step.agency().id()).stream()
                .filter(position -> !step.definition().positions().contains(position.code()))
                .map(position -> new FieldsPart.Choice(position.code(), position.title()))
                .toList();
    }
}
