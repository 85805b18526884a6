package id.akuntabel.sop.life;

import id.akuntabel.audit.Cause;
import id.akuntabel.sop.EditionMoved;
import id.akuntabel.sop.editions.Edition;
import id.akuntabel.sop.editions.Editions;
import id.akuntabel.sop.editions.State;
import id.akuntabel.sop.editions.StoredEdition;
import id.akuntabel.sop.life.Outcome.Done;
import id.akuntabel.sop.life.Outcome.Refused;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// From one state to the next, the same way each time: lock, look whether it still is where it was, store, tell.
@Component
class MoveEdition {

    private final Editions editions;
    private final ApplicationEventPublisher events;

    MoveEdition(Editions editions, ApplicationEventPublisher events) {
        this.editions = editions;
        this.events = events;
    }

    /// The edition, if it stands in this state; held until the transaction ends.
    Found find(String family, int number, State expected) {
        editions.lock(family);
        var stored = editions.find(family, number);
        if (stored.isEmpty()) {
            return new Found.Wrong(Refused.because("Edisi ini tidak ada lagi."));
        }
        var state = stored.get().listing().state();
        return state == expected
                ? new Found.Right(stored.get())
                : new Found.Wrong(Refused.because("Edisi ini sekarang "
                        + state.printed().toLowerCase(Locale.ROOT) + ", sehingga langkah tadi tidak berlaku lagi."));
    }

    sealed interface Found {
        record Right(StoredEdition edition) implements Found {}

        record Wrong(Refused refused) implements Found {}

        /// Goes on with the edition, or gives the refusal.
        default Outcome then(Function<StoredEdition, Outcome> next) {
            return switch (this) {
                case Right right -> next.apply(right.edition());
                case Wrong wrong -> wrong.refused();
            };
        }
    }

    /// @param moved what happened, Indonesian; null = told by the caller
    Outcome store(StoredEdition from, State to, Edition edition, @Nullable String moved, Cause cause) {
        var listing = from.listing();
        if (!editions.save(listing, to, edition, cause.reason(), cause)) {
            return Refused.stale();
        }
        if (moved != null) {
            events.publishEvent(new EditionMoved(
                    cause,
                    listing.family(),
                    listing.number(),
                    edition.identity().title(),
                    moved));
        }
        return new Done(listing.family(), listing.number());
    }
}
