package id.akuntabel.workflow.recurrence;

/// What became of the wish to settle an offer.
public sealed interface Settling {

    /// @param number of the process
    record Started(String number) implements Settling {}

    record Dismissed() implements Settling {}

    /// @param message what happened, why, what to do
    record Refused(String message) implements Settling {}
}
