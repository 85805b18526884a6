package id.akuntabel.meetings.steps;

import gg.jte.Content;
import id.akuntabel.meetings.invitations.NumberChoice;
import id.akuntabel.shell.Part;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The form of a step that plans a meeting and, where it invites, its number.
///
/// @param href    of the meeting that this process planned already, or null
/// @param inviting whether the step gives the number
/// @param issued  number that the invitation has already, or empty
/// @param numbers those that it may get
/// @param number  as chosen
/// @param material documents of the process that may be discussed
public record InvitePart(
        Content plan,
        @Nullable String href,
        boolean inviting,
        String issued,
        NumberChoice numbers,
        String number,
        List<MaterialChoice.Offered> material,
        @Nullable String finding)
        implements Part {}
