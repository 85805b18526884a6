package id.akuntabel.measurement.steps;

import id.akuntabel.measurement.correction.Attainment;
import id.akuntabel.shell.Part;
import java.util.List;
import java.util.Map;

/// How the quarter ended, and what follows from it.
///
/// @param period   empty where no quarter is open
/// @param recap    address of the recap
/// @param proposed exit that the figures lead to, empty where they say nothing
/// @param chosen   exit as typed, else the proposed one
public record OutcomePart(
        String period,
        String recap,
        Attainment attainment,
        List<String> exits,
        String proposed,
        String chosen,
        Map<String, String> findings)
        implements Part {}
