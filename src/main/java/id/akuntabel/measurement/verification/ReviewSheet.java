package id.akuntabel.measurement.verification;

import id.akuntabel.audit.Cause;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.measurement.ActualsApproved;
import id.akuntabel.measurement.ActualsReturned;
import id.akuntabel.measurement.ActualsVerified;
import id.akuntabel.measurement.actuals.Cells;
import id.akuntabel.measurement.rounds.Access.Place;
import id.akuntabel.measurement.rounds.Duties;
import id.akuntabel.measurement.rounds.Item;
import id.akuntabel.measurement.rounds.Rounds;
import id.akuntabel.measurement.rounds.Sheet;
import id.akuntabel.measurement.rounds.Stamp;
import id.akuntabel.organization.Holding;
import id.akuntabel.shell.NotFound;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What a reviewer, the head and the planner do with a submission. Whoever entered a figure of it cannot verify it.
@Component
class ReviewSheet {

    /// A verdict as it was chosen in the form; null = none yet.
    record Chosen(@org.jspecify.annotations.Nullable Boolean sound, String reason) {}

    private final Rounds rounds;
    private final Cells cells;
    private final Decisions decisions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReviewSheet(Rounds rounds, Cells cells, Decisions decisions, ApplicationEventPublisher events, Clock clock) {
        this.rounds = rounds;
        this.cells = cells;
        this.decisions = decisions;
        this.events = events;
        this.clock = clock;
    }

    /// From now on the sender cannot take it back.
    @Transactional
    public Deciding open(Place place, Sheet seen, CurrentOfficial official) {
        var sheet = rounds.lock(seen.head().id());
        var cause = cause(place, official, verifier(place, official));
        var entered = enteredBy(sheet, official);
        if (entered.isPresent()) {
            return refused("putusan", entered.get());
        }
        if (!(sheet instanceof Sheet.Sent sent)) {
            return overtaken(sheet);
        }
        rounds.save(sent.open(Stamp.of(cause)));
        return new Deciding.Done("buka");
    }

    /// Keeps the verdicts; a decision follows later.
    @Transactional
    public Deciding keep(Place place, Sheet seen, CurrentOfficial official, Map<Long, Chosen> chosen) {
        var sheet = rounds.lock(seen.head().id());
        var cause = cause(place, official, verifier(place, official));
        if (!(sheet instanceof Sheet.Opened)) {
            return overtaken(sheet);
        }
        write(sheet, chosen, Stamp.of(cause));
        return new Deciding.Done("simpan");
    }

    @Transactional
    public Deciding verify(Place place, Sheet seen, CurrentOfficial official, Map<Long, Chosen> chosen) {
        var sheet = rounds.lock(seen.head().id());
        var cause = cause(place, official, verifier(place, official));
        var entered = enteredBy(sheet, official);
        if (entered.isPresent()) {
            return refused("putusan", entered.get());
        }
        if (!(sheet instanceof Sheet.Opened opened)) {
            return overtaken(sheet);
        }
        var findings = new LinkedHashMap<String, String>();
        chosen.forEach((item, one) -> {
            if (Boolean.FALSE.equals(one.sound())) {
                findings.put(
                        "baris-" + item,
                        "Baris ini dinyatakan Tidak. Kembalikan isiannya, atau ubah putusan barisnya menjadi Ya.");
            }
        });
        if (!findings.isEmpty()) {
            return new Deciding.Refused(findings);
        }
        var all = new LinkedHashMap<Long, Chosen>();
        rounds.itemsOf(sheet.head().id()).forEach(item -> all.put(item.id(), new Chosen(true, "")));
        write(sheet, all, Stamp.of(cause));
        rounds.save(opened.verify(Stamp.of(cause)));
        decide(sheet, "verified", "", cause);
        events.publishEvent(new ActualsVerified(
                cause,
                sheet.head().id(),
                sheet.head().unitName(),
                place.round().quarter().printed(),
                sheet.head().submissions()));
        return new Deciding.Done("verifikasi");
    }

    /// With a reason, and at least one row that is named: the sender must know what to mend.
    @Transactional
    public Deciding giveBack(
            Place place, Sheet seen, CurrentOfficial official, Map<Long, Chosen> chosen, String reason) {
        var sheet = rounds.lock(seen.head().id());
        var actor = sheet instanceof Sheet.Verified || sheet instanceof Sheet.Approved
                ? Duties.approver(official, place.agency().id()).orElseThrow(NotFound::new)
                : verifier(place, official);
        var cause = cause(place, official, actor).because(reason);
        if (!(sheet instanceof Sheet.Opened || sheet instanceof Sheet.Verified)) {
            return overtaken(sheet);
        }
        var items = rounds.itemsOf(sheet.head().id());
        var findings = new LinkedHashMap<String, String>();
        var wrong = wrong(items, chosen, findings);
        if (wrong.isEmpty() && findings.isEmpty()) {
            findings.put("putusan", "Tandai Tidak pada sedikitnya satu baris, agar pengirim tahu apa yang diperbaiki.");
        }
        if (reason.isBlank()) {
            findings.put(
                    "alasan",
                    "Tulis alasan pengembalian, minimal satu kalimat, agar pengirim tahu apa yang diperbaiki.");
        }
        if (!findings.isEmpty()) {
            return new Deciding.Refused(findings);
        }
        write(sheet, chosen, Stamp.of(cause));
        rounds.save(((Sheet.Returnable) sheet).giveBack(reason, Stamp.of(cause)));
        decide(sheet, "returned", reason, cause);
        tellReturned(place, sheet, cause, false, String.join(", ", wrong));
        return new Deciding.Done("kembali");
    }

