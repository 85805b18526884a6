package id.akuntabel.planning.agreements;

import id.akuntabel.organization.Agency;
import id.akuntabel.organization.Position;
import id.akuntabel.shell.Crumb;
import id.akuntabel.shell.Page;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/// Begins an agreement: whose it is, and whom it is promised to.
public record BeginPage(
        Agency agency,
        int year,
        List<Position> positions,
        String promiser,
        String level,
        String superior,
        String superiorTitle,
        Map<String, String> findings)
        implements Page {

    @Override
    public String title() {
        return "Susun Perjanjian Kinerja " + year;
    }

    @Override
    public HttpStatus status() {
        return findings.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    public List<Crumb> crumbs() {
        return List.of(new Crumb(
                "Perjanjian Kinerja " + year, "/perencanaan/perjanjian?tahun=" + year + "&opd=" + agency.code()));
    }

    public Map<String, String> levels() {
        return id.akuntabel.planning.indicators.Choices.of(List.of(Level.values()), Level::name, Level::printed);
    }
}
