package id.akuntabel.workflow.desk;

import id.akuntabel.shell.Crumb;
import id.akuntabel.shell.Page;
import id.akuntabel.workflow.deadlines.TimeLeft;
import java.util.List;

/// Bagaimana dihitung: the slices of working time that lead to a deadline.
///
/// @param duration as printed in the SOP
/// @param origin   where the deadline comes from, one sentence
public record DeadlinePage(
        List<Crumb> crumbs,
        String row,
        String text,
        String arrived,
        String duration,
        String origin,
        TimeLeft left,
        List<Slice> slices)
        implements Page {

    @Override
    public String title() {
        return "Bagaimana tenggat dihitung";
    }

    public record Slice(String from, String to, boolean counted, String note) {}
}
