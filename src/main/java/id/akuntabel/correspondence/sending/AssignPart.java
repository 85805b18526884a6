package id.akuntabel.correspondence.sending;

import id.akuntabel.shell.Part;

/// The form of a letter of assignment. Those who may be assigned are those who hold positions.
///
/// @param duties what stands in it before anybody types
public record AssignPart(LetterFields letter, String duties) implements Part {}
