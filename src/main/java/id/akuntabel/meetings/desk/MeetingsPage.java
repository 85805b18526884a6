package id.akuntabel.meetings.desk;

import id.akuntabel.meetings.agenda.Meeting;
import id.akuntabel.organization.Agency;
import id.akuntabel.shell.Page;
import id.akuntabel.shell.Tab;
import java.util.List;

/// Meetings of an agency, and those of others that the viewer is invited to.
///
/// @param planner whether the viewer may plan one
/// @param others  further agencies whose meetings the viewer may read
public record MeetingsPage(
        Agency agency, List<Tab> tabs, List<Line> coming, List<Line> past, boolean planner, List<Agency> others)
        implements Page {

    @Override
    public String title() {
        return "Rapat";
    }

    /// @param chair  title of who leads it
    /// @param office whose meeting it is, where it is another agency's
    public record Line(Meeting meeting, String day, String hours, String chair, String office) {}
}
