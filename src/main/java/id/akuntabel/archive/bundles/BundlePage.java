package id.akuntabel.archive.bundles;

import id.akuntabel.shell.Page;

/// One bundle on its way.
public record BundlePage(BundlePart bundle) implements Page {

    @Override
    public String title() {
        return bundle.title();
    }
}
