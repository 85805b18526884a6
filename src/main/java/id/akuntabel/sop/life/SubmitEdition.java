package id.akuntabel.sop.life;

import id.akuntabel.audit.Cause;
import id.akuntabel.sop.editions.State;
import id.akuntabel.sop.life.Outcome.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A draft is put before the one who ratifies it; or comes back from there.
@Component
public class SubmitEdition {

    private final MoveEdition move;

    SubmitEdition(MoveEdition move) {
        this.move = move;
    }

    @Transactional
    public Outcome submit(String family, int number, Cause cause) {
        return move.find(family, number, State.DRAFT)
                .then(draft -> move.store(draft, State.SUBMITTED, draft.edition(), "diajukan untuk disahkan", cause));
    }

    /// Back to the drafter, with the reason in the cause.
    @Transactional
    public Outcome sendBack(String family, int number, Cause cause) {
        var reason = cause.reason();
        if (reason == null || reason.isBlank()) {
            return Refused.because("Tulis alasan pengembalian, agar penyusun tahu apa yang diperbaiki.");
        }
        return move.find(family, number, State.SUBMITTED)
                .then(submitted -> move.store(submitted, State.DRAFT, submitted.edition(), "dikembalikan", cause));
    }
}
