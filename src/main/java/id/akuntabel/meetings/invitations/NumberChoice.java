package id.akuntabel.meetings.invitations;

import java.util.List;

/// Which numbers an invitation may get.
///
/// @param next the one that the book would give now
public record NumberChoice(String next, List<Reserved> reserved) {

    /// Where no number can be chosen.
    public static final NumberChoice NONE = new NumberChoice("", List.of());

    /// @param letter key of its line in the book
    public record Reserved(String letter, String number) {}
}
