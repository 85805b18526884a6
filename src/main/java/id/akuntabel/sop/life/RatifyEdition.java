package id.akuntabel.sop.life;

import id.akuntabel.audit.Cause;
import id.akuntabel.organization.Holding;
import id.akuntabel.sop.editions.Edition;
import id.akuntabel.sop.editions.Edition.Approver;
import id.akuntabel.sop.editions.State;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Records that the head signed it: who, in which capacity, on which day.
@Component
public class RatifyEdition {

    private final MoveEdition move;

    RatifyEdition(MoveEdition move) {
        this.move = move;
    }

    @Transactional
    public Outcome ratify(String family, int number, Holding by, LocalDate on, Cause cause) {
        return move.find(family, number, State.SUBMITTED)
                .then(submitted ->
                        move.store(submitted, State.RATIFIED, signed(submitted.edition(), by, on), "disahkan", cause));
    }

    static Edition signed(Edition edition, Holding by, LocalDate on) {
        return edition.with(edition.identity()
                .with(
                        approver(edition.identity().approvedBy(), by),
                        on,
                        edition.identity().effectiveOn()));
    }

    /// The words of the document for the office, with the capacity of this day; name, NIP and rank as of now.
    private static Approver approver(@Nullable Approver drafted, Holding by) {
        var office =
                drafted == null || drafted.title().isBlank() ? by.position().title() : drafted.title();
        return new Approver(
                by.capacity().before(office.replaceFirst("^(Plt|Plh)\\.\\s*", "")),
                by.official().name(),
                by.official().nip().printed(),
                by.official().rank());
    }
}
