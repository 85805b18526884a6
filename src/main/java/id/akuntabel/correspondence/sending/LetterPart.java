package id.akuntabel.correspondence.sending;

import id.akuntabel.shell.Part;

/// The form of a letter with a number.
///
/// @param recipients what stands in it before anybody types
/// @param subject    likewise
/// @param text       likewise
public record LetterPart(LetterFields letter, String recipients, String subject, String text) implements Part {}
