package id.akuntabel.archive.holdings;

import id.akuntabel.shell.Page;
import org.springframework.http.HttpStatus;

/// The stored bytes are no longer those that were filed: they are not given out.
public record DamagedPage() implements Page {

    @Override
    public String title() {
        return "Berkas tidak utuh";
    }

    @Override
    public HttpStatus status() {
        return HttpStatus.INTERNAL_SERVER_ERROR;
    }
}
