package id.akuntabel.workflow.recurrence;

import id.akuntabel.shell.Crumb;
import id.akuntabel.shell.Page;
import id.akuntabel.workflow.deadlines.TimeLeft;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// Jatuh tempo mulai.
///
/// @param findings by the id of the field that they are about
/// @param typed    reason that was typed and refused
/// @param most     rows that are shown at most
public record OffersPage(List<Row> rows, Map<String, String> findings, String typed, int most) implements Page {

    @Override
    public String title() {
        return "Jatuh tempo mulai";
    }

    @Override
    public HttpStatus status() {
        return findings.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    public List<Crumb> crumbs() {
        return List.of(new Crumb("Proses SOP", "/proses"));
    }

    /// @param left   null once it is settled
    /// @param number of the process that was started, or null
    /// @param mine   what the viewer may do with it, or null
    public record Row(
            String sop,
            String period,
            String agency,
            String state,
            @Nullable TimeLeft left,
            @Nullable String number,
            OpenOffers.@Nullable Line mine) {}
}
