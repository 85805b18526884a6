package id.akuntabel.correspondence.incoming;

import id.akuntabel.archive.Documents;
import id.akuntabel.archive.Upload;
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
import id.akuntabel.correspondence.offices.Typed;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.organization.Agency;
import id.akuntabel.shell.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
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
    private final RegisterLetter register;
    private final LetterDispositions dispositions;
    private final Offices offices;
    private final Documents documents;
    private final Trail trail;
    private final Clock clock;

    IncomingController(
            IncomingLetters letters,
            RegisterLetter register,
            LetterDispositions dispositions,
            Offices offices,
            Documents documents,
            Trail trail,
            Clock clock) {
        this.letters = letters;
        this.register = register;
        this.dispositions = dispositions;
        this.offices = offices;
        this.documents = documents;
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
        var found = letters.page(wanted(agency, filter));
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
                        .map(line -> new IncomingPage.Line(line.letter(), line.dispositions()))
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
        for (var line : letters.all(wanted(agency, filter))) {
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
                    Integer.toString(line.dispositions()));
        }
        return file.as(ending);
    }

    @GetMapping(PATH + "/baru")
    NewLetterPage form(CurrentOfficial official, @RequestParam @Nullable String opd) {
        var agency = offices.of(official, opd);
        return form(agency, new Typed(new LinkedMultiValueMap<>(), Map.of()), false);
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
            return form(agency, new Typed(fields, reading.byField()), false);
        }
        var file = berkas == null || berkas.isEmpty() ? null : new Upload(name(berkas), berkas::getInputStream);
        var twice = "ya".equals(fields.getFirst("lagi"));
        return switch (register.register(agency.id(), given.get(), file, twice, cause)) {
            case Registering.Registered(var id) -> "redirect:" + PATH + "/" + id;
            case Registering.Refused(var field, var message) ->
                form(agency, new Typed(fields, Map.of(field, message)), field.equals("nomor"));
        };
    }

    @GetMapping(PATH + "/{id:\\d{1,12}}")
    LetterPage show(CurrentOfficial official, @PathVariable long id) {
        var letter = letters.find(id)
                .filter(found -> official.belongsTo(found.agency()))
                .orElseThrow(NotFound::new);
        var agency = offices.all(official).stream()
                .filter(one -> one.id().equals(letter.agency()))
                .findFirst()
                .orElseThrow(NotFound::new);
        return new LetterPage(
                agency,
                letter,
                dispositions.of(id),
                dispositions.mayBegin(official, letter.agency()),
                new History(trail.of("surat-masuk/" + id), at -> Wording.dateTime(at, agency.zone())));
    }

    private NewLetterPage form(Agency agency, Typed typed, boolean twin) {
        return new NewLetterPage(agency, typed, today(agency), documents.accepted(), twin);
    }

    private static Wanted wanted(Agency agency, RegisterFilter filter) {
        return new Wanted(agency.id(), filter.year(), filter.month(), filter.word(), filter.page());
    }

    private static String name(MultipartFile file) {
        var name = file.getOriginalFilename();
        return name == null ? "surat" : name;
    }

    private LocalDate today(Agency agency) {
        return LocalDate.ofInstant(clock.instant(), agency.zone());
    }
}
