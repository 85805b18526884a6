package id.akuntabel.meetings.minutes;

import id.akuntabel.archive.DocumentId;
import id.akuntabel.archive.Documents;
import id.akuntabel.audit.Cause;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.meetings.agenda.Folder;
import id.akuntabel.meetings.agenda.Meeting.State;
import id.akuntabel.meetings.agenda.MeetingAccess;
import id.akuntabel.meetings.agenda.MeetingAccess.Place;
import id.akuntabel.meetings.agenda.Meetings.Kind;
import id.akuntabel.meetings.agenda.Planning;
import id.akuntabel.paper.WordPress;
import id.akuntabel.shell.NotFound;
import id.akuntabel.shell.Templates;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// The minutes: written by those who hold the meeting, approved by its chair, read by whoever sees the meeting.
@Controller
class MinutesController {

    private final MeetingAccess access;
    private final WriteMinutes writeMinutes;
    private final MinutesDesk desk;
    private final MeetingDecisions decisions;
    private final Folder folder;
    private final Documents documents;
    private final Templates templates;
    private final Clock clock;

    MinutesController(
            MeetingAccess access,
            WriteMinutes writeMinutes,
            MinutesDesk desk,
            MeetingDecisions decisions,
            Folder folder,
            Documents documents,
            Templates templates,
            Clock clock) {
        this.access = access;
        this.writeMinutes = writeMinutes;
        this.desk = desk;
        this.decisions = decisions;
        this.folder = folder;
        this.documents = documents;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/rapat/{id:\\d{1,15}}/notulen")
    Object show(
            @PathVariable long id,
            @RequestParam(name = "tersimpan", defaultValue = "false") boolean saved,
            CurrentOfficial official) {
        var place = access.managed(id, official);
        return place.meeting().is(State.HELD)
                ? page(place, official, new LinkedMultiValueMap<>(), saved, Map.of())
                : "redirect:/rapat/" + id;
    }

    @PostMapping("/rapat/{id:\\d{1,15}}/notulen")
    Object write(
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(name = "aksi", defaultValue = "simpan") String action,
            CurrentOfficial official) {
        var place = access.managed(id, official);
        var written = writeMinutes.write(place, typed, cause(place, official));
        if (written instanceof Planning.Refused(var findings)) {
            return page(place, official, typed, false, findings);
        }
        if (!action.equals("sahkan")) {
            return "redirect:/rapat/" + id + "/notulen?tersimpan=true";
        }
        var chair = MeetingAccess.chair(place.meeting(), official).orElseThrow(NotFound::new);
        return switch (writeMinutes.approve(place, official.cause(chair, clock.instant()))) {
            case Planning.Done done -> "redirect:/rapat/" + id;
            case Planning.Refused(var findings) -> page(place, official, typed, false, findings);
        };
    }

    @PostMapping("/rapat/{id:\\d{1,15}}/notulen/foto")
    Object photo(@PathVariable long id, @RequestParam(name = "foto") MultipartFile file, CurrentOfficial official)
            throws IOException {
        var place = access.managed(id, official);
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "foto.jpg");
        Planning outcome;
        try (var content = file.getInputStream()) {
            outcome = writeMinutes.photo(place, name, content, cause(place, official));
        }
        return after(outcome, place, official);
    }

    @PostMapping("/rapat/{id:\\d{1,15}}/notulen/foto/hapus")
    Object removePhoto(@PathVariable long id, @RequestParam(name = "dokumen") UUID document, CurrentOfficial official) {
        var place = access.managed(id, official);
        return after(
                writeMinutes.removePhoto(place, new DocumentId(document), cause(place, official)), place, official);
    }

    /// A picture of the minutes as the page shows it.
    @GetMapping("/rapat/{id:\\d{1,15}}/notulen/foto/{document}")
    ResponseEntity<byte[]> picture(@PathVariable long id, @PathVariable UUID document, CurrentOfficial official)
            throws IOException {
        var place = access.managed(id, official);
        var photo = decisions.photosOf(place.meeting().id()).stream()
                .filter(one -> one.document().value().equals(document))
                .findFirst()
                .orElseThrow(NotFound::new);
        var version = documents.versionsOf(photo.document()).stream()
                .filter(one -> one.number() == photo.version())
                .findFirst()
                .orElseThrow(NotFound::new);
        try (var stored = documents.open(version)) {
            return ResponseEntity.ok()
                    .header(HttpHeaders.CONTENT_TYPE, "image/jpeg")
                    .header("X-Content-Type-Options", "nosniff")
                    .cacheControl(CacheControl.noStore())
                    .body(Pictures.fit(stored.readAllBytes()).orElseThrow(NotFound::new));
        }
    }

    /// The approved ones as filed; a draft as it stands, for those who write it.
    @GetMapping("/rapat/{id:\\d{1,15}}/notulen.pdf")
    ResponseEntity<byte[]> paper(@PathVariable long id, CurrentOfficial official) throws IOException {
        var place = access.get(id, official);
        byte[] bytes;
        if (place.meeting().is(State.MINUTED)) {
            try (var stored =
                    documents.open(folder.newest(place.meeting(), Kind.MINUTES).orElseThrow(NotFound::new))) {
                bytes = stored.readAllBytes();
            }
        } else {
            bytes = desk.print(access.managed(id, official));
        }
        var name = Folder.fileName(place, "Notulen", "pdf");
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header(HttpHeaders.CONTENT_TYPE, "application/pdf")
                .cacheControl(CacheControl.noStore())
                .body(bytes);
    }

    /// For those who hold the meeting, to go on working at them; the approved ones are the PDF.
    @GetMapping("/rapat/{id:\\d{1,15}}/notulen.docx")
    ResponseEntity<byte[]> inWord(@PathVariable long id, CurrentOfficial official) {
        var place = access.managed(id, official);
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(Folder.fileName(place, "Notulen", "docx"))
                                .build()
                                .toString())
                .header(HttpHeaders.CONTENT_TYPE, WordPress.MEDIA_TYPE)
                .cacheControl(CacheControl.noStore())
                .body(desk.inWord(place));
    }

    private Object after(Planning outcome, Place place, CurrentOfficial official) {
        return switch (outcome) {
            case Planning.Done done -> "redirect:/rapat/" + done.meeting() + "/notulen?tersimpan=true";
            case Planning.Refused(var findings) -> page(place, official, new LinkedMultiValueMap<>(), false, findings);
        };
    }

    private MinutesPage page(
            Place place,
            CurrentOfficial official,
            MultiValueMap<String, String> typed,
            boolean saved,
            Map<String, String> findings) {
        return new MinutesPage(
                place,
                templates.content(desk.fields(place, typed, findings)),
                decisions.photosOf(place.meeting().id()).stream()
                        .map(photo -> new MinutesPage.Photo(
                                photo.document().toString(),
                                place.meeting().href() + "/notulen/foto/" + photo.document()))
                        .toList(),
                MeetingAccess.chair(place.meeting(), official).isPresent(),
                saved,
                findings);
    }

    private Cause cause(Place place, CurrentOfficial official) {
        return official.cause(
                MeetingAccess.manager(place.meeting(), official).orElseThrow(NotFound::new), clock.instant());
    }
}
