package id.akuntabel.measurement.amendment;

import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.measurement.actuals.CellReading;
import id.akuntabel.measurement.actuals.Cells;
import id.akuntabel.measurement.amendment.Amendment.Change;
import id.akuntabel.measurement.amendment.Amendment.State;
import id.akuntabel.measurement.rounds.Access.Place;
import id.akuntabel.measurement.rounds.Fillers;
import id.akuntabel.measurement.rounds.Rounds;
import id.akuntabel.measurement.rounds.Sheet;
import id.akuntabel.measurement.rounds.Stamp;
import id.akuntabel.shell.NotFound;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Proposes other figures for a sheet that is approved or locked. Nothing changes until somebody else approves it.
@Component
class ProposeAmendment {

    private static final int LONGEST = 1000;

    private final Rounds rounds;
    private final Fillers fillers;
    private final Cells cells;
    private final Amendments amendments;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProposeAmendment(
            Rounds rounds,
            Fillers fillers,
            Cells cells,
            Amendments amendments,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rounds = rounds;
        this.fillers = fillers;
        this.cells = cells;
        this.amendments = amendments;
        this.events = events;
        this.clock = clock;
    }

    /// @param typed      by cell; a blank text changes nothing
    /// @param caseNumber the process it belongs to, or null
    @Transactional
    public Answer propose(
            Place place,
            Sheet seen,
            CurrentOfficial official,
            Map<String, String> typed,
            String reason,
            @Nullable String caseNumber) {
        var id = seen.head().id();
        var sheet = rounds.lock(id);
        var proposer = fillers.get(sheet, official);
        var cause = official.cause(proposer, clock.instant()).because(reason);
        var findings = new LinkedHashMap<String, String>();
        if (!(sheet instanceof Sheet.Approved) && !(sheet instanceof Sheet.Locked)) {
            findings.put(
                    "usulan",
                    "Lembar ini " + sheet.printed().toLowerCase(Locale.ROOT)
                            + ". Koreksi ini untuk lembar yang sudah disahkan; lembar lain diperbaiki di isiannya.");
            return new Answer.Refused(findings);
        }
        if (amendments.openOf(id).isPresent()) {
            findings.put(
                    "usulan", "Masih ada usulan koreksi yang belum diputus. Tunggu putusannya, atau tarik kembali.");
            return new Answer.Refused(findings);
        }
        var changes = changes(Amendable.of(rounds.itemsOf(id), rounds.variablesOf(id), cells.of(id)), typed, findings);
        if (changes.isEmpty() && findings.isEmpty()) {
            findings.put("usulan", "Belum ada nilai baru. Isi nilai yang benar di baris yang keliru.");
        }
        if (reason.isBlank() || reason.length() > LONGEST) {
            findings.put(
                    "alasan",
                    "Tulis mengapa data ini keliru dan dari mana nilai yang benar, paling banyak " + LONGEST
                            + " huruf.");
        }
        if (!findings.isEmpty()) {
            return new Answer.Refused(findings);
        }
        amendments.propose(id, sheet.head().submissions(), caseNumber, reason, changes, Stamp.of(cause));
        events.publishEvent(new AmendmentMoved(
                caseNumber == null ? cause : cause.in(caseNumber, null),
                id,
                sheet.head().unitName(),
                place.round().quarter().printed(),
                "diusulkan",
                words(changes)));
        return new Answer.Done("usul");
    }

    /// Only who proposed it takes it back.
    @Transactional
    public Answer withdraw(Place place, Sheet seen, CurrentOfficial official) {
        var sheet = rounds.lock(seen.head().id());
        var open = amendments
                .openOf(sheet.head().id())
                .filter(one ->
                        one.proposed().byId().equals(official.official().id().toString()))
                .orElseThrow(NotFound::new);
        var cause = official.cause(clock.instant());
        amendments.decide(open.id(), State.WITHDRAWN, "", null, Stamp.of(cause));
        events.publishEvent(new AmendmentMoved(
                cause,
                sheet.head().id(),
                sheet.head().unitName(),
                place.round().quarter().printed(),
                "ditarik kembali",
                open.words()));
        return new Answer.Done("tarik");
    }

    private static List<Change> changes(
            List<Amendable> figures, Map<String, String> typed, Map<String, String> findings) {
        var changes = new ArrayList<Change>();
        for (var figure : figures) {
            var text = typed.getOrDefault(figure.cell(), "").replace("\0", "").strip();
            if (!text.isEmpty() && !text.equals(figure.text())) {
                switch (CellReading.of(figure.kind(), text, figure.scale())) {
                    case CellReading.Refused(var message) -> findings.put(figure.cell(), message);
                    case CellReading.Read(var value, var remark) ->
                        changes.add(new Change(
                                figure.cell(),
                                figure.name(),
                                figure.text().isEmpty() ? "kosong" : figure.text(),
                                text,
                                value));
                }
            }
        }
        return changes;
    }

    private static String words(List<Change> changes) {
        return changes.stream()
                .map(change -> change.name() + ": " + change.from() + " → " + change.to())
                .collect(java.util.stream.Collectors.joining("; "));
    }
}
