package id.akuntabel.audit;

/// A slot, filled by the module that knows who is signed in: the cause of whatever the running request changes.
/// Modules below the accounts take their cause from here, as they may not know accounts.
public interface CurrentCause {

    /// The signed-in person in the capacity acted in, at this moment. Without a signed-in person this is a bug and
    /// throws.
    Cause now();
}
