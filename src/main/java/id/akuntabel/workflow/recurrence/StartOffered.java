package id.akuntabel.workflow.recurrence;

import id.akuntabel.audit.Cause;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.organization.Holding;
import id.akuntabel.shell.NotFound;
import id.akuntabel.workflow.Cases;
import id.akuntabel.workflow.cases.Start;
import id.akuntabel.workflow.cases.StartCase;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Starts what was offered, once: of two officials who do it at the same moment the second is told.
@Component
public class StartOffered {

    private final Offers offers;
    private final OpenOffers open;
    private final StartCase startCase;
    private final Clock clock;
    private final TransactionTemplate transaction;

    StartOffered(
            Offers offers, OpenOffers open, StartCase startCase, Clock clock, PlatformTransactionManager transactions) {
        this.offers = offers;
        this.open = open;
        this.startCase = startCase;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// @param start key of the starting step, or null for the only one
    public Settling start(long id, String title, @Nullable String start, CurrentOfficial official) {
        return Objects.requireNonNull(transaction.execute(status -> {
            var offer = offers.lock(id).orElseThrow(NotFound::new);
            var holding = open.as(offer, official).orElseThrow(NotFound::new);
            var settled = offer.settled();
            return settled == null
                    ? start(offer, title, start, holding, official.cause(holding, clock.instant()))
                    : new Settling.Refused(OpenOffers.already(settled));
        }));
    }

    private Settling start(Offer offer, String title, @Nullable String start, Holding holding, Cause cause) {
        var order = new Cases.Order(offer.procedure().family(), offer.agency(), title, offer.period(), start);
        return switch (startCase.start(order, cause, holding.position().id())) {
            case Start.Started(var number) -> new Settling.Started(number);
            case Start.NotInForce missing -> new Settling.Refused(missing.message());
        };
    }
}
