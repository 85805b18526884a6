package id.akuntabel.stationery.templates;

import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.organization.Structure;
import id.akuntabel.paper.Letterhead;
import id.akuntabel.paper.Letterheads;
import id.akuntabel.paper.Paper;
import id.akuntabel.paper.PaperKind;
import id.akuntabel.paper.Press;
import id.akuntabel.paper.TemplateCheck;
import id.akuntabel.paper.WordPress;
import id.akuntabel.shell.NotFound;
import id.akuntabel.stationery.offices.Keepers;
import id.akuntabel.stationery.offices.Office;
import id.akuntabel.stationery.templates.KeepTemplate.Outcome;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// The Word templates of an office, for those who keep them.
@Controller
class TemplatesController {

    private static final String PATH = "/pengaturan/templat";
    private static final String KIND = PATH + "/{office}/{kind}";
    private static final String VERSION = KIND + "/versi/{version:\\d{1,6}}";

    private final Keepers keepers;
    private final Kinds kinds;
    private final TemplateStore store;
    private final KeepTemplate keeping;
    private final WordPress wordPress;
    private final Press press;
    private final Letterheads letterheads;
    private final Structure structure;
    private final Clock clock;

    TemplatesController(
            Keepers keepers,
            Kinds kinds,
            TemplateStore store,
            KeepTemplate keeping,
            WordPress wordPress,
            Press press,
            Letterheads letterheads,
            Structure structure,
            Clock clock) {
        this.keepers = keepers;
        this.kinds = kinds;
        this.store = store;
        this.keeping = keeping;
        this.wordPress = wordPress;
        this.press = press;
        this.letterheads = letterheads;
        this.structure = structure;
        this.clock = clock;
    }

    /// @param office the one that was picked from the list; empty = the first
    @GetMapping(PATH)
    String first(CurrentOfficial official, @RequestParam(name = "opd", defaultValue = "") String office) {
        var offices = keepers.offices(official);
        if (offices.isEmpty()) {
            throw new NotFound();
        }
        var chosen = office.isEmpty() ? offices.getFirst() : keepers.get(official, office);
        return "redirect:" + PATH + "/" + chosen.code();
    }

    @GetMapping(PATH + "/{office}")
    TemplatesPage list(CurrentOfficial official, @PathVariable String office) {
        var mine = keepers.get(official, office);
        var own = new HashMap<String, StoredTemplate>();
        store.inForce(mine.id()).forEach(template -> own.put(template.kind(), template));
        var governments = new HashMap<String, StoredTemplate>();
        if (!mine.government()) {
            store.inForce(null).forEach(template -> governments.put(template.kind(), template));
        }
        return new TemplatesPage(keepers.offices(official), mine, kinds.all(), own, governments);
    }

    @GetMapping(KIND)
    TemplatePage show(
            CurrentOfficial official,
            @PathVariable String office,
            @PathVariable String kind,
            @RequestParam(name = "kabar", defaultValue = "") String news) {
        return page(keepers.get(official, office), kind(kind), news, List.of());
    }

    @PostMapping(KIND)
    Object upload(
            CurrentOfficial official,
            @PathVariable String office,
            @PathVariable String kind,
            @RequestParam MultipartFile berkas)
            throws IOException {
        var mine = keepers.get(official, office);
        var wanted = kind(kind);
        if (berkas.isEmpty()) {
            return page(mine, wanted, "", List.of("Berkas templat belum dipilih. Pilih berkas .docx, lalu unggah."));
        }
        var name = Objects.requireNonNullElse(berkas.getOriginalFilename(), "templat.docx")
                .replaceAll("[\\p{Cntrl}/\\\\]", "");
        if (berkas.getSize() > KeepTemplate.LARGEST) {
            return page(mine, wanted, "", List.of(KeepTemplate.TOO_LARGE));
        }
        return after(
                keeping.upload(mine, wanted, name, berkas.getBytes(), keepers.cause(official, mine, clock.instant())),
                mine,
                wanted,
                "diunggah");
    }

    @PostMapping(VERSION + "/pakai")
    Object use(
            CurrentOfficial official,
            @PathVariable String office,
            @PathVariable String kind,
            @PathVariable int version) {
        var mine = keepers.get(official, office);
        var wanted = kind(kind);
        return after(
                keeping.use(mine, wanted, version, keepers.cause(official, mine, clock.instant())),
                mine,
                wanted,
                "dipakai");
    }

    @PostMapping(KIND + "/kembalikan")
    String putBack(CurrentOfficial official, @PathVariable String office, @PathVariable String kind) {
        var mine = keepers.get(official, office);
        var wanted = kind(kind);
        keeping.putBack(mine, wanted, keepers.cause(official, mine, clock.instant()));
        return "redirect:" + PATH + "/" + mine.code() + "/" + wanted.code() + "?kabar=dikembalikan";
    }