    @Transactional
    public Deciding approve(Place place, Sheet seen, CurrentOfficial official) {
        var sheet = rounds.lock(seen.head().id());
        var approver = Duties.approver(official, place.agency().id()).orElseThrow(NotFound::new);
        var cause = cause(place, official, approver);
        if (!(sheet instanceof Sheet.Verified verified)) {
            return overtaken(sheet);
        }
        rounds.save(verified.approve(Stamp.of(cause)));
        decide(sheet, "approved", "", cause);
        tellApproved(place, sheet, cause, false);
        return new Deciding.Done("sah");
    }

    @Transactional
    public Deciding lock(Place place, Sheet seen, CurrentOfficial official) {
        var sheet = rounds.lock(seen.head().id());
        var planner = Duties.planner(official, place.agency().id()).orElseThrow(NotFound::new);
        var cause = cause(place, official, planner);
        if (!(sheet instanceof Sheet.Approved approved)) {
            return overtaken(sheet);
        }
        rounds.save(approved.lock(Stamp.of(cause)));
        decide(sheet, "locked", "", cause);
        tellApproved(place, sheet, cause, true);
        return new Deciding.Done("kunci");
    }

    /// Data that was found wrong after it counted: back to its unit, with a reason that everybody can read.
    @Transactional
    public Deciding reopen(Place place, Sheet seen, CurrentOfficial official, String reason) {
        var sheet = rounds.lock(seen.head().id());
        var planner = Duties.planner(official, place.agency().id()).orElseThrow(NotFound::new);
        var cause = cause(place, official, planner).because(reason);
        if (reason.isBlank()) {
            return refused("alasan", "Tulis alasan pembukaan kembali; alasan ini ikut tercatat di riwayat.");
        }
        var returned = switch (sheet) {
            case Sheet.Locked locked -> locked.reopen(reason, Stamp.of(cause));
            case Sheet.Approved approved -> approved.giveBack(reason, Stamp.of(cause));
            default -> null;
        };
        if (returned == null) {
            return overtaken(sheet);
        }
        rounds.save(returned);
        decide(sheet, "reopened", reason, cause);
        tellReturned(place, sheet, cause, true, "");
        return new Deciding.Done("ulang");
    }

    /// Why this official may not verify it, where it is the official's own work.
    Optional<String> enteredBy(Sheet sheet, CurrentOfficial official) {
        return cells.typistsOf(sheet.head().id())
                        .contains(official.official().id().toString())
                ? Optional.of(
                        "Anda ikut mengisi lembar ini, jadi tidak dapat memverifikasinya. Serahkan kepada pereviu lain.")
                : Optional.empty();
    }

    private static List<String> wrong(List<Item> items, Map<Long, Chosen> chosen, Map<String, String> findings) {
        var wrong = new ArrayList<String>();
        for (var item : items) {
            var one = chosen.get(item.id());
            if (one != null && Boolean.FALSE.equals(one.sound())) {
                if (one.reason().isBlank()) {
                    findings.put("baris-" + item.id(), item.agreed().code() + ": tulis apa yang perlu diperbaiki.");
                }
                wrong.add(item.agreed().code());
            }
        }
        return wrong;
    }

    private void write(Sheet sheet, Map<Long, Chosen> chosen, Stamp by) {
        chosen.forEach((item, one) -> {
            var sound = one.sound();
            if (sound != null && (sound || !one.reason().isBlank())) {
                decisions.judge(
                        sheet.head().id(),
                        sheet.head().submissions(),
                        item,
                        sound,
                        one.reason().strip(),
                        by);
            }
        });
    }

    private void decide(Sheet sheet, String decision, String reason, Cause cause) {
        decisions.add(sheet.head().id(), sheet.head().submissions(), decision, reason, Stamp.of(cause));
    }

    private void tellReturned(Place place, Sheet sheet, Cause cause, boolean reopened, String rows) {
        events.publishEvent(new ActualsReturned(
                cause,
                sheet.head().id(),
                sheet.head().unitName(),
                place.round().quarter().printed(),
                sheet.head().submissions(),
                reopened,
                rows));
    }

    private void tellApproved(Place place, Sheet sheet, Cause cause, boolean locked) {
        events.publishEvent(new ActualsApproved(
                cause,
                sheet.head().id(),
                sheet.head().unitName(),
                place.round().quarter().printed(),
                sheet.head().submissions(),
                locked));
    }

    private static Holding verifier(Place place, CurrentOfficial official) {
        return Duties.verifier(official, place.agency().id()).orElseThrow(NotFound::new);
    }

    private Cause cause(Place place, CurrentOfficial official, Holding holding) {
        var cause = official.cause(holding, clock.instant());
        var caseNumber = place.round().caseNumber();
        return caseNumber == null ? cause : cause.in(caseNumber, null);
    }

    private static Deciding overtaken(Sheet sheet) {
        return refused(
                "putusan",
                "Isian ini sekarang " + sheet.printed().toLowerCase(Locale.ROOT) + " ("
                        + sheet.since().by()
                        + "), jadi putusan ini tidak dapat dijalankan. Lihat keadaan terbarunya di halaman ini.");
    }

    private static Deciding refused(String field, String message) {
        return new Deciding.Refused(Map.of(field, message));
    }
}
