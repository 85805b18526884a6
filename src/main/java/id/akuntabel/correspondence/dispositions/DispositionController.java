package id.akuntabel.correspondence.dispositions;

import id.akuntabel.archive.Documents;
import id.akuntabel.archive.Papers;
import id.akuntabel.audit.History;
import id.akuntabel.audit.Trail;
import id.akuntabel.calendar.Wording;
import id.akuntabel.calendar.WorkingCalendars;
import id.akuntabel.correspondence.incoming.Incoming;
import id.akuntabel.correspondence.incoming.IncomingLetters;
import id.akuntabel.correspondence.incoming.LetterAccess;
import id.akuntabel.correspondence.offices.Reading;
import id.akuntabel.correspondence.offices.Typed;
import id.akuntabel.correspondence.offices.Uploaded;
import id.akuntabel.correspondence.offices.Urgency;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.organization.Holding;
import id.akuntabel.organization.Structure;
import id.akuntabel.shell.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Dispositions: the lists, the sheet, giving, passing on, reporting back and taking back.
@Controller
class DispositionController {

    private static final String PATH = "/surat/disposisi";

    private final Dispositions dispositions;
    private final DispositionAccess access;
    private final GiveDisposition giving;
    private final TendDisposition tending;
    private final IncomingLetters letters;
    private final LetterAccess letterAccess;
    private final Structure structure;
    private final WorkingCalendars calendars;
    private final Papers papers;
    private final Documents documents;
    private final Trail trail;
    private final Clock clock;

