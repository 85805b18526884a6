package id.akuntabel.measurement.actuals;

import id.akuntabel.archive.Arrival;
import id.akuntabel.archive.Documents;
import id.akuntabel.archive.Filing;
import id.akuntabel.archive.Upload;
import id.akuntabel.audit.Cause;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.measurement.rounds.Access.Place;
import id.akuntabel.measurement.rounds.Fillers;
import id.akuntabel.measurement.rounds.Item;
import id.akuntabel.measurement.rounds.Rounds;
import id.akuntabel.measurement.rounds.Sheet;
import id.akuntabel.measurement.rounds.Stamp;
import id.akuntabel.shell.NotFound;
import java.time.Clock;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Adds evidence to a row, or takes it away. Files go through the archive and are never lost.
@Component
class ProveFigure {

    private static final int LONGEST = 2000;
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]{3,}");

    private final Rounds rounds;
    private final Evidences evidences;
    private final Documents documents;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProveFigure(
            Rounds rounds, Evidences evidences, Documents documents, ApplicationEventPublisher events, Clock clock) {
        this.rounds = rounds;
        this.evidences = evidences;
        this.documents = documents;
        this.events = events;
        this.clock = clock;
    }

    /// Why this official cannot add to this row now; empty when they can.
    @Transactional
    public Optional<String> shut(Place place, Sheet seen, long item, CurrentOfficial official) {
        return desk(place, seen, item, official).shut();
    }

    /// What is wrong, or empty when it was added.
    @Transactional
    public Optional<String> file(Place place, Sheet seen, long item, CurrentOfficial official, Upload upload) {
        return switch (arrived(place, seen, item, official, upload)) {
            case Arrival.Fate.Kept kept -> Optional.empty();
            case Arrival.Fate.Refused(var message) -> Optional.of(upload.fileName() + ": " + message);
            case Arrival.Fate.Waits(var message) -> Optional.of(message);
        };
    }

    /// The same of a file that came in pieces; it waits while the sheet is shut.
    @Transactional
    public Arrival.Fate arrived(Place place, Sheet seen, long item, CurrentOfficial official, Upload upload) {
        var desk = desk(place, seen, item, official);
        if (desk.shut().isPresent()) {
            return new Arrival.Fate.Waits(desk.shut().get());
        }
        var title = desk.item().agreed().code() + " " + place.round().quarter().printed() + ": " + upload.fileName();
        return switch (documents.file(place.agency().id(), title, upload, desk.cause())) {
            case Filing.Refused(var message) -> new Arrival.Fate.Refused(message);
            case Filing.Filed(var version) -> {
                evidences.add(
                        seen.head().id(),
                        item,
                        Evidence.Kind.FILE,
                        version.document(),
                        version.fileName(),
                        Stamp.of(desk.cause()));
                tell(seen, desk, version.fileName(), true);
                yield new Arrival.Fate.Kept("/dokumen/" + version.document());
            }
        };
    }

    /// A link when it looks like one, else a text.
    @Transactional
    public Optional<String> words(Place place, Sheet seen, long item, CurrentOfficial official, String typed) {
        var desk = desk(place, seen, item, official);
        var words = typed.replace("\0", "").strip();
        if (desk.shut().isPresent()) {
            return desk.shut();
        }
        if (words.isEmpty()) {
            return Optional.of("Pilih berkas, atau tulis tautan atau keterangan data dukungnya.");
        }
        if (words.length() > LONGEST) {
            return Optional.of("Keterangan data dukung terlalu panjang. Unggah sebagai berkas.");
        }
        var kind = ADDRESS.matcher(words).matches() ? Evidence.Kind.LINK : Evidence.Kind.TEXT;
        evidences.add(seen.head().id(), item, kind, null, words, Stamp.of(desk.cause()));
        tell(seen, desk, words, true);
        return Optional.empty();
    }

    @Transactional
    public Optional<String> remove(Place place, Sheet seen, long evidence, CurrentOfficial official) {
        var found = evidences.find(seen.head().id(), evidence).orElseThrow(NotFound::new);
        var desk = desk(place, seen, found.item(), official);
        if (desk.shut().isEmpty()) {
            evidences.remove(evidence, Stamp.of(desk.cause()));
            tell(seen, desk, found.words(), false);
        }
        return desk.shut();
    }

    /// @param shut why nothing may be changed now
    private record Desk(Item item, Cause cause, Optional<String> shut) {}

    private Desk desk(Place place, Sheet seen, long item, CurrentOfficial official) {
        var sheet = rounds.lock(seen.head().id());
        var items = rounds.itemsOf(sheet.head().id());
        var actor = Fillers.find(sheet, official, items).orElseThrow(NotFound::new);
        var row = items.stream().filter(one -> one.id() == item).findFirst().orElseThrow(NotFound::new);
        var extended = rounds.extensionOf(sheet.head().id()).orElse(null);
        var cause = official.cause(actor, clock.instant());
        var caseNumber = place.round().caseNumber();
        return new Desk(
                row,
                caseNumber == null ? cause : cause.in(caseNumber, null),
                WhoMayType.whyShut(place, sheet, extended, clock.instant()).map(Typing.Closed::pesan));
    }

    private void tell(Sheet sheet, Desk desk, String words, boolean added) {
        events.publishEvent(new EvidenceChanged(
                desk.cause(), sheet.head().id(), desk.item().agreed().code(), words, added));
    }
}
