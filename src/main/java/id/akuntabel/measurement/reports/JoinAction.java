package id.akuntabel.measurement.reports;

import id.akuntabel.archive.Filing;
import id.akuntabel.shell.Part;
import id.akuntabel.workflow.StepAction;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// *Merekap dua triwulan*: what the verified quarters add up to, each indicator in its own way, as a workbook. Complete
/// when all quarters are verified, or a reason stands for those that are not.
@Component
class JoinAction implements StepAction {

    private final ReportOfStep report;
    private final GatherFigures gather;

    JoinAction(ReportOfStep report, GatherFigures gather) {
        this.report = report;
        this.gather = gather;
    }

    @Override
    public String key() {
        return "measurement.join";
    }

    @Override
    public String title() {
        return "Merekap triwulan menjadi semester atau tahun";
    }

    @Override
    public boolean attaches() {
        return false;
    }

    @Override
    public Part form(StepAtWork step, MultiValueMap<String, String> typed, List<Finding> findings) {
        var period = Reports.chosen(report, step, typed);
        return new ReportPart(
                report.choices(step),
                period,
                gather.of(step.agency(), period),
                false,
                report.written(step),
                null,
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
        var figures = gather.of(step.agency(), period.get());
        var without = input.text(ReportOfStep.WITHOUT);
        var wrong = Reports.whyNot(figures, without);
        if (wrong.isPresent()) {
            return new Answer.Refused(List.of(wrong.get()));
        }
        return switch (report.fileWorkbook(step, figures, input.cause())) {
            case Filing.Refused(var message) -> Reports.refused(ReportOfStep.PERIOD, message);
            case Filing.Filed(var version) -> {
                var facts = new LinkedHashMap<String, String>();
                facts.put(ReportOfStep.KEPT_PERIOD, period.get().printed());
                facts.put("himpunan", version.title() + ", v" + version.number());
                facts.put("rata-rata capaian", figures.printedMean());
                if (!figures.complete()) {
                    facts.put(ReportOfStep.WITHOUT, without);
                }
                yield Answer.Complete.with(facts, null);
            }
        };
    }
}
