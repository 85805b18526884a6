package id.akuntabel.signing.desk;

import id.akuntabel.shell.Page;
import org.springframework.http.HttpStatus;

/// A batch of signatures on its way.
public record BatchPage(BatchPart batch) implements Page {

    @Override
    public String title() {
        return "Hasil tanda tangan";
    }

    @Override
    public HttpStatus status() {
        return batch.findings().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }
}
