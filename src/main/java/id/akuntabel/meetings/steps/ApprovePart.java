package id.akuntabel.meetings.steps;

import id.akuntabel.meetings.agenda.MeetingAccess.Place;
import id.akuntabel.shell.Part;
import java.util.List;
import java.util.Map;

/// The minutes to be approved.
///
/// @param exits    of a decision, empty for other steps
/// @param backward those that lead back
/// @param chosen   exit as typed
public record ApprovePart(
        Place place, List<String> exits, List<String> backward, String chosen, Map<String, String> findings)
        implements Part {}
