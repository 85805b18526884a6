package id.akuntabel.correspondence.outgoing;

import id.akuntabel.archive.Documents;
import id.akuntabel.archive.Filing;
import id.akuntabel.archive.Papers;
import id.akuntabel.audit.Cause;
import id.akuntabel.audit.History;
import id.akuntabel.audit.Trail;
import id.akuntabel.calendar.Wording;
import id.akuntabel.calendar.WorkingCalendars;
import id.akuntabel.correspondence.LetterId;
import id.akuntabel.correspondence.LetterKind;
import id.akuntabel.correspondence.Letters;
import id.akuntabel.correspondence.Letters.Cancelling;
import id.akuntabel.correspondence.Letters.Draft;
import id.akuntabel.correspondence.Letters.Issuing;
import id.akuntabel.correspondence.numbering.Book;
import id.akuntabel.correspondence.numbering.Books;
import id.akuntabel.correspondence.numbering.InsertNumber;
import id.akuntabel.correspondence.numbering.Line;
import id.akuntabel.correspondence.numbering.Lines;
import id.akuntabel.correspondence.numbering.ReserveNumber;
import id.akuntabel.correspondence.offices.Offices;
import id.akuntabel.correspondence.offices.Reading;
import id.akuntabel.correspondence.offices.RegisterFilter;
import id.akuntabel.correspondence.offices.Typed;
import id.akuntabel.correspondence.offices.Uploaded;
import id.akuntabel.correspondence.sending.Deliveries;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.organization.Agency;
import id.akuntabel.shell.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// The register of outgoing letters.
@Controller
class OutgoingController {

    private static final String PATH = "/surat/keluar";

    private final Register register;
    private final Books books;
    private final Lines lines;
    private final Letters letters;
    private final ReserveNumber reserving;
    private final InsertNumber inserting;
    private final Deliveries deliveries;
    private final Documents documents;
    private final Papers papers;
    private final Offices offices;
    private final WorkingCalendars calendars;
    private final Trail trail;
    private final Clock clock;

