package id.akuntabel.meetings.minutes;

import gg.jte.Content;
import id.akuntabel.meetings.agenda.MeetingAccess.Place;
import id.akuntabel.shell.Page;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/// The minutes being written.
///
/// @param approver whether the viewer may approve them
/// @param photos   addresses of the pictures, by document
public record MinutesPage(
        Place place, Content fields, List<Photo> photos, boolean approver, boolean saved, Map<String, String> findings)
        implements Page {

    public record Photo(String document, String href) {}

    @Override
    public String title() {
        return "Notulen";
    }

    @Override
    public HttpStatus status() {
        return findings.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }
}
