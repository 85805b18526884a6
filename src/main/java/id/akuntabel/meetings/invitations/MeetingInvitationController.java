package id.akuntabel.meetings.invitations;

import id.akuntabel.archive.Documents;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.meetings.agenda.Folder;
import id.akuntabel.meetings.agenda.MeetingAccess;
import id.akuntabel.meetings.agenda.Meetings.Kind;
import id.akuntabel.paper.WordPress;
import id.akuntabel.shell.NotFound;
import java.io.IOException;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The invitation to take away: the letter, and entries for calendars.
@Controller
class MeetingInvitationController {

    private static final String CALENDAR = "text/calendar; charset=utf-8; method=";

    private final MeetingAccess access;
    private final IssueInvitation invitations;
    private final Folder folder;
    private final Documents documents;

    MeetingInvitationController(MeetingAccess access, IssueInvitation invitations, Folder folder, Documents documents) {
        this.access = access;
        this.invitations = invitations;
        this.folder = folder;
        this.documents = documents;
    }

    /// The one that was issued, as filed; before that a draft.
    @GetMapping("/rapat/{id:\\d{1,15}}/undangan.pdf")
    ResponseEntity<byte[]> letter(@PathVariable long id, CurrentOfficial official) throws IOException {
        var place = access.get(id, official);
        var filed = folder.newest(place.meeting(), Kind.INVITATION);
        byte[] bytes;
        if (filed.isPresent()) {
            try (var stored = documents.open(filed.get())) {
                bytes = stored.readAllBytes();
            }
        } else {
            bytes = invitations.letter(place);
        }
        return file(Folder.fileName(place, "Undangan-Rapat", "pdf"), "application/pdf", bytes);
    }

    /// For those who manage the meeting, to go on working at it; the one that was issued is the PDF.
    @GetMapping("/rapat/{id:\\d{1,15}}/undangan.docx")
    ResponseEntity<byte[]> letterInWord(@PathVariable long id, CurrentOfficial official) {
        var place = access.managed(id, official);
        return file(
                Folder.fileName(place, "Undangan-Rapat", "docx"),
                WordPress.MEDIA_TYPE,
                invitations.letterInWord(place));
    }

    @GetMapping("/rapat/{id:\\d{1,15}}/undangan.ics")
    ResponseEntity<byte[]> calendar(@PathVariable long id, CurrentOfficial official) {
        var place = issued(id, official);
        return file(
                Folder.fileName(place, "Undangan-Rapat", "ics"),
                CALENDAR + method(place),
                invitations.calendar(place, invitations.invited(place)));
    }

    /// The entry of one participant.
    @GetMapping("/rapat/{id:\\d{1,15}}/peserta/{participant:\\d{1,15}}/undangan.ics")
    ResponseEntity<byte[]> calendarOfOne(
            @PathVariable long id, @PathVariable long participant, CurrentOfficial official) {
        var place = issued(id, official);
        var one = invitations.invited(place).stream()
                .filter(seated -> seated.participant().id() == participant)
                .toList();
        if (one.isEmpty()) {
            throw new NotFound();
        }
        return file(
                Folder.fileName(place, "Undangan-Rapat-" + participant, "ics"),
                CALENDAR + method(place),
                invitations.calendar(place, one));
    }

    /// Nobody's calendar takes what was not yet decided.
    private MeetingAccess.Place issued(long id, CurrentOfficial official) {
        var place = access.get(id, official);
        if (!place.meeting().invited()) {
            throw new NotFound();
        }
        return place;
    }

    private static String method(MeetingAccess.Place place) {
        return place.meeting().reason() == null ? "REQUEST" : "CANCEL";
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
