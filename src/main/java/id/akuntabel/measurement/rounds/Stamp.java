package id.akuntabel.measurement.rounds;

import id.akuntabel.audit.Cause;
import java.time.Instant;

/// When and by whom something was done.
///
/// @param byId key of the official
/// @param by   as printed at the time: `Siti Rahmah, Plt. Sekretaris`
public record Stamp(Instant at, String byId, String by) {

    public static Stamp of(Cause cause) {
        return new Stamp(cause.at(), cause.who().id(), cause.who().printed());
    }
}
