package id.akuntabel.shell;

import java.util.Optional;

/// A slot: modules put what waits for the viewer beside the steps of processes onto the first page. Beans; the page
/// asks all of them, so that each takes a fixed number of statements.
public interface HomeCard {

    /// Sorts the cards over all modules.
    int order();

    /// Empty where nothing waits.
    Optional<Part> card();
}
