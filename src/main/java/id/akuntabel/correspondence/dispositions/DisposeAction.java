package id.akuntabel.correspondence.dispositions;

import id.akuntabel.audit.Cause;
import id.akuntabel.calendar.WorkingCalendar;
import id.akuntabel.calendar.WorkingCalendars;
import id.akuntabel.correspondence.offices.Chain;
import id.akuntabel.correspondence.offices.EndOfDay;
import id.akuntabel.correspondence.offices.Reading;
import id.akuntabel.correspondence.offices.Typed;
import id.akuntabel.correspondence.offices.Urgency;
import id.akuntabel.organization.Agency;
import id.akuntabel.organization.Position;
import id.akuntabel.organization.Structure;
import id.akuntabel.shell.Part;
import id.akuntabel.workflow.StepAction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// An order step of an SOP is a disposition: completing it gives one and files its sheet.
@Component
class DisposeAction implements StepAction {

    private final GiveDisposition giving;
    private final Structure structure;
    private final WorkingCalendars calendars;

    DisposeAction(GiveDisposition giving, Structure structure, WorkingCalendars calendars) {
        this.giving = giving;
        this.structure = structure;
        this.calendars = calendars;
    }

    @Override
    public String key() {
        return "letters.dispose";
    }

    @Override
    public String title() {
        return "Mendisposisikan dengan lembar disposisi";
    }

    @Override
    public boolean attaches() {
        return false;
    }

    @Override
    public Part form(StepAtWork step, MultiValueMap<String, String> typed, List<Finding> findings) {
        return new OrderPart(Typed.of(typed, findings), candidates(step), true, Urgency.BIASA, "");
    }

    @Override
    public Answer answer(StepAtWork step, Input input) {
        var agency = step.agency();
        var calendar = calendars.of(agency.code(), agency.zone());
        var reading = new Reading(input.fields());
        var order = Order.read(
                reading,
                candidates(step),
                calendar,
                LocalDate.ofInstant(input.cause().at(), agency.zone()));
        if (order.isEmpty()) {
            return new Answer.Refused(reading.findings());
        }
        var then = then(order.get(), agency, calendar);
        if (then.stream()
                .anyMatch(wish -> wish instanceof FollowUp.DueAt(var at)
                        && !at.isAfter(input.cause().at()))) {
            return new Answer.Refused(
                    List.of(new Finding("tenggat", "Jam kerja hari itu sudah berakhir. Pilih hari kerja berikutnya.")));
        }
        var source = Source.step(agency, step.caseNumber(), step.definition().row(), step.caseTitle());
        return switch (giving.give(source, giver(step, input.cause()), order.get(), input.cause())) {
            case Giving.Refused(var message) -> new Answer.Refused(List.of(new Finding("utama", message)));
            case Giving.Given(var id) -> {
                var facts = GiveDisposition.facts(order.get());
                facts.put("disposisi", Long.toString(id));
                yield new Answer.Complete(null, facts, null, then);
            }
        };
    }

    private static List<FollowUp> then(Order order, Agency agency, WorkingCalendar calendar) {
        var then = new ArrayList<FollowUp>();
        then.add(new FollowUp.AddressedTo(
                order.addressees().stream().map(Position::id).collect(Collectors.toSet())));
        var due = order.dueOn();
        if (due != null) {
            EndOfDay.of(agency, calendar, due).map(FollowUp.DueAt::new).ifPresent(then::add);
        }
        return then;
    }

    /// Those under whoever does the step; where nobody is, all others of the agency.
    private List<Position> candidates(StepAtWork step) {
        var positions = structure.listPositions(step.agency().id());
        var doers = positions.stream()
                .filter(position -> step.definition().positions().contains(position.code()))
                .map(Position::id)
                .toList();
        var under = new Chain(positions).under(doers);
        return under.isEmpty()
                ? positions.stream()
                        .filter(position -> !doers.contains(position.id()))
                        .toList()
                : under;
    }

    private Position giver(StepAtWork step, Cause cause) {
        return structure.listPositions(step.agency().id()).stream()
                .filter(position -> step.definition().positions().contains(position.code()))
                .filter(position -> position.title().equals(cause.who().position()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(cause.who().printed() + " does no step of "
                        + step.definition().positions()));
    }
}
