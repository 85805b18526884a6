package id.akuntabel.planning.indicators;

import id.akuntabel.audit.History;
import id.akuntabel.organization.Agency;
import id.akuntabel.shell.Crumb;
import id.akuntabel.shell.Page;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// One indicator in full, and where it is used.
///
/// @param scale   name of the predicate scale, or null
/// @param years   of the Renstra in force, with their targets
/// @param reason  typed for retiring
public record IndicatorPage(
        Agency agency,
        Indicator indicator,
        String responsible,
        @Nullable String scale,
        List<String> objectives,
        List<Year> years,
        List<Use> uses,
        History history,
        boolean mayWrite,
        String reason,
        Map<String, String> findings)
        implements Page {

    /// A year of the Renstra in force: its target as stored, empty where there is none, and what stands in its field.
    public record Year(int year, String target, String typed) {}

    /// @param href of the agreement
    public record Use(String agreement, String href, String state, String target) {}

    @Override
    public String title() {
        return indicator.details().name();
    }

    @Override
    public HttpStatus status() {
        return findings.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    public String here() {
        return "/perencanaan/indikator/" + agency.code() + "/"
                + indicator.details().code();
    }

    public List<Crumb> crumbs() {
        return List.of(new Crumb("Indikator", "/perencanaan/indikator?opd=" + agency.code()));
    }
}
