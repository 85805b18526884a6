package id.akuntabel.correspondence.sending;

import id.akuntabel.correspondence.offices.Typed;
import id.akuntabel.organization.Holding;
import id.akuntabel.shell.Part;
import java.util.List;

/// The form of a written paper.
///
/// @param heading of the paper, fixed by the SOP
/// @param subject what stands in it before anybody types
/// @param text    likewise; in a later round what was written before
/// @param signer  code of the position that signs, before anybody chooses
public record NotePart(Typed typed, String heading, String subject, String text, String signer, List<Holding> signers)
        implements Part {}
