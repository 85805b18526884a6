package id.akuntabel.measurement.reports;

import id.akuntabel.archive.Filing;
import id.akuntabel.paper.Press;
import id.akuntabel.shell.Part;
import id.akuntabel.workflow.StepAction;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// *Memeriksa, menyetujui, menetapkan laporan*: a decision with the report in view. Where the SOP says so (option
/// `final: ya`), going on files the report without the watermark: the version that is signed.
@Component
class SettleAction implements StepAction {

    private static final String DECISION = "putusan";
    private static final String FINAL = "final";

    private final ReportOfStep report;
    private final GatherFigures gather;
    private final ComposeReport compose;
    private final Press press;

    SettleAction(ReportOfStep report, GatherFigures gather, ComposeReport compose, Press press) {
        this.report = report;
        this.gather = gather;
        this.compose = compose;
        this.press = press;
    }

    @Override
    public String key() {
        return "measurement.settle";
    }

    @Override
    public String title() {
        return "Memeriksa atau menetapkan laporan kinerja";
    }

    @Override
    public boolean attaches() {
        return false;
    }

    @Override
    public Part form(StepAtWork step, MultiValueMap<String, String> typed, List<Finding> findings) {
        var period = report.proposed(step);
        var written = report.written(step);
        return new ReportPart(
                List.of(),
                period,
                gather.of(step.agency(), period),
                false,
                written,
                press.preview(compose.of(step.agency(), period, written, draft(step))),
                step.definition().exits(),
                typed,
                Reports.byField(findings));
    }

    @Override
    public Answer answer(StepAtWork step, Input input) {
        var exits = step.definition().exits();
        var exit = input.text(DECISION);
        if (!exits.contains(exit)) {
            return Reports.refused(DECISION, "Pilih putusan: " + String.join(" atau ", exits) + ".");
        }
        var period = report.proposed(step);
        var facts = new LinkedHashMap<String, String>();
        facts.put(ReportOfStep.KEPT_PERIOD, period.printed());
        if (draft(step) || step.definition().backward().contains(exit)) {
            return new Answer.Complete(exit, facts, null, List.of());
        }
        var paper = compose.of(step.agency(), period, report.written(step), false);
        return switch (report.file(step, period, paper, input.cause())) {
            case Filing.Refused(var message) -> Reports.refused(DECISION, message);
            case Filing.Filed(var version) -> {
                facts.put("naskah", version.title() + ", v" + version.number() + " (final)");
                yield new Answer.Complete(exit, facts, null, List.of());
            }
        };
    }

    private static boolean draft(StepAtWork step) {
        return !step.definition().options().containsKey(FINAL);
    }
}
