package id.akuntabel.planning.importing;

import id.akuntabel.organization.Agency;
import id.akuntabel.shell.Crumb;
import id.akuntabel.shell.Page;
import java.util.List;
import org.springframework.http.HttpStatus;

/// Where a workbook is brought, and those that were applied.
///
/// @param refusal why the file was not taken; empty = no file yet
public record ImportsPage(Agency agency, String year, List<Past> past, String refusal) implements Page {

    public record Past(StoredImport stored, String at) {}

    @Override
    public String title() {
        return "Impor dari Excel";
    }

    @Override
    public HttpStatus status() {
        return refusal.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    public List<Crumb> crumbs() {
        return List.of(new Crumb("Indikator", "/perencanaan/indikator?opd=" + agency.code()));
    }
}
