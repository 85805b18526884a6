package id.akuntabel.meetings.desk;

import gg.jte.Content;
import id.akuntabel.organization.Agency;
import id.akuntabel.shell.Page;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// The form of a meeting.
///
/// @param action  address it is sent to
/// @param back    address of *Batal*
/// @param version of the meeting that is changed, or null for a new one
/// @param issued  whether its invitation is out, so that the change tells calendars
public record PlanPage(
        Agency agency,
        String action,
        String back,
        @Nullable Integer version,
        boolean issued,
        Content fields,
        Map<String, String> findings)
        implements Page {

    @Override
    public String title() {
        return version == null ? "Rencanakan rapat" : "Ubah rapat";
    }

    @Override
    public HttpStatus status() {
        return findings.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }
}
