package id.akuntabel.meetings.materials;

import id.akuntabel.meetings.agenda.MeetingAccess.Place;
import id.akuntabel.shell.Crumb;
import id.akuntabel.shell.Page;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/// The material of a meeting.
///
/// @param changing whether the viewer may add and take away
/// @param accepted which files are, for the hint
/// @param name     as typed
public record MaterialsPage(
        Place place,
        List<Material> materials,
        boolean changing,
        String accepted,
        String name,
        Map<String, String> findings)
        implements Page {

    @Override
    public String title() {
        return "Bahan rapat";
    }

    @Override
    public HttpStatus status() {
        return findings.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    public List<Crumb> crumbs() {
        return List.of(
                new Crumb("Rapat", "/rapat"),
                new Crumb(place.meeting().subject(), place.meeting().href()));
    }
}
