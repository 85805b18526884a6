package id.akuntabel.sop.life;

import id.akuntabel.audit.Cause;
import id.akuntabel.sop.editions.State;
import id.akuntabel.sop.life.Outcome.Refused;
import id.akuntabel.workflow.Procedures;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// No new processes of this SOP; running ones go on to their end. The reason stands in the cause.
@Component
public class RevokeEdition {

    private final MoveEdition move;
    private final Procedures procedures;

    RevokeEdition(MoveEdition move, Procedures procedures) {
        this.move = move;
        this.procedures = procedures;
    }

    @Transactional
    public Outcome revoke(String family, int number, Cause cause) {
        var reason = cause.reason();
        if (reason == null || reason.isBlank()) {
            return Refused.because("Tulis alasan pencabutan, misalnya nomor keputusannya.");
        }
        return move.find(family, number, State.IN_FORCE).then(inForce -> {
            procedures.retire(family, cause);
            return move.store(inForce, State.REVOKED, inForce.edition(), "dicabut", cause);
        });
    }
}
