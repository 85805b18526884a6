package id.akuntabel.sop.life;

import id.akuntabel.audit.Cause;
import id.akuntabel.organization.AgencyId;
import id.akuntabel.sop.EditionMoved;
import id.akuntabel.sop.checks.Checks;
import id.akuntabel.sop.checks.Surroundings;
import id.akuntabel.sop.editions.Edition;
import id.akuntabel.sop.editions.Editions;
import id.akuntabel.sop.editions.Listing;
import id.akuntabel.sop.editions.State;
import id.akuntabel.sop.life.Outcome.Done;
import id.akuntabel.sop.life.Outcome.Refused;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps an edition as the draft of its SOP: the first edition of a new one, the next one, or in place of the draft
/// that there is. A draft may be wrong in any way but those that leave it without a place to be kept.
@Component
public class SaveDraft {

    private static final Set<String> NEEDED = Set.of("kunci-sop", "judul-kosong");

    private final Editions editions;
    private final ApplicationEventPublisher events;

    SaveDraft(Editions editions, ApplicationEventPublisher events) {
        this.editions = editions;
        this.events = events;
    }

    @Transactional
    public Outcome save(Edition edition, AgencyId agency, Cause cause) {
        var missing = Checks.current().of(edition, Surroundings.UNKNOWN).stream()
                .filter(finding -> NEEDED.contains(finding.rule().key()))
                .map(finding -> finding.message())
                .toList();
        if (!missing.isEmpty()) {
            return new Refused(missing);
        }
        var owner = editions.lock(edition.family());
        if (owner.isEmpty()) {
            return begin(edition, agency, cause);
        }
        if (!owner.get().equals(agency)) {
            return Refused.because(
                    "Kunci SOP " + edition.family() + " sudah dipakai Perangkat Daerah lain. Pilih kunci lain.");
        }
        var making = editions.listOf(edition.family()).stream()
                .filter(listing -> listing.state().isInTheMaking())
                .findFirst();
        return making.isPresent() ? replace(making.get(), edition, cause) : insert(edition, cause);
    }

    private Outcome begin(Edition edition, AgencyId agency, Cause cause) {
        if (!edition.prefix().matches("[A-Z]{1,6}") || editions.prefixes().containsKey(edition.prefix())) {
            return Refused.because("Awalan nomor proses \"" + edition.prefix()
                    + "\" tidak dapat dipakai: 1 sampai 6 huruf besar yang belum dipakai SOP lain.");
        }
        editions.found(edition.family(), agency, edition.prefix());
        return insert(edition, cause);
    }

    private Outcome insert(Edition edition, Cause cause) {
        var number = editions.insert(edition, cause);
        return tell(new Done(edition.family(), number), edition, "disimpan sebagai draf", cause);
    }

    private Outcome replace(Listing making, Edition edition, Cause cause) {
        if (making.state() != State.DRAFT) {
            return Refused.because("Edisi " + making.number() + " sedang "
                    + making.state().printed().toLowerCase(java.util.Locale.ROOT)
                    + ". Kembalikan menjadi draf sebelum mengubahnya.");
        }
        return editions.save(making, State.DRAFT, edition, null, cause)
                ? tell(new Done(making.family(), making.number()), edition, "diubah", cause)
                : Refused.stale();
    }

    private Outcome tell(Done done, Edition edition, String moved, Cause cause) {
        events.publishEvent(new EditionMoved(
                cause, done.family(), done.number(), edition.identity().title(), moved));
        return done;
    }
}
