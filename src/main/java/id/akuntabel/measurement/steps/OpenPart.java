package id.akuntabel.measurement.steps;

import id.akuntabel.calendar.Period.Quarter;
import id.akuntabel.shell.Part;
import java.util.List;
import java.util.Map;

/// Which quarter the step opens, and until when it may be filled in.
///
/// @param chosen  code of the quarter
/// @param lastDay as typed
/// @param opened  periods that are open already
public record OpenPart(
        List<Quarter> quarters, String chosen, String lastDay, List<String> opened, Map<String, String> findings)
        implements Part {}
