package id.akuntabel.workflow.recurrence;

import id.akuntabel.workflow.CaseStarted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// A process about a period answers the offer of that period, however it was started.
@Component
class MarkStarted {

    private final Offers offers;

    MarkStarted(Offers offers) {
        this.offers = offers;
    }

    @EventListener
    void on(CaseStarted started) {
        if (started.facts().containsKey("periode")) {
            offers.started(started.caseNumber());
        }
    }
}
