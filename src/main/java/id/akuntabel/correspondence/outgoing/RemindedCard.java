package id.akuntabel.correspondence.outgoing;

import id.akuntabel.calendar.Wording;
import id.akuntabel.identity.AtTheKeyboard;
import id.akuntabel.organization.Structure;
import id.akuntabel.shell.HomeCard;
import id.akuntabel.shell.Part;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// On the first page of whoever reserved a number: that the keeper of the books asks about it.
@Component
class RemindedCard implements HomeCard {

    private final AtTheKeyboard keyboard;
    private final Reminders reminders;
    private final Structure structure;

    RemindedCard(AtTheKeyboard keyboard, Reminders reminders, Structure structure) {
        this.keyboard = keyboard;
        this.reminders = reminders;
        this.structure = structure;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Part> card() {
        return keyboard.find()
                .map(official -> reminders.of(official.official().id()))
                .filter(found -> !found.isEmpty())
                .map(found -> {
                    var agencies = structure.getAgencies(found.stream()
                            .map(one -> one.line().agency())
                            .distinct()
                            .toList());
                    return new RemindedCardPart(found.stream()
                            .flatMap(one -> Optional.ofNullable(
                                            agencies.get(one.line().agency()))
                                    .stream()
                                    .map(agency -> new RemindedCardPart.Line(
                                            "/surat/keluar/" + one.line().id(),
                                            one.line().number(),
                                            one.line().subject(),
                                            one.lastBy() == null ? "" : one.lastBy(),
                                            one.lastAt() == null ? "" : Wording.dateTime(one.lastAt(), agency.zone()))))
                            .toList());
                });
    }
}
