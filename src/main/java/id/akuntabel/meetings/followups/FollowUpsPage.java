package id.akuntabel.meetings.followups;

import id.akuntabel.shell.Page;
import id.akuntabel.shell.Tab;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/// Tindak lanjut: what meetings gave the viewer to do, and what is open in the viewer's agency.
///
/// @param typed report as typed, by decision
public record FollowUpsPage(
        List<Tab> tabs,
        List<Task> mine,
        List<Task> done,
        List<Task> others,
        Map<Long, String> typed,
        boolean reported,
        Map<String, String> findings)
        implements Page {

    @Override
    public String title() {
        return "Tindak lanjut rapat";
    }

    @Override
    public HttpStatus status() {
        return findings.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }
}
