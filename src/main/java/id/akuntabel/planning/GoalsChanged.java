package id.akuntabel.planning;

import id.akuntabel.audit.Cause;
import id.akuntabel.audit.Recorded;
import java.util.Map;

/// A Renstra, an objective of it or its yearly targets were written, changed or removed.
///
/// @param facts what changed, `dari → menjadi` by field
public record GoalsChanged(Cause cause, String agency, String what, Map<String, String> facts) implements Recorded {

    @Override
    public String subject() {
        return "renstra/" + agency;
    }
}
