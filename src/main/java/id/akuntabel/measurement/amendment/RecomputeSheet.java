package id.akuntabel.measurement.amendment;

import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.measurement.rounds.Access.Place;
import id.akuntabel.measurement.rounds.Duties;
import id.akuntabel.measurement.rounds.Rounds;
import id.akuntabel.measurement.rounds.Sheet;
import id.akuntabel.measurement.rounds.Stamp;
import id.akuntabel.measurement.verification.Outdated;
import id.akuntabel.shell.NotFound;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Computes a settled sheet anew after an earlier quarter was corrected. Nobody types anything.
@Component
class RecomputeSheet {

    private final Rounds rounds;
    private final Outdated outdated;
    private final RenewResults renewing;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecomputeSheet(
            Rounds rounds, Outdated outdated, RenewResults renewing, ApplicationEventPublisher events, Clock clock) {
        this.rounds = rounds;
        this.outdated = outdated;
        this.renewing = renewing;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public Answer recompute(Place place, Sheet seen, CurrentOfficial official) {
        var sheet = rounds.lock(seen.head().id());
        var planner = Duties.planner(official, place.agency().id()).orElseThrow(NotFound::new);
        var why = outdated.sheetsOf(place.round().id()).get(sheet.head().id());
        if (why == null) {
            return refused("Lembar ini tidak usang, jadi tidak perlu dihitung ulang.");
        }
        if (!(sheet instanceof Sheet.Settled settled)) {
            return refused("Lembar ini " + sheet.printed().toLowerCase(Locale.ROOT)
                    + ". Selesaikan reviunya, atau kembalikan agar dikirim ulang.");
        }
        var cause = official.cause(planner, clock.instant()).because(why);
        renewing.renew(place, settled, "recomputed", "Dihitung ulang. " + why, Stamp.of(cause));
        events.publishEvent(new AmendmentMoved(
                cause,
                sheet.head().id(),
                sheet.head().unitName(),
                place.round().quarter().printed(),
                "diteruskan, capaian dihitung ulang",
                why));
        return new Answer.Done("hitung");
    }

    private static Answer refused(String message) {
        return new Answer.Refused(Map.of("usulan", message));
    }
}
