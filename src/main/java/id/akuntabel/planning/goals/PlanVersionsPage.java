package id.akuntabel.planning.goals;

import id.akuntabel.audit.History;
import id.akuntabel.organization.Agency;
import id.akuntabel.planning.goals.PlanVersions.Aim;
import id.akuntabel.shell.Crumb;
import id.akuntabel.shell.Page;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;

/// A Renstra through its versions.
///
/// @param versions newest first
/// @param shown    the one whose objectives and targets are shown
/// @param targets  as typed, by year, by indicator
public record PlanVersionsPage(
        Agency agency,
        StrategicPlan plan,
        List<PlanVersion> versions,
        PlanVersion shown,
        List<Aim> objectives,
        Map<String, Map<Integer, String>> targets,
        boolean mayWrite,
        History history,
        PlanForm form,
        Map<String, String> findings)
        implements Page {

    @Override
    public String title() {
        return "Renstra " + plan.from() + "–" + plan.until();
    }

    @Override
    public HttpStatus status() {
        return findings.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    public String here() {
        return "/perencanaan/renstra/" + agency.code() + "/" + plan.from();
    }

    /// Whether the newest version can still be corrected in place.
    public boolean correctable() {
        return versions.getFirst().agreements() == 0;
    }

    public boolean newest() {
        return shown.number() == plan.number();
    }

    public List<Integer> years() {
        return IntStream.rangeClosed(plan.from(), plan.until()).boxed().toList();
    }

    public List<Crumb> crumbs() {
        return List.of(new Crumb("Pohon kinerja", "/perencanaan/pohon?opd=" + agency.code()));
    }
}
