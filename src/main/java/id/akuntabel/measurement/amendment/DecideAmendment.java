package id.akuntabel.measurement.amendment;

import id.akuntabel.audit.Cause;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.measurement.ActualsCorrected;
import id.akuntabel.measurement.actuals.Cells;
import id.akuntabel.measurement.actuals.Cells.Revision;
import id.akuntabel.measurement.actuals.Via;
import id.akuntabel.measurement.amendment.Amendment.State;
import id.akuntabel.measurement.rounds.Access.Place;
import id.akuntabel.measurement.rounds.Duties;
import id.akuntabel.measurement.rounds.Rounds;
import id.akuntabel.measurement.rounds.Sheet;
import id.akuntabel.measurement.rounds.Stamp;
import id.akuntabel.shell.NotFound;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The head or the secretary approves or rejects a correction, never one of their own. An approved one becomes a
/// further submission; the one with the wrong figures stays.
@Component
class DecideAmendment {

    private final Rounds rounds;
    private final Cells cells;
    private final Amendments amendments;
    private final RenewResults renewing;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DecideAmendment(
            Rounds rounds,
            Cells cells,
            Amendments amendments,
            RenewResults renewing,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rounds = rounds;
        this.cells = cells;
        this.amendments = amendments;
        this.renewing = renewing;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public Answer approve(Place place, Sheet seen, CurrentOfficial official) {
        var sheet = rounds.lock(seen.head().id());
        var open = open(sheet);
        var cause = cause(place, official, open).because(open.reason());
        if (isOwn(open, official)) {
            return own();
        }
        if (!(sheet instanceof Sheet.Settled settled)
                || open.submission() != sheet.head().submissions()) {
            return new Answer.Refused(Map.of(
                    "usulan", "Lembar ini berubah sejak koreksinya diusulkan. Tolak usulan ini, lalu usulkan lagi."));
        }
        write(sheet, open, cause);
        var renewed = renewing.renew(
                place, settled, "corrected", "Koreksi setelah disahkan: " + open.reason(), Stamp.of(cause));
        amendments.decide(open.id(), State.APPROVED, "", renewed.head().submissions(), Stamp.of(cause));
        events.publishEvent(new ActualsCorrected(
                cause,
                sheet.head().id(),
                sheet.head().unitName(),
                place.round().quarter().printed(),
                renewed.head().submissions(),
                facts(open)));
        return new Answer.Done("setuju");
    }

    @Transactional
    public Answer reject(Place place, Sheet seen, CurrentOfficial official, String reason) {
        var sheet = rounds.lock(seen.head().id());
        var open = open(sheet);
        var cause = cause(place, official, open).because(reason);
        if (isOwn(open, official)) {
            return own();
        }
        if (reason.isBlank()) {
            return new Answer.Refused(
                    Map.of("alasan-tolak", "Tulis mengapa koreksi ini ditolak, agar pengusul tahu apa yang kurang."));
        }
        amendments.decide(open.id(), State.REJECTED, reason, null, Stamp.of(cause));
        events.publishEvent(new AmendmentMoved(
                cause,
                sheet.head().id(),
                sheet.head().unitName(),
                place.round().quarter().printed(),
                "ditolak",
                open.words()));
        return new Answer.Done("tolak");
    }

    private Amendment open(Sheet sheet) {
        return amendments.openOf(sheet.head().id()).orElseThrow(NotFound::new);
    }

    private Cause cause(Place place, CurrentOfficial official, Amendment open) {
        var approver = Duties.approver(official, place.agency().id()).orElseThrow(NotFound::new);
        var cause = official.cause(approver, clock.instant());
        var caseNumber = open.caseNumber();
        return caseNumber == null ? cause : cause.in(caseNumber, null);
    }

    static boolean isOwn(Amendment open, CurrentOfficial official) {
        return open.proposed().byId().equals(official.official().id().toString());
    }

    private static Answer own() {
        return new Answer.Refused(Map.of(
                "usulan", "Koreksi ini usulan Anda sendiri. Yang memutus harus orang lain: kepala atau sekretaris."));
    }

    /// With the name of whoever proposed the figure: the approver answers for the decision, not for the number.
    private void write(Sheet sheet, Amendment open, Cause cause) {
        var now = cells.of(sheet.head().id());
        var revisions = open.changes().stream()
                .map(change -> {
                    var cell = now.get(change.cell());
                    return new Revision(
                            change.cell(), cell == null ? 1 : cell.revision() + 1, change.to(), change.value());
                })
                .toList();
        var proposed = open.proposed();
        cells.write(
                sheet.head().id(), revisions, Via.CORRECTION, new Stamp(cause.at(), proposed.byId(), proposed.by()));
    }

    private static Map<String, String> facts(Amendment open) {
        var facts = new LinkedHashMap<String, String>();
        open.changes().forEach(change -> facts.put(change.name(), change.from() + " → " + change.to()));
        facts.put("diusulkan oleh", open.proposed().by());
        return facts;
    }
}
