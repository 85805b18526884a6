package id.akuntabel.workflow.register;

import id.akuntabel.shell.Page;
import id.akuntabel.shell.Tab;
import id.akuntabel.workflow.deadlines.TimeLeft;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Proses SOP: the processes that the viewer may see.
public record RegisterPage(
        List<Tab> tabs,
        String state,
        List<Sop> sops,
        String search,
        boolean narrowed,
        List<Line> lines,
        String paging,
        @Nullable String earlier,
        @Nullable String later)
        implements Page {

    @Override
    public String title() {
        return "Proses SOP";
    }

    public record Sop(String family, String title, boolean chosen) {}

    /// @param position `Langkah 7 · Kadis`
    public record Line(
            String number,
            String title,
            String agency,
            String state,
            String position,
            int iteration,
            @Nullable TimeLeft left,
            String started) {}
}
