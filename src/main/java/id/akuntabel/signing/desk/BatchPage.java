package id.akuntabel.signing.desk;

import id.akuntabel.shell.Page;

/// A batch of signatures on its way.
public record BatchPage(BatchPart batch) implements Page {

    @Override
    public String title() {
        return "Hasil tanda tangan";
    }
}
