package id.akuntabel.measurement.rounds;

import id.akuntabel.calendar.Period.Quarter;
import id.akuntabel.organization.Agency;
import id.akuntabel.shell.Page;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/// Which quarter is opened, and until when it may be filled in.
///
/// @param chosen  code of the quarter
/// @param lastDay as typed
public record OpenPage(
        Agency agency, List<Quarter> quarters, String chosen, String lastDay, Map<String, String> findings)
        implements Page {

    @Override
    public String title() {
        return "Buka periode pengukuran";
    }

    @Override
    public HttpStatus status() {
        return findings.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }
}
