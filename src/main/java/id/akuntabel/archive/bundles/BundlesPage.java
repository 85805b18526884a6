package id.akuntabel.archive.bundles;

import id.akuntabel.shell.Page;
import java.util.List;

/// What the official asked for lately, newest first.
public record BundlesPage(List<BundlePart> bundles) implements Page {

    @Override
    public String title() {
        return "Paket Naskah";
    }
}
