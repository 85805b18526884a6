package id.akuntabel.measurement.correction;

import java.time.LocalDate;

/// A corrective action as it was typed and found sound.
///
/// @param code of the indicator
record Planned(
        long sheet,
        long item,
        String code,
        String cause,
        String activity,
        String aim,
        String position,
        LocalDate dueOn) {}
