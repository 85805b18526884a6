package id.akuntabel.audit;

import java.time.Instant;
import java.time.ZoneId;

/// A slot, filled by the module that knows the government: how moments are read here. The trail itself keeps UTC.
public interface LocalTime {

    ZoneId zone();

    /// `Sel 13 Okt 2026, 09.15 WITA`.
    String printed(Instant at);
}
