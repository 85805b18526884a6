package id.akuntabel.measurement.reports;

import id.akuntabel.calendar.Period;
import id.akuntabel.workflow.StepAction.Answer;
import id.akuntabel.workflow.StepAction.Finding;
import id.akuntabel.workflow.StepAction.StepAtWork;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/// What the forms of a report's steps have in common.
final class Reports {

    private static final int LONGEST = 20_000;

    private Reports() {}

    static Period chosen(ReportOfStep report, StepAtWork step, MultiValueMap<String, String> typed) {
        var code = typed.getFirst(ReportOfStep.PERIOD);
        return report.choices(step).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseGet(() -> report.proposed(step));
    }

    /// What keeps the figures from being reported.
    static Optional<Finding> whyNot(Figures figures, String without) {
        if (figures.lines().isEmpty()) {
            return Optional.of(new Finding(
                    ReportOfStep.PERIOD,
                    "Belum ada triwulan " + figures.span().period().printed()
                            + " yang diukur. Buka isiannya lebih dulu, atau pilih periode lain."));
        }
        if (!figures.complete() && without.isEmpty()) {
            return Optional.of(new Finding(
                    ReportOfStep.WITHOUT,
                    "Belum semua terverifikasi: " + String.join(", ", figures.open())
                            + ". Tunggu, atau tulis alasan melanjutkan."));
        }
        return Optional.empty();
    }

    static Optional<Finding> text(String field, String text, String missing) {
        if (text.isEmpty()) {
            return Optional.of(new Finding(field, missing));
        }
        return text.length() > LONGEST
                ? Optional.of(new Finding(field, "Isian ini paling banyak " + LONGEST + " huruf. Ringkaskan."))
                : Optional.empty();
    }

    static Map<String, String> byField(List<Finding> findings) {
        var byField = new LinkedHashMap<String, String>();
        findings.forEach(finding -> byField.putIfAbsent(finding.field(), finding.message()));
        return byField;
    }

    static Answer refused(String field, String message) {
        return new Answer.Refused(List.of(new Finding(field, message)));
    }
}
