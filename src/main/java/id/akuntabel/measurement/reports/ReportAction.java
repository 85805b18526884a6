package id.akuntabel.measurement.reports;

import id.akuntabel.archive.Filing;
import id.akuntabel.paper.Press;
import id.akuntabel.shell.Part;
import id.akuntabel.workflow.StepAction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// *Menyusun laporan semester, laporan tahunan*: tables and analyses come from the verified quarters, the author writes
/// what stands around them. Filed as a draft, a new version in each round of a loop, which begins with what was
/// written.
@Component
class ReportAction implements StepAction {

    private final ReportOfStep report;
    private final GatherFigures gather;
    private final ComposeReport compose;
    private final Press press;

    ReportAction(ReportOfStep report, GatherFigures gather, ComposeReport compose, Press press) {
        this.report = report;
        this.gather = gather;
        this.compose = compose;
        this.press = press;
    }

    @Override
    public String key() {
        return "measurement.report";
    }

    @Override
    public String title() {
        return "Menyusun laporan kinerja semester atau tahunan";
    }

    @Override
    public boolean attaches() {
        return false;
    }

    @Override
    public Part form(StepAtWork step, MultiValueMap<String, String> typed, List<Finding> findings) {
        var period = Reports.chosen(report, step, typed);
        var written = report.written(step);
        var figures = gather.of(step.agency(), period);
        return new ReportPart(
                report.choices(step),
                period,
                figures,
                true,
                written,
                figures.lines().isEmpty() ? null : press.preview(compose.of(step.agency(), period, written, true)),
                List.of(),
                typed,
                Reports.byField(findings));
    }

    @Override
    public Answer answer(StepAtWork step, Input input) {
        var period = report.read(step, input);
        if (period.isEmpty()) {
            return Reports.refused(ReportOfStep.PERIOD, "Pilih periode laporan.");
        }
        var narrative = new Narrative(
                input.text(ReportOfStep.OPENING), input.text(ReportOfStep.CLOSING), input.text(ReportOfStep.WITHOUT));
        var figures = gather.of(step.agency(), period.get());
        var findings = Stream.of(
                        Reports.whyNot(figures, narrative.without()),
                        Reports.text(
                                ReportOfStep.OPENING,
                                narrative.opening(),
                                "Pendahuluan belum ditulis. Tulis gambaran umum paling sedikit satu kalimat."),
                        Reports.text(
                                ReportOfStep.CLOSING,
                                narrative.closing(),
                                "Simpulan belum ditulis. Tulis paling sedikit satu kalimat."))
                .flatMap(Optional::stream)
                .toList();
        if (!findings.isEmpty()) {
            return new Answer.Refused(findings);
        }
        var paper = compose.of(step.agency(), period.get(), narrative, true);
        return switch (report.file(step, period.get(), paper, input.cause())) {
            case Filing.Refused(var message) -> Reports.refused(ReportOfStep.PERIOD, message);
            case Filing.Filed(var version) -> {
                var facts = new LinkedHashMap<String, String>();
                facts.put(ReportOfStep.KEPT_PERIOD, period.get().printed());
                facts.put("naskah", version.title() + ", v" + version.number() + " (draf)");
                facts.put("rata-rata capaian", figures.printedMean());
                facts.put(ReportOfStep.OPENING, narrative.opening());
                facts.put(ReportOfStep.CLOSING, narrative.closing());
                if (!figures.complete()) {
                    facts.put(ReportOfStep.WITHOUT, narrative.without());
                }
                yield Answer.Complete.with(facts, null);
            }
        };
    }
}
