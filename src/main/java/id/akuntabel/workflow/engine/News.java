package id.akuntabel.workflow.engine;

import java.util.List;

/// What the engine did in one call, in the order in which it did it.
public sealed interface News {

    /// A user task was reached.
    record TaskReached(String instance, String execution, String task, String step) implements News {}

    /// A call activity was reached and its sub-procedure started; the instance waits for it.
    record ChildStarted(
            String instance, String definition, String parentInstance, String parentExecution, String parentStep)
            implements News {}

    /// An instance came to an end.
    record Ended(String instance) implements News {}

    /// The instance that was started, and what followed.
    record Started(String instance, List<News> news) {}
}
