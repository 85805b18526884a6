package id.akuntabel.measurement.sending;

import id.akuntabel.audit.Cause;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.measurement.ActualsSubmitted;
import id.akuntabel.measurement.ActualsWithdrawn;
import id.akuntabel.measurement.checks.Finding;
import id.akuntabel.measurement.correction.Corrections;
import id.akuntabel.measurement.correction.TellProgress;
import id.akuntabel.measurement.rounds.Access.Place;
import id.akuntabel.measurement.rounds.Fillers;
import id.akuntabel.measurement.rounds.Item;
import id.akuntabel.measurement.rounds.Rounds;
import id.akuntabel.measurement.rounds.Sheet;
import id.akuntabel.measurement.rounds.Stamp;
import id.akuntabel.shell.NotFound;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Sends a sheet: what the checks call an error stops it, a warning needs a word, and the sender declares that the
/// figures agree with their evidence. What became of the corrective actions of earlier quarters is said with it. Taking
/// it back works until somebody opens it.
@Component
class SendSheet {

    static final String STATEMENT = "Saya menyatakan data ini sesuai data dukung.";

    private final Rounds rounds;
    private final Inspection inspection;
    private final Submissions submissions;
    private final Corrections corrections;
    private final TellProgress tellProgress;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SendSheet(
            Rounds rounds,
            Inspection inspection,
            Submissions submissions,
            Corrections corrections,
            TellProgress tellProgress,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rounds = rounds;
        this.inspection = inspection;
        this.submissions = submissions;
        this.corrections = corrections;
        this.tellProgress = tellProgress;
        this.events = events;
        this.clock = clock;
    }

    /// @param words for the warnings, by [Finding#field()], and for the corrective actions, by their fields
    @Transactional
    public Sending send(
            Place place, Sheet seen, CurrentOfficial official, Map<String, String> words, boolean declared) {
        var sheet = rounds.lock(seen.head().id());
        var inspected = inspection.of(place, sheet);
        var cause = cause(place, sheet, official, inspected.items());
        if (!(sheet instanceof Sheet.Editable editable)) {
            return refused(
                    "kirim",
                    "Isian ini sudah " + sheet.printed().toLowerCase(java.util.Locale.ROOT) + " oleh "
                            + sheet.since().by() + ". Tidak ada yang dikirim lagi.");
        }
        var asked = corrections.askedWith(sheet, place.round().quarter());
        var findings = findings(inspected, words, declared);
        findings.putAll(TellProgress.findings(asked, words));
        if (!findings.isEmpty()) {
            return new Sending.Refused(findings);
        }
        var remarks = new LinkedHashMap<String, String>();
        inspected
                .warnings()
                .forEach(warning -> remarks.put(
                        warning.field(), words.getOrDefault(warning.field(), "").strip()));

        var sent = editable.send(Stamp.of(cause));
        rounds.save(sent);
        submissions.add(sent.head().id(), sent.head().submissions(), STATEMENT, remarks, sent.since());
        submissions.addResults(
                sent.head().id(),
                sent.head().submissions(),
                inspected.standings().values());
        tellProgress.tell(place.round(), sheet, asked, words, cause);
        events.publishEvent(new ActualsSubmitted(
                cause,
                sent.head().id(),
                sent.head().unitName(),
                place.round().quarter().printed(),
                sent.head().submissions(),
                remarks.size()));
        return new Sending.Done(sent.head().submissions());
    }

    @Transactional
    public Sending withdraw(Place place, Sheet seen, CurrentOfficial official) {
        var sheet = rounds.lock(seen.head().id());
        var cause = cause(place, sheet, official, rounds.itemsOf(sheet.head().id()));
        if (!(sheet instanceof Sheet.Sent sent)) {
            return refused(
                    "isian",
                    "Isian ini " + sheet.printed().toLowerCase(java.util.Locale.ROOT) + " oleh "
                            + sheet.since().by()
                            + ", jadi tidak dapat ditarik lagi. Minta pereviu mengembalikannya bila masih perlu diperbaiki.");
        }
        rounds.save(sent.withdraw(Stamp.of(cause)));
        events.publishEvent(
                new ActualsWithdrawn(cause, sheet.head().id(), sheet.head().unitName()));
        return new Sending.Done(sheet.head().submissions());
    }

    private Cause cause(Place place, Sheet sheet, CurrentOfficial official, List<Item> items) {
        var holding = Fillers.find(sheet, official, items).orElseThrow(NotFound::new);
        var cause = official.cause(holding, clock.instant());
        var caseNumber = place.round().caseNumber();
        return caseNumber == null ? cause : cause.in(caseNumber, null);
    }

    private static Map<String, String> findings(
            Inspection.Inspected inspected, Map<String, String> words, boolean declared) {
        var findings = new LinkedHashMap<String, String>();
        inspected.findings().stream()
                .filter(Finding::stops)
                .forEach(finding -> findings.put(finding.field(), finding.code() + ": " + finding.message()));
        inspected.warnings().stream()
                .filter(warning -> words.getOrDefault(warning.field(), "").isBlank())
                .forEach(warning -> findings.put(
                        warning.field(),
                        warning.code() + ": perbaiki isiannya, atau tulis penjelasan untuk peringatan ini."));
        if (!declared) {
            findings.put("pernyataan", "Centang pernyataan bahwa data ini sesuai data dukung.");
        }
        return findings;
    }

    private static Sending refused(String field, String message) {
        return new Sending.Refused(Map.of(field, message));
    }
}
