package id.akuntabel.measurement.steps;

import id.akuntabel.calendar.Period.Quarter;
import id.akuntabel.shell.Part;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What all agencies have measured.
///
/// @param quarters the newest first; empty where nothing is measured at all
/// @param chosen   code of the quarter
/// @param lines    of that quarter
/// @param why      the reason to go on without figures, as typed
public record CompilePart(
        List<Quarter> quarters,
        String chosen,
        List<Line> lines,
        String why,
        @Nullable String finding) implements Part {

    /// @param state `3 dari 4 unit terverifikasi`
    public record Line(String agency, String state, boolean done) {}
}
