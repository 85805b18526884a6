package id.akuntabel.measurement.rounds;

import id.akuntabel.organization.Agency;
import id.akuntabel.shell.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// *Isian Kinerja* of one agency: its rounds, newest first.
///
/// @param others  further agencies whose rounds the viewer may see
/// @param planner whether the viewer opens rounds
public record RoundsPage(Agency agency, List<Agency> others, boolean planner, List<Section> sections) implements Page {

    @Override
    public String title() {
        return "Isian Kinerja";
    }

    /// @param left   `sisa 2 hari kerja`
    /// @param href   of the round
    public record Section(
            String period,
            String closes,
            String left,
            boolean closed,
            @Nullable String caseNumber,
            String href,
            List<Line> lines) {}

    /// @param evidenced indicators with evidence
    public record Line(
            String unit,
            String href,
            String state,
            String printed,
            int filled,
            int expected,
            int evidenced,
            int indicators,
            String last) {

        /// Colour of the chip; the word says the same.
        public String chip() {
            return switch (state) {
                case "returned" -> "cip-awas";
                case "sent", "opened" -> "cip-kini";
                case "verified", "approved", "locked" -> "cip-baik";
                default -> "";
            };
        }
    }
}
