package id.akuntabel.planning.indicators;

import id.akuntabel.organization.Agency;
import id.akuntabel.organization.Position;
import id.akuntabel.planning.PredicateScale;
import id.akuntabel.planning.goals.Objective;
import id.akuntabel.shell.Crumb;
import id.akuntabel.shell.Page;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// Writes an indicator.
///
/// @param code of the one that is changed; null = a new one
public record IndicatorFormPage(
        Agency agency,
        @Nullable String code,
        IndicatorForm form,
        List<Position> positions,
        List<Variable> variables,
        List<Objective> objectives,
        List<PredicateScale> scales,
        boolean promised,
        Map<String, String> findings)
        implements Page {

    @Override
    public String title() {
        return code == null ? "Tulis indikator" : "Ubah indikator " + code;
    }

    @Override
    public HttpStatus status() {
        return findings.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    public String action() {
        return "/perencanaan/indikator/" + agency.code() + (code == null ? "/baru" : "/" + code + "/ubah");
    }

    public String back() {
        return code == null
                ? "/perencanaan/indikator?opd=" + agency.code()
                : "/perencanaan/indikator/" + agency.code() + "/" + code;
    }

    public List<Crumb> crumbs() {
        return List.of(new Crumb("Indikator", "/perencanaan/indikator?opd=" + agency.code()));
    }
}