    /// The built-in template, to begin with.
    @GetMapping(KIND + "/bawaan.docx")
    ResponseEntity<byte[]> builtIn(CurrentOfficial official, @PathVariable String office, @PathVariable String kind) {
        keepers.get(official, office);
        var wanted = kind(kind);
        return word("templat-" + wanted.code() + "-bawaan.docx", wordPress.templateOf(wanted.type()));
    }

    /// A version as it was uploaded.
    @GetMapping(VERSION + "/templat.docx")
    ResponseEntity<byte[]> download(
            CurrentOfficial official,
            @PathVariable String office,
            @PathVariable String kind,
            @PathVariable int version) {
        var mine = keepers.get(official, office);
        var wanted = kind(kind);
        return word("templat-" + wanted.code() + "-v" + version + ".docx", bytes(mine, wanted, version));
    }

    /// What a version makes of made-up contents.
    @GetMapping(VERSION + "/contoh.docx")
    ResponseEntity<byte[]> example(
            CurrentOfficial official,
            @PathVariable String office,
            @PathVariable String kind,
            @PathVariable int version) {
        var mine = keepers.get(official, office);
        var wanted = kind(kind);
        return word(
                "contoh-" + wanted.code() + "-v" + version + ".docx",
                wordPress.write(sample(mine, wanted), bytes(mine, wanted, version)));
    }

    /// What the template in force makes of them.
    @GetMapping(KIND + "/contoh.docx")
    ResponseEntity<byte[]> example(CurrentOfficial official, @PathVariable String office, @PathVariable String kind) {
        var mine = keepers.get(official, office);
        var wanted = kind(kind);
        return word("contoh-" + wanted.code() + ".docx", wordPress.write(sample(mine, wanted)));
    }

    /// The same contents as PDF, which no template changes.
    @GetMapping(KIND + "/contoh.pdf")
    ResponseEntity<byte[]> printed(CurrentOfficial official, @PathVariable String office, @PathVariable String kind) {
        var mine = keepers.get(official, office);
        var wanted = kind(kind);
        return file("contoh-" + wanted.code() + ".pdf", "application/pdf", press.print(sample(mine, wanted)));
    }

    private Object after(Outcome outcome, Office office, PaperKind kind, String news) {
        return switch (outcome) {
            case Outcome.Done done -> "redirect:" + PATH + "/" + office.code() + "/" + kind.code() + "?kabar=" + news;
            case Outcome.Refused(var problems) -> page(office, kind, "", problems);
        };
    }

    private TemplatePage page(Office office, PaperKind kind, String news, List<String> problems) {
        var versions = store.versions(office.id(), kind.code());
        var newest = versions.isEmpty() ? null : versions.getFirst();
        var missing = newest == null
                        || newest.state() != StoredTemplate.State.CHECKED
                        || !(wordPress.check(kind.type(), bytes(office, kind, newest.version()))
                                instanceof TemplateCheck.Sound(var left))
                ? List.<String>of()
                : left;
        return new TemplatePage(
                office, kind, versions, missing, wordPress.placeholders(sample(office, kind)), news, problems);
    }

    private byte[] bytes(Office office, PaperKind kind, int version) {
        return store.bytes(office.id(), kind.code(), version).orElseThrow(NotFound::new);
    }

    /// On the office's own letterhead; for the government on that of the first agency, as papers are printed by
    /// agencies.
    private Paper sample(Office office, PaperKind kind) {
        return kind.sample().apply(letterhead(office));
    }

    private Letterhead letterhead(Office office) {
        var today = LocalDate.ofInstant(clock.instant(), office.zone());
        var agency = office.agency();
        if (agency != null) {
            return letterheads.of(agency.id().value(), today);
        }
        return structure.listAgencies().stream()
                .findFirst()
                .map(first -> letterheads.of(first.id().value(), today))
                .map(found -> new Letterhead(
                        null, found.lines(), found.address(), found.logo(), found.line(), found.format()))
                .orElseGet(() -> new Letterhead(List.of(office.name().toUpperCase(Locale.ROOT)), List.of()));
    }

    private PaperKind kind(String code) {
        return kinds.find(code).orElseThrow(NotFound::new);
    }

    private static ResponseEntity<byte[]> word(String name, byte[] bytes) {
        return file(name, WordPress.MEDIA_TYPE, bytes);
    }

    private static ResponseEntity<byte[]> file(String name, String type, byte[] bytes) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header(HttpHeaders.CONTENT_TYPE, type)
                .cacheControl(CacheControl.noStore())
                .body(bytes);
    }
}
