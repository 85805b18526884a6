package id.akuntabel.sop.life;

import id.akuntabel.audit.Cause;
import id.akuntabel.organization.Structure;
import id.akuntabel.sop.editions.Edition;
import id.akuntabel.sop.editions.Editions;
import id.akuntabel.sop.editions.StoredEdition;
import id.akuntabel.sop.life.Outcome.Refused;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A new draft that begins as an earlier edition was: revised today, not yet ratified.
@Component
public class NewEdition {

    private final Editions editions;
    private final SaveDraft saveDraft;
    private final Structure structure;

    NewEdition(Editions editions, SaveDraft saveDraft, Structure structure) {
        this.editions = editions;
        this.saveDraft = saveDraft;
        this.structure = structure;
    }

    @Transactional
    public Outcome from(String family, int number, Cause cause) {
        editions.lock(family);
        Optional<StoredEdition> earlier = editions.find(family, number);
        if (earlier.isEmpty()) {
            return Refused.because("Edisi ini tidak ada lagi.");
        }
        if (editions.listOf(family).stream().anyMatch(listing -> listing.state().isInTheMaking())) {
            return Refused.because("Sudah ada edisi yang sedang disusun. Lanjutkan edisi itu.");
        }
        var listing = earlier.get().listing();
        var today = LocalDate.ofInstant(
                cause.at(), structure.getAgency(listing.agency()).zone());
        return saveDraft.save(unsigned(earlier.get().edition(), today), listing.agency(), cause);
    }

    private static Edition unsigned(Edition edition, LocalDate today) {
        var identity = edition.identity();
        var by = identity.approvedBy();
        var office = by == null ? null : new Edition.Approver(by.title(), null, null, null);
        return edition.with(identity.revised(today).with(office, null, null));
    }
}
