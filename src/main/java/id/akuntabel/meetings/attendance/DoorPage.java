package id.akuntabel.meetings.attendance;

import id.akuntabel.meetings.agenda.MeetingAccess.Place;
import id.akuntabel.shell.Page;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// What a phone shows at the door.
///
/// @param shut    why nobody can enter now, or null
/// @param viewer  who is signed in, or null
/// @param noted   as what the viewer was noted, or null
/// @param guest   whether a guest was noted just now
/// @param name    as typed by a guest
public record DoorPage(
        Place place,
        String token,
        @Nullable String shut,
        @Nullable String viewer,
        @Nullable String noted,
        boolean guest,
        String name,
        String office,
        Map<String, String> findings)
        implements Page {

    @Override
    public String title() {
        return "Daftar hadir rapat";
    }

    @Override
    public HttpStatus status() {
        return findings.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    public String href() {
        return "/hadir/" + token;
    }
}
