package id.akuntabel.organization.structure;

import id.akuntabel.organization.Agency;
import id.akuntabel.shell.Page;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// All agencies, and the form for another.
///
/// @param notice what was just done
public record AgenciesPage(
        List<Agency> agencies,
        StructureForm form,
        Map<String, String> findings,
        @Nullable String notice) implements Page {

    @Override
    public String title() {
        return "Struktur";
    }

    @Override
    public HttpStatus status() {
        return findings.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }
}
