package id.akuntabel.signing.corrections;

import id.akuntabel.calendar.Wording;
import id.akuntabel.identity.AtTheKeyboard;
import id.akuntabel.shell.HomeCard;
import id.akuntabel.shell.Part;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// On the first page of whoever drafted it: what came back without initials, and why.
@Component
class ReturnedCard implements HomeCard {

    private final AtTheKeyboard keyboard;
    private final ReturnedDocuments returned;

    ReturnedCard(AtTheKeyboard keyboard, ReturnedDocuments returned) {
        this.keyboard = keyboard;
        this.returned = returned;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Part> card() {
        return keyboard.find()
                .map(returned::of)
                .filter(found -> !found.isEmpty())
                .map(found -> new ReturnedCardPart(found.stream()
                        .map(one -> new ReturnedCardPart.Line(
                                one.version().title(),
                                one.href(),
                                one.version().number(),
                                one.lying().step().caseNumber(),
                                one.by(),
                                Wording.dateTime(
                                        one.at(), one.lying().step().agency().zone()),
                                one.remark()))
                        .toList()));
    }
}
