package id.akuntabel.workflow.recurrence;

import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.shell.NotFound;
import id.akuntabel.workflow.ProcedureDue;
import java.time.Clock;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// *Tidak dimulai*: whoever could start it says why it is not.
@Component
class DismissOffer {

    private static final int LONGEST_REASON = 500;

    private final Offers offers;
    private final OpenOffers open;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DismissOffer(Offers offers, OpenOffers open, ApplicationEventPublisher events, Clock clock) {
        this.offers = offers;
        this.open = open;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public Settling dismiss(long id, String typed, CurrentOfficial official) {
        var offer = offers.lock(id).orElseThrow(NotFound::new);
        var holding = open.as(offer, official).orElseThrow(NotFound::new);
        var reason = typed.strip();
        var settled = offer.settled();
        if (settled != null) {
            return new Settling.Refused(OpenOffers.already(settled));
        }
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            return new Settling.Refused(
                    "Tulis alasan mengapa " + offer.procedure().title() + " "
                            + offer.period().printed() + " tidak dimulai, satu kalimat sampai 500 huruf.");
        }
        var cause = official.cause(holding, clock.instant()).because(reason);
        offers.dismiss(id, reason, cause.at(), cause.who().printed());
        events.publishEvent(new ProcedureDue(
                cause,
                offer.procedure().family(),
                "Tidak dimulai untuk " + offer.period().printed(),
                Map.of("periode", offer.period().code(), "alasan", reason)));
        return new Settling.Dismissed();
    }
}
