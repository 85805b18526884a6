package id.akuntabel.meetings.desk;

import id.akuntabel.audit.History;
import id.akuntabel.meetings.agenda.AgendaItem;
import id.akuntabel.meetings.agenda.Meeting.State;
import id.akuntabel.meetings.agenda.MeetingAccess.Place;
import id.akuntabel.meetings.agenda.Seats.Seat;
import id.akuntabel.meetings.agenda.Seats.Seated;
import id.akuntabel.meetings.followups.Task;
import id.akuntabel.meetings.invitations.NumberChoice;
import id.akuntabel.meetings.materials.Material;
import id.akuntabel.shell.Page;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// One meeting: what, when, who; its papers; what is to be done next.
///
/// @param manager whether the viewer may change it
/// @param chief   whether the viewer leads it
/// @param begun   whether its first minute has come
/// @param hint    about the day, or null
/// @param reader  whether the viewer may open papers in the archive
/// @param numbers those that the invitation may get
/// @param number  as chosen
public record MeetingPage(
        Place place,
        List<AgendaItem> agenda,
        List<Seated> seated,
        Seat chair,
        Seat noteTaker,
        Seat signer,
        List<Task> tasks,
        List<PaperLine> papers,
        List<Material> materials,
        boolean manager,
        boolean chief,
        boolean begun,
        boolean reader,
        @Nullable String hint,
        NumberChoice numbers,
        String number,
        String reason,
        Map<String, String> findings,
        History history)
        implements Page {

    /// @param detail `v2, 16 Mar 2026`
    public record PaperLine(String label, String href, String detail) {}

    @Override
    public String title() {
        return place.meeting().subject();
    }

    @Override
    public HttpStatus status() {
        return findings.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    public boolean is(String state) {
        return place.meeting().is(State.valueOf(state));
    }

    /// Whether the viewer may still put material there.
    public boolean collecting() {
        return manager && (is("PLANNED") || is("HELD"));
    }

    public long present() {
        return seated.stream()
                .filter(one -> one.participant().attended() != null)
                .count();
    }
}
