package id.akuntabel.correspondence.incoming;

import id.akuntabel.archive.Documents;
import id.akuntabel.audit.Cause;
import id.akuntabel.audit.History;
import id.akuntabel.audit.Trail;
import id.akuntabel.calendar.Wording;
import id.akuntabel.correspondence.incoming.IncomingLetters.Wanted;
import id.akuntabel.correspondence.incoming.RegisterLetter.Given;
import id.akuntabel.correspondence.incoming.RegisterLetter.Registering;
import id.akuntabel.correspondence.offices.Offices;
import id.akuntabel.correspondence.offices.Reading;
import id.akuntabel.correspondence.offices.RegisterFile;
import id.akuntabel.correspondence.offices.RegisterFilter;
import id.akuntabel.correspondence.offices.RegisterPaper;
import id.akuntabel.correspondence.offices.RegisterPaper.Column;
import id.akuntabel.correspondence.offices.Typed;
import id.akuntabel.correspondence.offices.Uploaded;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.organization.Agency;
import id.akuntabel.paper.Letterheads;
import id.akuntabel.paper.Press;
import id.akuntabel.paper.WordPress;
import id.akuntabel.shell.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// The agenda of letters that came in.
@Controller
class IncomingController {

    private static final String PATH = "/surat/masuk";

    private final IncomingLetters letters;
    private final LetterAccess access;
    private final RegisterLetter register;
    private final LetterDispositions dispositions;
    private final Offices offices;
    private final Documents documents;
    private final Press press;
    private final WordPress word;
    private final Letterheads letterheads;
    private final Trail trail;
    private final Clock clock;

