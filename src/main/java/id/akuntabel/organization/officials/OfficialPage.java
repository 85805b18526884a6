package id.akuntabel.organization.officials;

import id.akuntabel.organization.Holding;
import id.akuntabel.organization.Official;
import id.akuntabel.shell.Page;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/// One official, to correct name and rank.
///
/// @param held positions of today
public record OfficialPage(
        Official official, List<Holding> held, String name, String rank, Map<String, String> findings) implements Page {

    @Override
    public String title() {
        return official.name();
    }

    @Override
    public HttpStatus status() {
        return findings.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }
}
