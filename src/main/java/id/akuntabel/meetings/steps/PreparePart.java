package id.akuntabel.meetings.steps;

import id.akuntabel.meetings.agenda.MeetingAccess.Place;
import id.akuntabel.meetings.materials.Material;
import id.akuntabel.shell.Part;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The meeting that is prepared.
///
/// @param offered documents of the process, and of those above it, that may be its material
/// @param kept    what lies with the meeting already
/// @param without why there is none, as typed
public record PreparePart(
        Place place,
        int invited,
        List<MaterialChoice.Offered> offered,
        List<Material> kept,
        String without,
        @Nullable String finding)
        implements Part {}