    IncomingController(
            IncomingLetters letters,
            LetterAccess access,
            RegisterLetter register,
            LetterDispositions dispositions,
            Offices offices,
            Documents documents,
            Press press,
            WordPress word,
            Letterheads letterheads,
            Trail trail,
            Clock clock) {
        this.letters = letters;
        this.access = access;
        this.register = register;
        this.dispositions = dispositions;
        this.offices = offices;
        this.documents = documents;
        this.press = press;
        this.word = word;
        this.letterheads = letterheads;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping("/surat")
    String enter() {
        return "redirect:" + PATH;
    }

    @GetMapping(PATH)
    IncomingPage list(CurrentOfficial official, @RequestParam Map<String, String> typed) {
        var agency = offices.of(official, typed.get("opd"));
        var filter = RegisterFilter.of(PATH, typed, today(agency).getYear());
        var found = letters.page(wanted(official, agency, filter));
        var years = Stream.concat(
                        Stream.of(today(agency).getYear(), filter.year()), letters.years(agency.id()).stream())
                .distinct()
                .sorted(java.util.Comparator.reverseOrder())
                .toList();
        return new IncomingPage(
                agency,
                offices.all(official),
                filter,
                years,
                found.lines().stream()
                        .map(line -> new IncomingPage.Line(line.letter(), line.disposedTo(), line.covered()))
                        .toList(),
                found.count());
    }

    @GetMapping(PATH + ".{ending:csv|xlsx}")
    ResponseEntity<byte[]> export(
            CurrentOfficial official, @RequestParam Map<String, String> typed, @PathVariable String ending) {
        var agency = offices.of(official, typed.get("opd"));
        var filter = RegisterFilter.of(PATH, typed, today(agency).getYear());
        var file = new RegisterFile(
                "agenda-surat-masuk-" + agency.code() + "-" + filter.year(),
                "Agenda",
                "Diterima",
                "Dari",
                "Nomor surat",
                "Tanggal surat",
                "Hal",
                "Lampiran",
                "Sifat",
                "Disposisi");
        for (var line : letters.all(wanted(official, agency, filter))) {
            var letter = line.letter();
            file.row(
                    Integer.toString(letter.agenda()),
                    letter.receivedOn().toString(),
                    letter.sender(),
                    letter.number(),
                    letter.letterDate() == null ? "" : letter.letterDate().toString(),
                    letter.subject(),
                    letter.attachment(),
                    letter.urgency().printed(),
                    line.disposedTo());
        }
        return file.as(ending);
    }

    /// The agenda as a book prints it; longer than a book may be, the filter comes again.
    @GetMapping(PATH + ".{ending:pdf|docx}")
    Object print(CurrentOfficial official, @PathVariable String ending, @RequestParam Map<String, String> typed) {
        var agency = offices.of(official, typed.get("opd"));
        var filter = RegisterFilter.of(PATH, typed, today(agency).getYear());
        var lines = letters.all(wanted(official, agency, filter));
        if (lines.size() > RegisterFile.MOST_PRINTED) {
            return "redirect:" + filter.at(1);
        }
        var rows = lines.reversed().stream()
                .map(line -> List.of(
                        Integer.toString(line.letter().agenda()),
                        Wording.shortDate(line.letter().receivedOn()),
                        line.letter().sender(),
                        line.letter().number()
                                + (line.letter().letterDate() == null
                                        ? ""
                                        : "\n" + Wording.shortDate(line.letter().letterDate())),
                        line.letter().subject(),
                        line.letter().attachment(),
                        line.letter().urgency().printed(),
                        line.disposedTo()))
                .toList();
        var paper = new RegisterPaper(
                letterheads.of(agency.id().value(), today(agency)),
                "Buku agenda surat masuk",
                filter.scope(),
                Wording.dateTime(clock.instant(), agency.zone()),
                List.of(
                        new Column("Agenda", 5),
                        new Column("Diterima", 8),
                        new Column("Dari", 18),
                        new Column("Nomor dan tanggal surat", 15),
                        new Column("Hal", 25),
                        new Column("Lampiran", 8),
                        new Column("Sifat", 8),
                        new Column("Disposisi kepada", 13)),
                rows);
        return RegisterFile.onPaper("agenda-surat-masuk", ending, paper, press, word);
    }

    @GetMapping(PATH + "/{id:\\d{1,12}}/perbaiki")
    NewLetterPage correct(CurrentOfficial official, @PathVariable long id) {
        var letter = correctable(official, id);
        return form(agency(official, letter), letter, new Typed(new LinkedMultiValueMap<>(), Map.of()), false);
    }

    @PostMapping(PATH + "/{id:\\d{1,12}}/perbaiki")
    Object correct(
            CurrentOfficial official, @PathVariable long id, @RequestParam MultiValueMap<String, String> fields) {
        var letter = correctable(official, id);
        var agency = agency(official, letter);
        var reading = new Reading(fields);
        var given = Given.read(reading, today(agency));
        if (given.isPresent() && given.get().receivedOn().getYear() != letter.year()) {
            reading.wrong(
                    "diterima",
                    "Nomor agenda " + letter.agenda() + " dari buku tahun " + letter.year()
                            + ". Tanggal terimanya harus di tahun itu.");
        }
        if (given.isEmpty() || !reading.sound()) {
            return form(agency, letter, new Typed(fields, reading.byField()), false);
        }
        var document = letter.document();
        if (given.get().closed() && document != null && !documents.isSecret(document)) {
            reading.wrong(
                    "keamanan",
                    "Pindaian surat ini sudah tersimpan dan dapat dibuka sejawat. Ubah dahulu tingkat aksesnya menjadi"
                            + " Rahasia di halaman berkasnya, lalu simpan lagi.");
            return form(agency, letter, new Typed(fields, reading.byField()), false);
        }
        register.correct(letter, given.get(), cause(official, letter));
        return "redirect:" + PATH + "/" + id;
    }

    @PostMapping(PATH + "/{id:\\d{1,12}}/berkas")
    Object scan(CurrentOfficial official, @PathVariable long id, @RequestParam @Nullable MultipartFile berkas) {
        var letter = letter(official, id);
        var scan = Uploaded.of(berkas, "surat");
        var refused = scan == null
                ? Optional.of("Pilih berkas pindaian suratnya, lalu unggah lagi.")
                : register.scan(letter, scan, cause(official, letter));
        return refused.isEmpty()
                ? "redirect:" + PATH + "/" + id
                : page(official, letter, Map.of("berkas", refused.get()));
    }

    @GetMapping(PATH + "/baru")
    NewLetterPage form(CurrentOfficial official, @RequestParam @Nullable String opd) {
        var agency = offices.of(official, opd);
        return form(agency, null, new Typed(new LinkedMultiValueMap<>(), Map.of()), false);
    }

    @PostMapping(PATH + "/baru")
    Object enter(
            CurrentOfficial official,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam @Nullable MultipartFile berkas) {
        var agency = offices.of(official, fields.getFirst("opd"));
        var cause = official.cause(offices.acting(official, agency.id()), clock.instant());
        var reading = new Reading(fields);
        var given = Given.read(reading, today(agency));
        if (given.isEmpty()) {
            return form(agency, null, new Typed(fields, reading.byField()), false);
        }
        var file = Uploaded.of(berkas, "surat");
        var twice = "ya".equals(fields.getFirst("lagi"));
        return switch (register.register(agency.id(), given.get(), file, twice, cause)) {
            case Registering.Registered(var id) -> "redirect:" + PATH + "/" + id;
            case Registering.Refused(var field, var message) ->
                form(agency, null, new Typed(fields, Map.of(field, message)), field.equals("nomor"));
        };
    }

    @GetMapping(PATH + "/{id:\\d{1,12}}")
    LetterPage show(CurrentOfficial official, @PathVariable long id) {
        return page(official, letter(official, id), Map.of());
    }

    private LetterPage page(CurrentOfficial official, Incoming letter, Map<String, String> findings) {
        var agency = agency(official, letter);
        return new LetterPage(
                agency,
                letter,
                dispositions.of(letter.id()),
                dispositions.mayBegin(official, letter.agency()),
                mayCorrect(official, letter),
                documents.accepted(),
                findings,
                new History(trail.of("surat-masuk/" + letter.id()), at -> Wording.dateTime(at, agency.zone())));
    }

    private NewLetterPage form(Agency agency, @Nullable Incoming letter, Typed typed, boolean twin) {
        return new NewLetterPage(agency, letter, typed, today(agency), documents.accepted(), twin);
    }

    private Incoming letter(CurrentOfficial official, long id) {
        return letters.find(id).filter(found -> access.mayRead(official, found)).orElseThrow(NotFound::new);
    }

    private Incoming correctable(CurrentOfficial official, long id) {
        var letter = letter(official, id);
        if (!mayCorrect(official, letter)) {
            throw new NotFound();
        }
        return letter;
    }

    /// Whoever registered it, and those who keep the books.
    private boolean mayCorrect(CurrentOfficial official, Incoming letter) {
        return letter.byId().equals(official.official().id().toString()) || offices.keeps(official, letter.agency());
    }

    private Agency agency(CurrentOfficial official, Incoming letter) {
        return offices.all(official).stream()
                .filter(one -> one.id().equals(letter.agency()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Cause cause(CurrentOfficial official, Incoming letter) {
        return official.cause(offices.acting(official, letter.agency()), clock.instant());
    }

    private Wanted wanted(CurrentOfficial official, Agency agency, RegisterFilter filter) {
        return new Wanted(
                agency.id(),
                filter.year(),
                filter.month(),
                filter.state(),
                filter.word(),
                filter.page(),
                access.reader(official, agency.id()));
    }

    private LocalDate today(Agency agency) {
        return LocalDate.ofInstant(clock.instant(), agency.zone());
    }
}
