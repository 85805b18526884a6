package id.akuntabel.meetings.attendance;

import id.akuntabel.archive.Filing;
import id.akuntabel.archive.Upload;
import id.akuntabel.audit.Cause;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.meetings.agenda.Folder;
import id.akuntabel.meetings.agenda.Meeting.State;
import id.akuntabel.meetings.agenda.MeetingAccess;
import id.akuntabel.meetings.agenda.MeetingAccess.Place;
import id.akuntabel.meetings.agenda.Meetings;
import id.akuntabel.meetings.agenda.Meetings.Kind;
import id.akuntabel.meetings.agenda.Planning;
import id.akuntabel.meetings.agenda.Seats;
import id.akuntabel.paper.WordPress;
import id.akuntabel.shell.NotFound;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// The list of who came, kept by those who hold the meeting.
@Controller
class AttendanceController {

    private final MeetingAccess access;
    private final Meetings meetings;
    private final Seats seats;
    private final NoteAttendance attendance;
    private final AttendanceLists lists;
    private final Door door;
    private final Folder folder;
    private final Clock clock;

    AttendanceController(
            MeetingAccess access,
            Meetings meetings,
            Seats seats,
            NoteAttendance attendance,
            AttendanceLists lists,
            Door door,
            Folder folder,
            Clock clock) {
        this.access = access;
        this.meetings = meetings;
        this.seats = seats;
        this.attendance = attendance;
        this.lists = lists;
        this.door = door;
        this.folder = folder;
        this.clock = clock;
    }

    @GetMapping("/rapat/{id:\\d{1,15}}/hadir")
    AttendancePage show(
            @PathVariable long id,
            @RequestParam(name = "tersimpan", defaultValue = "false") boolean saved,
            CurrentOfficial official) {
        return page(access.managed(id, official), saved, Map.of());
    }

    @PostMapping("/rapat/{id:\\d{1,15}}/hadir")
    Object tick(
            @PathVariable long id,
            @RequestParam(name = "hadir", defaultValue = "") List<Long> present,
            @RequestParam(name = "tamu", defaultValue = "") String guests,
            CurrentOfficial official) {
        var place = access.managed(id, official);
        var cause = cause(place, official);
        return switch (attendance.list(place, new HashSet<>(present), cause)) {
            case Planning.Done done -> {
                attendance.guestsByHand(place, guests, cause);
                yield "redirect:/rapat/" + id + "/hadir?tersimpan=true";
            }
            case Planning.Refused(var findings) -> page(place, false, findings);
        };
    }

    @PostMapping("/rapat/{id:\\d{1,15}}/hadir/pindaian")
    Object scan(@PathVariable long id, @RequestParam(name = "berkas") MultipartFile file, CurrentOfficial official) {
        var place = access.managed(id, official);
        var name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        if (file.isEmpty() || !name.toLowerCase(Locale.ROOT).matches(".*\\.(pdf|jpe?g|png)")) {
            return page(place, false, Map.of("berkas", "Pilih pindaian berupa PDF, JPG, atau PNG."));
        }
        if (!open(place)) {
            return page(place, false, Map.of("berkas", "Daftar hadir rapat ini tidak dapat ditambah lagi."));
        }
        var upload = new Upload(name, file::getInputStream);
        return switch (folder.file(place.meeting(), Kind.SIGNED_LIST, upload, cause(place, official))) {
            case Filing.Filed filed -> "redirect:/rapat/" + id + "/hadir?tersimpan=true";
            case Filing.Refused(var message) -> page(place, false, Map.of("berkas", message));
        };
    }

    @GetMapping("/rapat/{id:\\d{1,15}}/daftar-hadir.pdf")
    ResponseEntity<byte[]> paper(
            @PathVariable long id,
            @RequestParam(name = "terisi", defaultValue = "") String filled,
            CurrentOfficial official) {
        var place = access.managed(id, official);
        var name = Folder.fileName(place, "Daftar-Hadir", "pdf");
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header(HttpHeaders.CONTENT_TYPE, "application/pdf")
                .body(filled.equals("ya") ? lists.filled(place) : lists.empty(place));
    }

    @GetMapping("/rapat/{id:\\d{1,15}}/daftar-hadir.docx")
    ResponseEntity<byte[]> inWord(
            @PathVariable long id,
            @RequestParam(name = "terisi", defaultValue = "") String filled,
            CurrentOfficial official) {
        var place = access.managed(id, official);
        var name = Folder.fileName(place, "Daftar-Hadir", "docx");
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header(HttpHeaders.CONTENT_TYPE, WordPress.MEDIA_TYPE)
                .body(filled.equals("ya") ? lists.filledInWord(place) : lists.emptyInWord(place));
    }

    private AttendancePage page(Place place, boolean saved, Map<String, String> findings) {
        var meeting = place.meeting();
        var address = door.address(meeting);
        var qr = DoorQr.of(address, 0);
        var scan = folder.newest(meeting, Kind.SIGNED_LIST)
                .map(version -> "/dokumen/" + version.document() + "/v" + version.number())
                .orElse(null);
        return new AttendancePage(
                place,
                seats.of(meeting, place.agency(), meetings.participantsOf(meeting.id())),
                open(place),
                qr.modules(),
                qr.path(),
                address,
                scan,
                saved,
                findings);
    }

    private static boolean open(Place place) {
        return place.meeting().is(State.PLANNED) || place.meeting().is(State.HELD);
    }

    private Cause cause(Place place, CurrentOfficial official) {
        return official.cause(
                MeetingAccess.manager(place.meeting(), official).orElseThrow(NotFound::new), clock.instant());
    }
}
