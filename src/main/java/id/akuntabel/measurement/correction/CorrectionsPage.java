package id.akuntabel.measurement.correction;

import id.akuntabel.organization.Agency;
import id.akuntabel.shell.Page;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/// Corrective actions of one agency with what became of them, newest quarter first.
///
/// @param others further agencies whose actions the viewer may see
/// @param all    whether finished ones are shown, too
/// @param closed how many are finished
/// @param planner whether the viewer may decide about outdated ones
/// @param typed   the reason that came back with a finding
public record CorrectionsPage(
        Agency agency,
        List<Agency> others,
        boolean all,
        long closed,
        List<Line> lines,
        boolean planner,
        Map<String, String> findings,
        String typed)
        implements Page {

    @Override
    public HttpStatus status() {
        return findings.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    public long outdated() {
        return lines.stream().filter(line -> line.correction().outdated()).count();
    }

    @Override
    public String title() {
        return "Rencana aksi perbaikan";
    }

    /// @param late  whether it is open past its date
    /// @param told  what was said of it, quarter by quarter
    /// @param sheet address of the sheet whose target was missed
    public record Line(Correction correction, boolean late, List<String> told, String sheet) {}
}
