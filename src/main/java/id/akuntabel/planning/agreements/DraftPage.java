package id.akuntabel.planning.agreements;

import id.akuntabel.organization.Agency;
import id.akuntabel.organization.Position;
import id.akuntabel.planning.goals.Objective;
import id.akuntabel.planning.indicators.Choices;
import id.akuntabel.planning.indicators.Indicator;
import id.akuntabel.shell.Crumb;
import id.akuntabel.shell.Page;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/// The draft of an agreement: lines with their action plan, and budget.
public record DraftPage(
        Agency agency,
        Agreement agreement,
        Position promiser,
        DraftForm form,
        List<Indicator> indicators,
        List<Objective> objectives,
        List<String> nomenclatures,
        Map<String, String> findings)
        implements Page {

    @Override
    public String title() {
        return "Isi lampiran " + promiser.title();
    }

    @Override
    public HttpStatus status() {
        return findings.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    /// Whether the months of a row are shown: they say something, or something is wrong with them.
    public boolean monthly(int row) {
        return form.rows().get(row).months().stream().anyMatch(text -> !text.isBlank());
    }

    public String back() {
        return "/perencanaan/perjanjian/" + agreement.year() + "/" + agency.code() + "/" + promiser.code() + "?versi="
                + agreement.versions().getFirst().number();
    }

    public String action() {
        return "/perencanaan/perjanjian/" + agreement.year() + "/" + agency.code() + "/" + promiser.code() + "/ubah";
    }

    public List<Crumb> crumbs() {
        return List.of(
                new Crumb(
                        "Perjanjian Kinerja " + agreement.year(),
                        "/perencanaan/perjanjian?tahun=" + agreement.year() + "&opd=" + agency.code()),
                new Crumb(promiser.title(), back()));
    }

    public Map<String, String> indicatorChoices() {
        return Choices.optional(
                "–",
                Choices.of(
                        indicators.stream().filter(each -> !each.retired()).toList(),
                        each -> each.details().code(),
                        each -> each.details().code() + " " + each.details().name()));
    }

    public Map<String, String> objectiveChoices() {
        return Choices.optional(
                "–", Choices.of(objectives, Objective::code, each -> each.code() + " " + each.wording()));
    }
}
