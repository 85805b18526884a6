package id.akuntabel.sop.publication;

import gg.jte.Content;
import id.akuntabel.shell.Templates;
import id.akuntabel.sop.editions.Edition;
import id.akuntabel.sop.editions.Editions;
import id.akuntabel.sop.editions.StoredEdition;
import id.akuntabel.workflow.CaseChart;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The official table of an edition on screen: plain for the page of the SOP, lit for the page of a process.
@Component
public class EditionChart implements CaseChart {

    private final Editions editions;
    private final Charts charts;
    private final Templates templates;

    EditionChart(Editions editions, Charts charts, Templates templates) {
        this.editions = editions;
        this.charts = charts;
        this.templates = templates;
    }

    /// The table as an office published it, with the list of steps that a phone shows instead.
    public Content table(Edition edition) {
        return templates.content(charts.onScreen(edition, false).table(List.of(), true));
    }

    @Override
    public Optional<Content> table(String procedureKey, List<Lit> steps) {
        return edition(procedureKey)
                .map(edition -> templates.content(charts.onScreen(edition, true).table(steps, false)));
    }

    @Override
    public Optional<String> svg(String procedureKey, List<Lit> steps) {
        return edition(procedureKey).map(edition -> charts.asFile(edition, true).svg(steps));
    }

    private Optional<Edition> edition(String procedureKey) {
        return editions.findByProcedureKey(procedureKey).map(StoredEdition::edition);
    }
}
