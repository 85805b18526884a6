package id.akuntabel.archive;

import id.akuntabel.audit.Cause;

/// Makes bundles of papers in the background, part by part, and shows how far each is.
public interface Bundles {

    /// Asks for one; whoever calls it has made sure that the official may read what is in it. Asked again by the same
    /// official while it is being made, it is the one that is being made.
    ///
    /// @return address of the page that shows how far it is
    String order(BundleKind bundle, String subject, Cause cause);
}
