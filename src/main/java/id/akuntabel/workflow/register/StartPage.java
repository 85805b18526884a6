package id.akuntabel.workflow.register;

import id.akuntabel.shell.Crumb;
import id.akuntabel.shell.Page;
import id.akuntabel.workflow.recurrence.OpenOffers;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// Mulai proses: first the SOP, then its title, period and start.
///
/// @param offers what is due to be started, while none is chosen
/// @param form   of the chosen SOP, or null while none is chosen
public record StartPage(
        List<OpenOffers.Line> offers,
        List<Sop> sops,
        @Nullable Form form,
        Map<String, String> findings) implements Page {

    @Override
    public String title() {
        return "Mulai proses";
    }

    @Override
    public HttpStatus status() {
        return findings.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    public List<Crumb> crumbs() {
        return List.of(new Crumb("Proses SOP", "/proses"), new Crumb("Mulai proses", "/proses/mulai"));
    }

    public record Sop(String title, String agency, String as, String href) {}

    /// @param starts  more than one = the starter chooses
    /// @param offered the period that has passed, or null where it is started by order
    public record Form(
            String family,
            String agency,
            String sop,
            String agencyName,
            String as,
            String title,
            List<Option> periods,
            List<Option> starts,
            @Nullable Offered offered) {}

    public record Offered(long id, String period, String due) {}

    public record Option(String value, String label, boolean chosen) {}
}
