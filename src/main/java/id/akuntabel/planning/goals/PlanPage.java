package id.akuntabel.planning.goals;

import id.akuntabel.organization.Agency;
import id.akuntabel.shell.Crumb;
import id.akuntabel.shell.Page;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/// Notes a Renstra.
public record PlanPage(Agency agency, List<StrategicPlan> plans, PlanForm form, Map<String, String> findings)
        implements Page {

    @Override
    public String title() {
        return "Catat Renstra";
    }

    @Override
    public HttpStatus status() {
        return findings.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    public List<Crumb> crumbs() {
        return List.of(new Crumb("Pohon kinerja", "/perencanaan/pohon?opd=" + agency.code()));
    }
}
