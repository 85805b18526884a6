package id.akuntabel.archive.bundles;

import id.akuntabel.shell.Page;
import org.springframework.http.HttpStatus;

/// The bytes of a bundle are no longer those that were made: they are not given out.
public record DamagedBundlePage() implements Page {

    @Override
    public String title() {
        return "Paket tidak utuh";
    }

    @Override
    public HttpStatus status() {
        return HttpStatus.INTERNAL_SERVER_ERROR;
    }
}
