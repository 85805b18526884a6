package id.akuntabel.workflow;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A slot: whoever knows the SOP behind a procedure draws its official table with the position of a process lit.
public interface CaseChart {

    /// HTML of the table; empty where no SOP is known behind the procedure.
    Optional<Content> table(String procedureKey, List<Lit> steps);

    /// Standalone SVG of the same, for the process's file.
    Optional<String> svg(String procedureKey, List<Lit> steps);

    /// State of one step of the table in a process.
    ///
    /// @param remark for the Keterangan column: `✓ 1 Okt 09.12 · 9 dari 15 menit`
    record Lit(
            String step,
            State state,
            int iteration,
            @Nullable String remark) {

        public enum State {
            DONE,
            NOW,
            OVERDUE,
            LATER,
            SKIPPED
        }
    }
}
