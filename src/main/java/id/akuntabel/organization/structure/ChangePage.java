package id.akuntabel.organization.structure;

import id.akuntabel.organization.Agency;
import id.akuntabel.organization.Position;
import id.akuntabel.organization.Unit;
import id.akuntabel.shell.Page;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/// Facts about one agency, unit or position, and its removal.
///
/// @param kind      which of the three
/// @param path      of this page
/// @param units     to choose from, for a position
/// @param positions to choose a superior from
public record ChangePage(
        Kind kind,
        String title,
        Agency agency,
        String path,
        StructureForm form,
        List<Unit> units,
        List<Position> positions,
        Map<String, String> findings)
        implements Page {

    @Override
    public HttpStatus status() {
        return findings.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    public enum Kind {
        AGENCY,
        UNIT,
        POSITION
    }
}