    DispositionController(
            Dispositions dispositions,
            DispositionAccess access,
            GiveDisposition giving,
            TendDisposition tending,
            IncomingLetters letters,
            LetterAccess letterAccess,
            Structure structure,
            WorkingCalendars calendars,
            Papers papers,
            Documents documents,
            Trail trail,
            Clock clock) {
        this.dispositions = dispositions;
        this.access = access;
        this.giving = giving;
        this.tending = tending;
        this.letters = letters;
        this.letterAccess = letterAccess;
        this.structure = structure;
        this.calendars = calendars;
        this.papers = papers;
        this.documents = documents;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping(PATH)
    DispositionsPage list(
            CurrentOfficial official,
            @RequestParam(defaultValue = "") String dari,
            @RequestParam(defaultValue = "1") int halaman) {
        var positions = DispositionAccess.positions(official);
        if (positions.isEmpty()) {
            throw new NotFound();
        }
        var zone = structure
                .getAgency(official.holdings().getFirst().position().agency())
                .zone();
        var given = dari.equals("saya");
        var page = Math.max(1, Math.min(halaman, 100_000));
        var found = given ? dispositions.by(positions, page) : dispositions.to(positions, page);
        var lines = found.stream()
                .map(one -> new DispositionsPage.Line(
                        one,
                        !given
                                && one.cancelled() == null
                                && one.addressedTo(positions).stream().anyMatch(mine -> mine.readAt() == null),
                        Wording.shortDate(LocalDate.ofInstant(one.givenAt(), zone))))
                .toList();
        return new DispositionsPage(
                given, lines, dispositions.unread(positions), page, found.size() == Dispositions.PAGE);
    }

    /// Opening it marks it as read, as unfolding a sheet does.
    @GetMapping(PATH + "/{id:\\d{1,12}}")
    DispositionPage show(CurrentOfficial official, @PathVariable long id) {
        var disposition = readable(official, id);
        var addressed = access.addressed(official, disposition);
        if (addressed.isPresent()) {
            var mine = disposition.addressedTo(DispositionAccess.positions(official)).stream()
                    .map(Disposition.Addressee::position)
                    .toList();
            tending.read(disposition, mine, official.cause(addressed.get(), clock.instant()));
        }
        return page(official, dispositions.find(id).orElseThrow(), "", Map.of());
    }

    @PostMapping(PATH + "/{id:\\d{1,12}}/lapor")
    Object report(
            CurrentOfficial official,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String laporan,
            @RequestParam @Nullable MultipartFile berkas) {
        var disposition = readable(official, id);
        var holding = disposition.addressees().stream()
                .filter(addressee -> addressee.doneAt() == null)
                .flatMap(addressee -> official.as(addressee.position()).stream())
                .findFirst()
                .or(() -> access.addressed(official, disposition))
                .orElseThrow(NotFound::new);
        var reading = new Reading(new LinkedMultiValueMap<>(Map.of("laporan", List.of(laporan))));
        var text = reading.optional("laporan", 2000);
        if (!reading.sound()) {
            return page(official, disposition, laporan, reading.byField());
        }
        var findings = tending.report(
                id,
                holding.position().id(),
                text,
                Uploaded.of(berkas, "tindak-lanjut"),
                official.cause(holding, clock.instant()));
        return findings.isEmpty() ? "redirect:" + PATH + "/" + id : page(official, disposition, laporan, findings);
    }

    @PostMapping(PATH + "/{id:\\d{1,12}}/batal")
    Object cancel(CurrentOfficial official, @PathVariable long id, @RequestParam(defaultValue = "") String alasan) {
        var disposition = readable(official, id);
        var giver = official.as(disposition.giverPosition()).orElseThrow(NotFound::new);
        if (disposition.caseNumber() != null && disposition.parent() == null) {
            return page(
                    official,
                    disposition,
                    alasan,
                    Map.of(
                            "alasan",
                            "Disposisi ini bagian dari proses " + disposition.caseNumber()
                                    + ". Tarik kembali langkahnya di halaman proses; disposisinya ikut batal."));
        }
        var why = alasan.strip().substring(0, Math.min(alasan.strip().length(), 500));
        return answer(
                official,
                disposition,
                "alasan",
                alasan,
                tending.cancel(id, why, official.cause(giver, clock.instant())));
    }

    @GetMapping("/surat/masuk/{id:\\d{1,12}}/disposisi")
    GivePage give(CurrentOfficial official, @PathVariable long id) {
        var letter = letter(official, id);
        return form(letterDesk(official, letter), empty());
    }

    @PostMapping("/surat/masuk/{id:\\d{1,12}}/disposisi")
    Object give(CurrentOfficial official, @PathVariable long id, @RequestParam MultiValueMap<String, String> fields) {
        var letter = letter(official, id);
        return send(official, letterDesk(official, letter), fields);
    }

    @GetMapping(PATH + "/{id:\\d{1,12}}/teruskan")
    GivePage passOn(CurrentOfficial official, @PathVariable long id) {
        return form(passingDesk(official, readable(official, id)), empty());
    }

    @PostMapping(PATH + "/{id:\\d{1,12}}/teruskan")
    Object passOn(CurrentOfficial official, @PathVariable long id, @RequestParam MultiValueMap<String, String> fields) {
        return send(official, passingDesk(official, readable(official, id)), fields);
    }

    /// Who gives what, and where the form stands.
    private record Desk(Source source, Holding giver, Urgency urgency, String due, String action, String back) {}

    private Desk letterDesk(CurrentOfficial official, Incoming letter) {
        var giver = access.beginner(official, letter.agency()).orElseThrow(NotFound::new);
        var back = "/surat/masuk/" + letter.id();
        return new Desk(
                Source.letter(structure.getAgency(letter.agency()), letter),
                giver,
                letter.urgency(),
                "",
                back + "/disposisi",
                back);
    }

    private Desk passingDesk(CurrentOfficial official, Disposition disposition) {
        var giver = access.addressed(official, disposition)
                .filter(holding -> disposition.cancelled() == null
                        && !access.under(holding).isEmpty())
                .orElseThrow(NotFound::new);
        var back = PATH + "/" + disposition.id();
        var agency = structure.getAgency(disposition.agency());
        return new Desk(
                Source.passedOn(agency, disposition, letterOf(disposition)),
                giver,
                disposition.urgency(),
                disposition.dueOn() == null ? "" : disposition.dueOn().toString(),
                back + "/teruskan",
                back);
    }

    private Object send(CurrentOfficial official, Desk desk, MultiValueMap<String, String> fields) {
        var agency = desk.source().agency();
        var reading = new Reading(fields);
        var now = clock.instant();
        var order = Order.read(
                reading,
                access.under(desk.giver()),
                calendars.of(agency.code(), agency.zone()),
                LocalDate.ofInstant(now, agency.zone()));
        if (order.isEmpty()) {
            return form(desk, new Typed(fields, reading.byField()));
        }
        var cause = official.cause(desk.giver(), now);
        return switch (giving.give(desk.source(), desk.giver().position(), order.get(), cause)) {
            case Giving.Given(var id) -> "redirect:" + PATH + "/" + id;
            case Giving.Refused(var message) -> form(desk, new Typed(fields, Map.of("utama", message)));
        };
    }

    private GivePage form(Desk desk, Typed typed) {
        return new GivePage(
                desk.source().subject(),
                desk.action(),
                desk.back(),
                desk.giver().title(),
                new OrderPart(typed, access.under(desk.giver()), false, desk.urgency(), desk.due()));
    }

    private Object answer(
            CurrentOfficial official, Disposition disposition, String field, String typed, Giving answer) {
        return switch (answer) {
            case Giving.Given(var id) -> "redirect:" + PATH + "/" + id;
            case Giving.Refused(var message) -> page(official, disposition, typed, Map.of(field, message));
        };
    }

    private DispositionPage page(
            CurrentOfficial official, Disposition disposition, String typed, Map<String, String> findings) {
        var agency = structure.getAgency(disposition.agency());
        var open = disposition.cancelled() == null;
        var addressed = access.addressed(official, disposition);
        var reports = disposition.addressedTo(DispositionAccess.positions(official)).stream()
                .anyMatch(addressee -> addressee.doneAt() == null);
        var sheet = disposition.sheet();
        return new DispositionPage(
                agency,
                disposition,
                letterOf(disposition),
                sheet == null ? null : papers.inWord(sheet).map(Papers::address).orElse(null),
                open && reports,
                open
                        && addressed
                                .filter(holding -> !access.under(holding).isEmpty())
                                .isPresent(),
                documents.accepted(),
                access.below(disposition),
                open
                        && disposition.unread()
                        && official.as(disposition.giverPosition()).isPresent()
                        && (disposition.caseNumber() == null || disposition.parent() != null),
                typed,
                findings,
                new History(trail.of("disposisi/" + disposition.id()), at -> Wording.dateTime(at, agency.zone())));
    }

    private Disposition readable(CurrentOfficial official, long id) {
        return dispositions
                .find(id)
                .filter(disposition -> access.mayRead(official, disposition))
                .filter(disposition -> {
                    var letter = letterOf(disposition);
                    return letter == null || letterAccess.mayRead(official, letter);
                })
                .orElseThrow(NotFound::new);
    }

    private Incoming letter(CurrentOfficial official, long id) {
        return letters.find(id)
                .filter(found -> letterAccess.mayRead(official, found))
                .orElseThrow(NotFound::new);
    }

    private @Nullable Incoming letterOf(Disposition disposition) {
        return disposition.incoming() == null
                ? null
                : letters.find(Objects.requireNonNull(disposition.incoming())).orElse(null);
    }

    private static Typed empty() {
        return new Typed(new LinkedMultiValueMap<>(), Map.of());
    }
}
