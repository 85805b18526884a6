package id.akuntabel.planning;

import id.akuntabel.audit.Cause;
import id.akuntabel.audit.Recorded;
import java.util.Map;

/// A Perjanjian Kinerja was drafted, changed, submitted, agreed to, sent back, put in force or thrown away.
///
/// @param title `Perjanjian Kinerja 2026 Sekretaris Dinas (Murni)`
public record AgreementMoved(Cause cause, long agreement, String title, String moved, Map<String, String> facts)
        implements Recorded {

    @Override
    public String subject() {
        return "perjanjian/" + agreement;
    }

    @Override
    public String what() {
        return title + " " + moved;
    }
}
