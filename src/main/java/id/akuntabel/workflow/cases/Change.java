package id.akuntabel.workflow.cases;

/// What became of the wish to change something beside the flow of a process.
public sealed interface Change {

    /// @param message what was done, in Indonesian
    record Done(String message) implements Change {}

    /// @param message what happened, why, what to do
    record Refused(String message) implements Change {}
}
