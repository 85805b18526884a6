package id.akuntabel.meetings.materials;

import id.akuntabel.archive.DocumentVersion;
import id.akuntabel.archive.Documents;
import id.akuntabel.archive.Filing;
import id.akuntabel.archive.Upload;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.meetings.agenda.Meeting.State;
import id.akuntabel.meetings.agenda.MeetingAccess;
import id.akuntabel.meetings.agenda.MeetingAccess.Place;
import id.akuntabel.shell.NotFound;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
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

/// The material of a meeting: put there by those who hold it, read by whoever sees the meeting.
@Controller
class MaterialsController {

    private static final String PATH = "/rapat/{id:\\d{1,15}}/bahan";
    private static final int LONGEST = 200;

    private final MeetingAccess access;
    private final Materials materials;
    private final KeepMaterial keeping;
    private final Documents documents;
    private final Clock clock;

    MaterialsController(
            MeetingAccess access, Materials materials, KeepMaterial keeping, Documents documents, Clock clock) {
        this.access = access;
        this.materials = materials;
        this.keeping = keeping;
        this.documents = documents;
        this.clock = clock;
    }

    @GetMapping(PATH)
    MaterialsPage show(@PathVariable long id, CurrentOfficial official) {
        return page(access.get(id, official), official, "", Map.of());
    }

    @PostMapping(PATH)
    Object add(
            @PathVariable long id,
            @RequestParam(name = "nama", defaultValue = "") String title,
            @RequestParam(name = "berkas") MultipartFile file,
            CurrentOfficial official) {
        var place = changeable(id, official);
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "bahan");
        if (title.strip().length() > LONGEST) {
            return page(
                    place,
                    official,
                    title,
                    Map.of("nama", "Nama bahan paling banyak " + LONGEST + " huruf. Ringkaskan."));
        }
        if (file.isEmpty()) {
            return page(place, official, title, Map.of("berkas", "Berkas belum dipilih. Pilih berkas bahan rapat."));
        }
        var printed = title.isBlank() ? name : title.strip();
        var manager = MeetingAccess.manager(place.meeting(), official).orElseThrow(NotFound::new);
        var cause = official.cause(manager, clock.instant());
        return switch (keeping.file(place.meeting(), printed, new Upload(name, file::getInputStream), cause)) {
            case Filing.Refused(var message) -> page(place, official, title, Map.of("berkas", message));
            case Filing.Filed filed -> "redirect:" + place.meeting().href() + "/bahan";
        };
    }

    @PostMapping(PATH + "/{material:\\d{1,15}}/lepas")
    String remove(@PathVariable long id, @PathVariable long material, CurrentOfficial official) {
        var place = changeable(id, official);
        var manager = MeetingAccess.manager(place.meeting(), official).orElseThrow(NotFound::new);
        keeping.remove(find(place, material), official.cause(manager, clock.instant()));
        return "redirect:" + place.meeting().href() + "/bahan";
    }

    /// The version that was chosen. What has become secret since is for the readers of its own agency only.
    @GetMapping(PATH + "/{material:\\d{1,15}}")
    ResponseEntity<byte[]> download(@PathVariable long id, @PathVariable long material, CurrentOfficial official)
            throws IOException {
        var place = access.get(id, official);
        var chosen = find(place, material);
        if (documents.isSecret(chosen.document())) {
            throw new NotFound();
        }
        var version = version(chosen);
        try (var stored = documents.open(version)) {
            return ResponseEntity.ok()
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            ContentDisposition.attachment()
                                    .filename(version.fileName(), java.nio.charset.StandardCharsets.UTF_8)
                                    .build()
                                    .toString())
                    .header(HttpHeaders.CONTENT_TYPE, version.mediaType())
                    .header("X-Content-Type-Options", "nosniff")
                    .cacheControl(CacheControl.noStore())
                    .body(stored.readAllBytes());
        }
    }

    private Material find(Place place, long material) {
        return materials.of(place.meeting().id()).stream()
                .filter(one -> one.id() == material)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private DocumentVersion version(Material material) {
        return documents.versionsOf(material.document()).stream()
                .filter(one -> one.number() == material.version())
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /// Until the minutes are approved, for those who hold the meeting.
    private Place changeable(long id, CurrentOfficial official) {
        var place = access.managed(id, official);
        if (!place.meeting().is(State.PLANNED) && !place.meeting().is(State.HELD)) {
            throw new NotFound();
        }
        return place;
    }

    private MaterialsPage page(Place place, CurrentOfficial official, String title, Map<String, String> findings) {
        var open = place.meeting().is(State.PLANNED) || place.meeting().is(State.HELD);
        return new MaterialsPage(
                place,
                List.copyOf(materials.of(place.meeting().id())),
                open && MeetingAccess.manager(place.meeting(), official).isPresent(),
                documents.accepted(),
                title,
                findings);
    }
}
