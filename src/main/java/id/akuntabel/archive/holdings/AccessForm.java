package id.akuntabel.archive.holdings;

import id.akuntabel.organization.Position;
import java.util.List;
import java.util.Set;

/// The form that changes who may read a document.
///
/// @param chosen    the class as it is, or as typed
/// @param positions of the owning agency, to choose readers from
/// @param readers   codes of those chosen
/// @param reason    as typed
/// @param ofProcess whether there is a process whose documents can follow
/// @param problem   why it was not changed; empty = nothing
public record AccessForm(
        Access chosen,
        List<Position> positions,
        Set<String> readers,
        boolean wholeProcess,
        String reason,
        boolean ofProcess,
        String problem) {

    public Access[] classes() {
        return Access.values();
    }
}
