package id.akuntabel.stationery.offices;

import id.akuntabel.audit.Cause;
import id.akuntabel.audit.Recorded;
import java.util.Map;

/// The stationery of an office was changed.
///
/// @param office its code
/// @param thing `kop`, or `templat/undangan`
public record StationeryChanged(Cause cause, String office, String thing, String what, Map<String, String> facts)
        implements Recorded {

    @Override
    public String subject() {
        return thing + "/" + office;
    }
}
