package id.akuntabel.measurement.correction;

import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.measurement.rounds.Duties;
import id.akuntabel.measurement.rounds.Stamp;
import id.akuntabel.organization.AgencyId;
import id.akuntabel.shell.NotFound;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The planner looks again at a corrective action whose figure has changed since: it still holds, or it is given up.
@Component
class ReviewCorrection {

    private static final int LONGEST = 500;

    private final Corrections corrections;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReviewCorrection(Corrections corrections, ApplicationEventPublisher events, Clock clock) {
        this.corrections = corrections;
        this.events = events;
        this.clock = clock;
    }

    /// What is wrong, or empty when it was decided.
    @Transactional
    Optional<String> review(AgencyId agency, long id, boolean keep, String typed, CurrentOfficial official) {
        var planner = Duties.planner(official, agency).orElseThrow(NotFound::new);
        var one = corrections.find(agency, id).orElseThrow(NotFound::new);
        var changed = one.changed();
        var words = typed.replace("\0", "").strip();
        if (!one.outdated() || changed == null) {
            return Optional.of(one.code() + ": rencana aksi ini tidak usang, jadi tidak perlu ditinjau.");
        }
        if (changed.now().isEmpty()) {
            return Optional.of(one.code() + ": lembarnya masih terbuka. Tinjau setelah angkanya disahkan lagi.");
        }
        if (words.isEmpty()) {
            return Optional.of(one.code() + ": tulis alasannya, misalnya “Angka hasil koreksi sudah mencapai target”.");
        }
        if (words.length() > LONGEST) {
            return Optional.of(one.code() + ": alasan paling banyak " + LONGEST + " huruf.");
        }
        var cause = official.cause(planner, clock.instant()).because(words);
        if (keep) {
            corrections.reaffirm(id, Stamp.of(cause));
        } else {
            corrections.tell(id, one.sheet(), Correction.State.DROPPED, words, Stamp.of(cause));
        }
        events.publishEvent(new CorrectionReviewed(
                cause,
                one.sheet(),
                one.code() + ", " + one.quarter().printed(),
                one.activity(),
                changed.then() + " → " + changed.now(),
                keep));
        return Optional.empty();
    }
}
