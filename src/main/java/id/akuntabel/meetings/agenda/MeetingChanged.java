package id.akuntabel.meetings.agenda;

import id.akuntabel.audit.Cause;
import id.akuntabel.audit.Recorded;
import java.util.Map;

/// Something happened to a meeting: planned, invited, held, minuted, cancelled.
public record MeetingChanged(Cause cause, long meeting, String what, Map<String, String> facts) implements Recorded {

    public static String subject(long meeting) {
        return "rapat/" + meeting;
    }

    @Override
    public String subject() {
        return subject(meeting);
    }
}
