package id.akuntabel.meetings.steps;

import gg.jte.Content;
import id.akuntabel.shell.Part;
import org.jspecify.annotations.Nullable;

/// The form of a step that plans a meeting and, where it invites, its number.
///
/// @param href    of the meeting that this process planned already, or null
/// @param inviting whether the step gives the number
/// @param issued  number that the invitation has already, or empty
/// @param number  as typed
public record InvitePart(
        Content plan,
        @Nullable String href,
        boolean inviting,
        String issued,
        String number,
        @Nullable String finding) implements Part {}
