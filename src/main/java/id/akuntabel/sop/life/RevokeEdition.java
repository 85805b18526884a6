package id.akuntabel.sop.life;

import id.akuntabel.audit.Cause;
import id.akuntabel.sop.editions.Editions;
import id.akuntabel.sop.editions.Listing;
import id.akuntabel.sop.editions.State;
import id.akuntabel.sop.life.Outcome.Refused;
import id.akuntabel.workflow.Procedures;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// No new processes of this SOP; running ones go on to their end. The reason stands in the cause.
@Component
public class RevokeEdition {

    private final MoveEdition move;
    private final Editions editions;
    private final Procedures procedures;

    RevokeEdition(MoveEdition move, Editions editions, Procedures procedures) {
        this.move = move;
        this.editions = editions;
        this.procedures = procedures;
    }

    /// @param knowing whether whoever revokes it was told which other SOPs will stop at the step that runs it
    @Transactional
    public Outcome revoke(String family, int number, boolean knowing, Cause cause) {
        var reason = cause.reason();
        if (reason == null || reason.isBlank()) {
            return Refused.because("Tulis alasan pencabutan, misalnya nomor keputusannya.");
        }
        var callers =
                editions.callersInForce(family).stream().map(Listing::title).toList();
        if (!callers.isEmpty() && !knowing) {
            return Refused.because("SOP ini dijalankan oleh SOP lain yang berlaku: " + String.join("; ", callers)
                    + ". Bila dicabut, langkah itu tidak dapat diselesaikan lagi. Ubah SOP tersebut lebih dahulu, atau "
                    + "centang \"Tetap cabut\".");
        }
        return move.find(family, number, State.IN_FORCE).then(inForce -> {
            procedures.retire(family, cause);
            return move.store(inForce, State.REVOKED, inForce.edition(), "dicabut", cause);
        });
    }
}
