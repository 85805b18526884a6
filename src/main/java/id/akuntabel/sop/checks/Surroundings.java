package id.akuntabel.sop.checks;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is known beside the edition itself. What is not known (null) keeps its rules silent.
///
/// @param actions   keys of the step actions that the system offers
/// @param positions codes of positions by the short name of each agency that will run the SOP
/// @param families  families of SOPs in force
/// @param numbers   numbers of other SOPs, each with its title
/// @param prefixes  prefixes of process numbers of other SOPs, each with its title
public record Surroundings(
        @Nullable Set<String> actions,
        @Nullable Map<String, Set<String>> positions,
        @Nullable Set<String> families,
        Map<String, String> numbers,
        Map<String, String> prefixes) {

    /// Nothing is known.
    public static final Surroundings UNKNOWN = new Surroundings(null, null, null, Map.of(), Map.of());
}
