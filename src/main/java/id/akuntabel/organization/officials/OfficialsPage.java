package id.akuntabel.organization.officials;

import id.akuntabel.organization.Official;
import id.akuntabel.shell.Page;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/// All officials, and the form for another.
public record OfficialsPage(
        List<Official> officials, String search, String nip, String name, String rank, Map<String, String> findings)
        implements Page {

    @Override
    public String title() {
        return "Pegawai";
    }

    @Override
    public HttpStatus status() {
        return findings.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }
}
