package id.akuntabel.meetings.steps;

import id.akuntabel.meetings.agenda.MeetingAccess.Place;
import id.akuntabel.shell.Part;
import org.jspecify.annotations.Nullable;

/// The meeting that is prepared.
///
/// @param without why there is nothing to upload, as typed
public record PreparePart(
        Place place, int invited, String without, @Nullable String finding) implements Part {}
