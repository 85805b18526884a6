package id.akuntabel.sop.library;

import gg.jte.Content;
import id.akuntabel.organization.Agency;
import id.akuntabel.shell.Crumb;
import id.akuntabel.shell.Page;
import id.akuntabel.sop.editions.Edition;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// An SOP file on its way in.
///
/// @param text    what was brought, kept whatever is wrong with it
/// @param preview null until it could be read
public record UploadPage(
        List<Agency> agencies,
        String agency,
        String text,
        @Nullable Preview preview,
        Map<String, String> findings) implements Page {

    /// @param checks what the rules say
    public record Preview(Edition edition, Content checks) {}

    @Override
    public String title() {
        return "Unggah SOP";
    }

    @Override
    public HttpStatus status() {
        return findings.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    public List<Crumb> crumbs() {
        return List.of(new Crumb("Daftar SOP", "/sop"));
    }
}