    OutgoingController(
            Register register,
            Books books,
            Lines lines,
            Letters letters,
            ReserveNumber reserving,
            InsertNumber inserting,
            Deliveries deliveries,
            Documents documents,
            Papers papers,
            Offices offices,
            WorkingCalendars calendars,
            Trail trail,
            Clock clock) {
        this.register = register;
        this.books = books;
        this.lines = lines;
        this.letters = letters;
        this.reserving = reserving;
        this.inserting = inserting;
        this.deliveries = deliveries;
        this.documents = documents;
        this.papers = papers;
        this.offices = offices;
        this.calendars = calendars;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping(PATH)
    OutgoingPage list(CurrentOfficial official, @RequestParam Map<String, String> typed) {
        var agency = offices.of(official, typed.get("opd"));
        var today = today(agency);
        var filter = RegisterFilter.of(PATH, typed, today.getYear());
        var found = register.page(Register.Wanted.of(agency.id(), filter));
        var years = Stream.concat(Stream.of(today.getYear(), filter.year()), books.years(agency.id()).stream())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        return new OutgoingPage(
                agency,
                offices.all(official),
                filter,
                years,
                found.lines(),
                found.count(),
                register.gaps(agency.id(), filter.year()),
                register.forgotten(
                        agency.id(),
                        filter.year(),
                        Overdue.before(calendars.of(agency.code(), agency.zone()), today, agency.zone())),
                letters.example(agency.id(), LetterKind.SURAT_DINAS, today, null));
    }

    @GetMapping(PATH + "/pesan")
    ReservePage reserve(CurrentOfficial official, @RequestParam @Nullable String opd) {
        return form(official, offices.of(official, opd), new Typed(new LinkedMultiValueMap<>(), Map.of()));
    }

    @PostMapping(PATH + "/pesan")
    Object reserve(CurrentOfficial official, @RequestParam MultiValueMap<String, String> fields) {
        var agency = offices.of(official, fields.getFirst("opd"));
        var today = today(agency);
        var reading = new Reading(fields);
        var subject = reading.required("hal", 500, "Hal surat belum diisi. Tulis tentang apa surat ini.");
        var recipients = reading.lines("kepada").stream().distinct().toList();
        if (recipients.size() > 200 || recipients.stream().anyMatch(one -> one.length() > 300)) {
            reading.wrong("kepada", "Paling banyak 200 penerima, masing-masing 300 huruf.");
        }
        var classification = reading.text("klasifikasi");
        if (!classification.isEmpty() && !classification.matches("\\d{3}(\\.\\d{1,3}){0,6}")) {
            reading.wrong(
                    "klasifikasi", "Kode klasifikasi “" + classification + "” tidak terbaca. Tulis seperti 000.8.6.3.");
        }
        var date = reading.date("tanggal", true, "Tanggal surat belum diisi. Contoh: 13-10-2026.");
        if (date != null && (date.isBefore(today.minusDays(31)) || date.isAfter(today.plusDays(31)))) {
            reading.wrong("tanggal", "Tanggal surat lebih dari sebulan dari hari ini. Periksa lagi.");
        }
        var after = reading.text("setelah");
        if (!after.isEmpty() && !after.matches("[1-9]\\d{0,5}")) {
            reading.wrong("setelah", "Isi nomor urut yang sudah diberikan, misalnya 31.");
        }
        if (!reading.sound()) {
            return form(official, agency, new Typed(fields, reading.byField()));
        }
        var draft = Draft.of(
                        agency.id(),
                        LetterKind.find(reading.text("jenis")).orElse(LetterKind.SURAT_DINAS),
                        Objects.requireNonNull(date),
                        subject,
                        recipients)
                .classified(classification.isEmpty() ? null : classification);
        var cause = cause(official, agency);
        var answer = after.isEmpty()
                ? reserving.reserve(draft, cause)
                : inserting.after(
                        insertable(official, agency, reading.text("buku")).id(),
                        Integer.parseInt(after),
                        draft,
                        reading.optional("alasan", 500),
                        cause);
        return switch (answer) {
            case Issuing.Issued(var letter, var number) -> "redirect:" + PATH + "/" + letter;
            case Issuing.Refused(var message) ->
                form(
                        official,
                        agency,
                        new Typed(fields, Map.of(reading.text("alasan").isEmpty() ? "alasan" : "setelah", message)));
        };
    }

    @GetMapping(PATH + "/{id:\\d{1,12}}")
    OutgoingLetterPage show(CurrentOfficial official, @PathVariable long id) {
        return page(official, line(official, id), "", Map.of());
    }

    @PostMapping(PATH + "/{id:\\d{1,12}}/batal")
    Object cancel(CurrentOfficial official, @PathVariable long id, @RequestParam(defaultValue = "") String alasan) {
        var line = line(official, id);
        if (!mayCancel(official, line)) {
            throw new NotFound();
        }
        var reason = alasan.strip().substring(0, Math.min(alasan.strip().length(), 500));
        return switch (letters.cancel(line.id(), reason, cause(official, agency(official, line)))) {
            case Cancelling.Cancelled done -> "redirect:" + PATH + "/" + id;
            case Cancelling.Refused(var message) -> page(official, line, alasan, Map.of("alasan", message));
        };
    }

    @PostMapping(PATH + "/{id:\\d{1,12}}/kirim")
    String send(CurrentOfficial official, @PathVariable long id) {
        var line = line(official, id);
        letters.sent(line.id(), cause(official, agency(official, line)));
        return "redirect:" + PATH + "/" + id;
    }

    @PostMapping(PATH + "/{id:\\d{1,12}}/berkas")
    Object upload(CurrentOfficial official, @PathVariable long id, @RequestParam @Nullable MultipartFile berkas) {
        var line = line(official, id);
        var upload = Uploaded.of(berkas, "surat");
        if (line.cancelled() || upload == null) {
            return page(official, line, "", Map.of("berkas", "Pilih berkas naskah suratnya, lalu unggah lagi."));
        }
        var cause = cause(official, agency(official, line));
        var where = line.caseNumber() == null ? cause : cause.in(line.caseNumber(), null);
        var document = line.document();
        var filing = document == null
                ? documents.file(line.agency(), line.kind().printed() + " " + line.number(), upload, where)
                : documents.addVersion(document, upload, where);
        return switch (filing) {
            case Filing.Refused(var message) -> page(official, line, "", Map.of("berkas", message));
            case Filing.Filed(var version) -> {
                letters.filed(line.id(), version.document(), where);
                yield "redirect:" + PATH + "/" + id;
            }
        };
    }

    private ReservePage form(CurrentOfficial official, Agency agency, Typed typed) {
        return new ReservePage(agency, typed, today(agency), insertable(official, agency));
    }

    /// Numbers in between are for those who keep the books.
    private List<Book> insertable(CurrentOfficial official, Agency agency) {
        return offices.keeps(official, agency.id())
                ? books.list(agency.id(), today(agency).getYear()).stream()
                        .filter(Book::inserts)
                        .toList()
                : List.of();
    }

    private Book insertable(CurrentOfficial official, Agency agency, String id) {
        return insertable(official, agency).stream()
                .filter(book -> Long.toString(book.id()).equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private OutgoingLetterPage page(CurrentOfficial official, Line line, String typed, Map<String, String> findings) {
        var agency = agency(official, line);
        var document = line.document();
        return new OutgoingLetterPage(
                agency,
                line,
                deliveries.of(line.id()),
                document == null
                        ? null
                        : papers.inWord(document).map(Papers::address).orElse(null),
                !line.cancelled() && mayCancel(official, line),
                documents.accepted(),
                typed,
                findings,
                new History(trail.of("surat-keluar/" + line.id()), at -> Wording.dateTime(at, agency.zone())));
    }

    /// Whoever asked for the number, as long as there is no letter; and those who keep the books.
    private boolean mayCancel(CurrentOfficial official, Line line) {
        return offices.keeps(official, line.agency())
                || (line.state() == Line.State.RESERVED
                        && line.byId().equals(official.official().id().toString()));
    }

    private Line line(CurrentOfficial official, long id) {
        return lines.find(new LetterId(id))
                .filter(found -> official.belongsTo(found.agency()))
                .orElseThrow(NotFound::new);
    }

    private Agency agency(CurrentOfficial official, Line line) {
        return offices.all(official).stream()
                .filter(one -> one.id().equals(line.agency()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Cause cause(CurrentOfficial official, Agency agency) {
        return official.cause(offices.acting(official, agency.id()), clock.instant());
    }

    private LocalDate today(Agency agency) {
        return LocalDate.ofInstant(clock.instant(), agency.zone());
    }
}
