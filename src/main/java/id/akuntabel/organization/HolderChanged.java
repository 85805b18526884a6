package id.akuntabel.organization;

import id.akuntabel.audit.Cause;
import id.akuntabel.audit.Recorded;
import java.util.Map;

/// Someone began or ceased to act in a position: its open tasks move with it.
public record HolderChanged(Cause cause, PositionId position, String what, Map<String, String> facts)
        implements Recorded {

    @Override
    public String subject() {
        return "jabatan/" + position;
    }
}
