package id.akuntabel.workflow.dossier;

import id.akuntabel.archive.CaseFiles.Extra;
import id.akuntabel.archive.CsvTable;
import id.akuntabel.audit.Trail;
import id.akuntabel.calendar.Wording;
import id.akuntabel.organization.Structure;
import id.akuntabel.workflow.CaseChart;
import id.akuntabel.workflow.cases.SopCase;
import id.akuntabel.workflow.cases.StepStore;
import id.akuntabel.workflow.deadlines.Deadlines;
import id.akuntabel.workflow.desk.Lighting;
import id.akuntabel.workflow.procedures.ProcedureStore;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What goes into the zip of a process beside its documents: the chart as run, the history as a table.
@Component
class CaseExtras {

    private final ProcedureStore procedures;
    private final StepStore steps;
    private final Structure structure;
    private final Deadlines deadlines;
    private final Trail trail;
    private final ObjectProvider<CaseChart> chart;
    private final Clock clock;

    CaseExtras(
            ProcedureStore procedures,
            StepStore steps,
            Structure structure,
            Deadlines deadlines,
            Trail trail,
            ObjectProvider<CaseChart> chart,
            Clock clock) {
        this.procedures = procedures;
        this.steps = steps;
        this.structure = structure;
        this.deadlines = deadlines;
        this.trail = trail;
        this.chart = chart;
        this.clock = clock;
    }

    List<Extra> of(SopCase sopCase) {
        var extras = new ArrayList<Extra>();
        extras.add(Extra.text("riwayat.csv", history(sopCase)));
        Optional.ofNullable(chart.getIfAvailable())
                .flatMap(drawing -> asRun(sopCase, drawing))
                .ifPresent(svg -> extras.add(Extra.text("alur.svg", svg)));
        return extras;
    }

    private Optional<String> asRun(SopCase sopCase, CaseChart drawing) {
        var procedure = procedures.get(sopCase.procedure()).definition();
        var calendar = deadlines.calendar(structure.getAgency(sopCase.agency()));
        var lighting = new Lighting(sopCase, procedure, steps.ofCase(sopCase.id()), calendar, clock.instant());
        return drawing.svg(procedure.key(), lighting.all());
    }

    private String history(SopCase sopCase) {
        var zone = structure.getAgency(sopCase.agency()).zone();
        var table = new CsvTable("Waktu", "Peristiwa", "Oleh", "Langkah", "Alasan", "Rincian", "Sidik");
        for (var entry : trail.ofCase(sopCase.number())) {
            table.row(
                    Wording.dateTime(entry.at(), zone),
                    entry.what(),
                    entry.who().printed(),
                    entry.where() == null ? null : entry.where().step(),
                    entry.reason(),
                    entry.facts().entrySet().stream()
                            .map(fact -> fact.getKey() + ": " + fact.getValue())
                            .collect(Collectors.joining("; ")),
                    entry.hash());
        }
        return table.text();
    }
}
