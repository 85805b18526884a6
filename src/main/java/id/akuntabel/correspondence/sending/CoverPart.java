package id.akuntabel.correspondence.sending;

import id.akuntabel.shell.Part;

/// The form of a cover letter.
///
/// @param recipients what stands in it before anybody types
/// @param subject    likewise
/// @param sent       likewise: the documents of the process
public record CoverPart(LetterFields letter, String recipients, String subject, String sent) implements Part {}
