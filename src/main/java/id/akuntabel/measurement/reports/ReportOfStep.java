package id.akuntabel.measurement.reports;

import id.akuntabel.archive.Documents;
import id.akuntabel.archive.Filing;
import id.akuntabel.archive.Papers;
import id.akuntabel.archive.Upload;
import id.akuntabel.audit.Cause;
import id.akuntabel.calendar.Period;
import id.akuntabel.measurement.verification.Outdated;
import id.akuntabel.workflow.Cases;
import id.akuntabel.workflow.StepAction.Input;
import id.akuntabel.workflow.StepAction.StepAtWork;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What the steps of a report have in common: its period, what was written so far, and the files.
@Component
class ReportOfStep {

    static final String PERIOD = "periode-laporan";
    static final String OPENING = "pendahuluan";
    static final String CLOSING = "simpulan";
    static final String WITHOUT = "alasan-belum-lengkap";

    /// As steps keep it, and the history shows it.
    static final String KEPT_PERIOD = "periode";

    private final Cases cases;
    private final GatherFigures gather;
    private final Documents documents;
    private final Papers papers;
    private final Outdated outdated;
    private final Clock clock;

    ReportOfStep(
            Cases cases, GatherFigures gather, Documents documents, Papers papers, Outdated outdated, Clock clock) {
        this.cases = cases;
        this.gather = gather;
        this.documents = documents;
        this.papers = papers;
        this.outdated = outdated;
        this.clock = clock;
    }

    /// Option of a step: `periode: tahun` where it is about a year, else it is about a semester.
    List<Period> choices(StepAtWork step) {
        var years = "tahun".equals(step.definition().options().get("periode"));
        return Span.choices(
                years, LocalDate.ofInstant(clock.instant(), step.agency().zone()));
    }

    /// What earlier steps said, else what the process is about, else the newest that has ended.
    Period proposed(StepAtWork step) {
        var choices = choices(step);
        var kept = kept(step).get(KEPT_PERIOD);
        var of = cases.periodOf(step.caseNumber());
        var today = LocalDate.ofInstant(clock.instant(), step.agency().zone());
        return choices.stream()
                .filter(one -> one.printed().equals(kept))
                .findFirst()
                .or(() -> of.filter(choices::contains))
                .or(() -> choices.stream()
                        .filter(one -> one.lastDay().isBefore(today))
                        .findFirst())
                .orElse(choices.getFirst());
    }

    Optional<Period> read(StepAtWork step, Input input) {
        return choices(step).stream()
                .filter(one -> one.code().equals(input.text(PERIOD)))
                .findFirst();
    }

    /// What was written last, in whichever step.
    Narrative written(StepAtWork step) {
        var kept = kept(step);
        return new Narrative(
                kept.getOrDefault(OPENING, ""), kept.getOrDefault(CLOSING, ""), kept.getOrDefault(WITHOUT, ""));
    }

    private Map<String, String> kept(StepAtWork step) {
        var all = new java.util.HashMap<String, String>();
        cases.keptBy(step.caseNumber()).stream()
                .filter(one -> one.action().startsWith("measurement."))
                .forEach(one -> all.putAll(one.facts()));
        return all;
    }

    /// The report, a new version each time. It is watched with each quarter of the period: who looks at one of them
    /// sees when a figure in it has changed since.
    Filing file(StepAtWork step, Period period, PeriodPaper paper, Cause cause) {
        return watched(
                step,
                period,
                papers.fileAgain(
                        documents.ofCase(step.caseNumber()),
                        step.agency().id(),
                        name(step, period, "Laporan-Kinerja.pdf"),
                        paper,
                        cause));
    }

    Filing fileWorkbook(StepAtWork step, Figures figures, Cause cause) {
        var period = figures.span().period();
        var title = "Himpunan data kinerja " + period.printed();
        return watched(
                step,
                period,
                workbook(
                        step,
                        name(step, period, "Himpunan-Data-Kinerja.xlsx"),
                        title,
                        ReportWorkbook.of(title, figures),
                        cause));
    }

    private Filing workbook(StepAtWork step, String name, String title, byte[] bytes, Cause cause) {
        var upload = new Upload(name, () -> new ByteArrayInputStream(bytes));
        return documents.ofCase(step.caseNumber()).stream()
                .filter(version -> version.fileName().equals(name))
                .findFirst()
                .map(earlier -> documents.addVersion(earlier.document(), upload, cause))
                .orElseGet(() -> documents.file(step.agency().id(), title, upload, cause));
    }

    private Filing watched(StepAtWork step, Period period, Filing filing) {
        if (filing instanceof Filing.Filed(var version)) {
            gather.roundsOf(step.agency(), period).forEach(round -> outdated.filed(round.id(), version));
        }
        return filing;
    }

    private static String name(StepAtWork step, Period period, String what) {
        return period.code() + "_" + step.agency().code() + "_" + what;
    }
}
