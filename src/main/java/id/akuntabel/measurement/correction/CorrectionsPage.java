package id.akuntabel.measurement.correction;

import id.akuntabel.organization.Agency;
import id.akuntabel.shell.Page;
import java.util.List;

/// Corrective actions of one agency with what became of them, newest quarter first.
///
/// @param others further agencies whose actions the viewer may see
/// @param all    whether finished ones are shown, too
/// @param closed how many are finished
public record CorrectionsPage(Agency agency, List<Agency> others, boolean all, long closed, List<Line> lines)
        implements Page {

    @Override
    public String title() {
        return "Rencana aksi perbaikan";
    }

    /// @param late  whether it is open past its date
    /// @param told  what was said of it, quarter by quarter
    /// @param sheet address of the sheet whose target was missed
    public record Line(Correction correction, boolean late, List<String> told, String sheet) {}
}
