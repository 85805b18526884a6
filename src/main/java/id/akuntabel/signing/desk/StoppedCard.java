package id.akuntabel.signing.desk;

import id.akuntabel.identity.AtTheKeyboard;
import id.akuntabel.shell.HomeCard;
import id.akuntabel.shell.Part;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// On the first page of whoever signed many at once: that it stopped, and how to go on.
@Component
class StoppedCard implements HomeCard {

    private final AtTheKeyboard keyboard;
    private final Batches batches;

    StoppedCard(AtTheKeyboard keyboard, Batches batches) {
        this.keyboard = keyboard;
        this.batches = batches;
    }

    @Override
    public int order() {
        return 9;
    }

    @Override
    public Optional<Part> card() {
        return keyboard.find()
                .map(official -> batches.stopped(official.official().id()))
                .filter(stopped -> !stopped.isEmpty())
                .map(stopped ->
                        new StoppedPart(stopped.stream().map(StoppedPart::line).toList()));
    }
}
