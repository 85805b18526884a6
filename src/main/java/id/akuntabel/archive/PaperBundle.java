package id.akuntabel.archive;

/// A slot, filled by each module that hands out many papers in one file. What is in it is written down when it is
/// asked for; the parts are made one by one in the background, on whichever node has the bundle.
public non-sealed interface PaperBundle extends BundleKind {

    /// Makes one part. It may be asked again: a node that dies leaves its last part unmade.
    ///
    /// @param part key of the part
    byte[] make(String subject, String part);
}
