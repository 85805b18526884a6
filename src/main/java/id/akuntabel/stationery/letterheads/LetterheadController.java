package id.akuntabel.stationery.letterheads;

import id.akuntabel.archive.UploadCheck;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.paper.Letterhead;
import id.akuntabel.paper.Picture;
import id.akuntabel.shell.NotFound;
import id.akuntabel.stationery.offices.Keepers;
import id.akuntabel.stationery.offices.Office;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// The letterhead of an office, for those who keep it.
@Controller
class LetterheadController {

    private static final String PATH = "/pengaturan/kop";

    private final Keepers keepers;
    private final LetterheadStore store;
    private final ChangeLetterhead changing;
    private final UploadCheck check;
    private final Clock clock;

    LetterheadController(
            Keepers keepers, LetterheadStore store, ChangeLetterhead changing, UploadCheck check, Clock clock) {
        this.keepers = keepers;
        this.store = store;
        this.changing = changing;
        this.check = check;
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
    LetterheadPage show(
            CurrentOfficial official,
            @PathVariable String office,
            @RequestParam(name = "tersimpan", defaultValue = "false") boolean saved) {
        var mine = keepers.get(official, office);
        var latest = latest(mine);
        return page(official, mine, LetterheadForm.of(latest, today(mine)), latest, saved, Map.of());
    }

    /// What the form would make of it, while it is being typed.
    @PostMapping(PATH + "/{office}/contoh")
    PreviewPart preview(
            CurrentOfficial official,
            @PathVariable String office,
            LetterheadForm form,
            @RequestParam @Nullable MultipartFile logo)
            throws IOException {
        var mine = keepers.get(official, office);
        var kept = latest(mine).logo();
        var uploaded = uploaded(logo);
        var picture = uploaded instanceof Logo.Reading.Read(var read) ? read : kept;
        return new PreviewPart(print(mine, read(official, mine, form, picture).letterhead()));
    }

    @PostMapping(PATH + "/{office}")
    Object change(
            CurrentOfficial official,
            @PathVariable String office,
            LetterheadForm form,
            @RequestParam @Nullable MultipartFile logo)
            throws IOException {
        var mine = keepers.get(official, office);
        var uploaded = uploaded(logo);
        var kept = latest(mine).logo();
        var read = read(official, mine, form, uploaded instanceof Logo.Reading.Read(var picture) ? picture : kept);
        var findings = new LinkedHashMap<>(read.findings());
        if (uploaded instanceof Logo.Reading.Refused(var message)) {
            findings.put("logo", message);
        }
        if (findings.isEmpty()) {
            changing.change(mine, read.letterhead(), keepers.cause(official, mine, clock.instant()))
                    .ifPresent(why -> findings.put("baris", why));
        }
        return findings.isEmpty()
                ? "redirect:" + PATH + "/" + mine.code() + "?tersimpan=true"
                : page(official, mine, form, read.letterhead(), false, findings);
    }

    private LetterheadForm.Read read(
            CurrentOfficial official, Office office, LetterheadForm form, @Nullable Picture logo) {
        var cause = keepers.cause(official, office, clock.instant());
        return form.read(logo, today(office), cause.at(), cause.who().printed());
    }

    private Logo.@Nullable Reading uploaded(@Nullable MultipartFile logo) throws IOException {
        if (logo == null || logo.isEmpty()) {
            return null;
        }
        if (logo.getSize() > Logo.LARGEST) {
            return new Logo.Reading.Refused(Logo.TOO_LARGE);
        }
        return Logo.read(Objects.requireNonNullElse(logo.getOriginalFilename(), "logo"), logo.getBytes(), check);
    }

    private LetterheadPage page(
            CurrentOfficial official,
            Office office,
            LetterheadForm form,
            StoredLetterhead shown,
            boolean saved,
            Map<String, String> findings) {
        return new LetterheadPage(
                keepers.offices(official),
                office,
                form,
                new PreviewPart(print(office, shown)),
                store.versions(office.id()),
                today(office),
                saved,
                findings);
    }

    /// The newest version, also one that begins later; else what is printed without one.
    private StoredLetterhead latest(Office office) {
        var versions = store.versions(office.id());
        if (!versions.isEmpty()) {
            return versions.getFirst();
        }
        var agency = office.agency();
        return agency == null
                ? DatedLetterheads.usual(office.name())
                : DatedLetterheads.usual(agency, government(office));
    }

    private Letterhead print(Office office, StoredLetterhead letterhead) {
        return DatedLetterheads.print(office.id(), letterhead, office.government() ? null : government(office));
    }

    private @Nullable StoredLetterhead government(Office office) {
        return store.inForce(office.id(), today(office)).government().orElse(null);
    }

    private LocalDate today(Office office) {
        return LocalDate.ofInstant(clock.instant(), office.zone());
    }
}
