package id.akuntabel.workflow.dossier;

import id.akuntabel.shell.Crumb;
import id.akuntabel.shell.Page;
import id.akuntabel.shell.Tab;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Berkas: the documents of a process, and where they are kept.
///
/// @param large    more than a browser should wait for: the zip is made in the background
/// @param archived what the archive step recorded, label and value; empty before
public record FilesPage(
        String title,
        String number,
        List<Crumb> crumbs,
        List<Tab> tabs,
        List<File> files,
        boolean large,
        Map<String, String> archived)
        implements Page {

    /// @param view     where the browser shows it, or null
    /// @param download where its newest version is to be had
    public record File(
            String title,
            String href,
            @Nullable String view,
            String download,
            String version,
            String detail,
            String step,
            String by,
            String hash) {}
}
