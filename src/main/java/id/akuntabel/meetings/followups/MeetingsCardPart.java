package id.akuntabel.meetings.followups;

import id.akuntabel.shell.Part;
import java.util.List;

/// Meetings and follow-ups of the viewer, short.
public record MeetingsCardPart(List<Coming> coming, List<Task> tasks) implements Part {

    public record Coming(String subject, String href, String when, String place) {}
}
