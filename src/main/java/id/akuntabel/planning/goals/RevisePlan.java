package id.akuntabel.planning.goals;

import static id.akuntabel.planning.goals.ObjectiveForm.text;

import id.akuntabel.audit.Cause;
import id.akuntabel.calendar.Wording;
import id.akuntabel.organization.Agency;
import id.akuntabel.planning.GoalsChanged;
import id.akuntabel.shell.DateText;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Corrects a Renstra as long as no agreement rests on it; after that, a Renstra Perubahan follows it.
@Component
class RevisePlan {

    private final PlanVersions versions;
    private final TransactionTemplate nested;
    private final ApplicationEventPublisher events;

    RevisePlan(PlanVersions versions, PlatformTransactionManager transactions, ApplicationEventPublisher events) {
        this.versions = versions;
        this.nested = new TransactionTemplate(
                transactions, new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_NESTED));
        this.events = events;
    }

    /// In place: what was typed wrongly was never promised on.
    Writing correct(Agency agency, StrategicPlan plan, PlanForm form, Cause cause) {
        // Said before anything else: the form comes back on the newest revision.
        if (stale(plan, form)) {
            return stale();
        }
        var findings = new LinkedHashMap<String, String>();
        var years = WriteGoals.readPlan(form, findings);
        if (findings.isEmpty()) {
            var lost = versions.yearsInUse(plan).stream()
                    .filter(year -> year < years.from() || year > years.until())
                    .map(String::valueOf)
                    .collect(Collectors.joining(", "));
            if (!lost.isEmpty()) {
                findings.put(
                        "sampai",
                        "Tahun " + lost
                                + " sudah mempunyai target atau perjanjian kinerja. Renstra harus tetap mencakupnya.");
            }
        }
        if (!findings.isEmpty()) {
            return new Writing.Refused(findings);
        }
        var facts = new LinkedHashMap<String, String>();
        put(facts, "judul", plan.title(), text(form.judul()));
        put(facts, "ditetapkan dengan", plan.decree(), text(form.keputusan()));
        put(facts, "tahun", plan.from() + "–" + plan.until(), years.from() + "–" + years.until());
        try {
            return keep(() ->
                    versions.correct(plan, text(form.judul()), years.from(), years.until(), text(form.keputusan()))
                            && tell(agency, text(form.judul()) + " diperbaiki", facts, cause));
        } catch (DataIntegrityViolationException refused) {
            return String.valueOf(refused.getMessage()).contains("one_plan_a_year")
                    ? Writing.Refused.at("dari", "Renstra lain sudah mencakup sebagian tahun ini. Periksa tahunnya.")
                    : Writing.Refused.at(
                            "judul",
                            "Perjanjian kinerja sudah merujuk Renstra ini, sehingga tidak dapat diperbaiki di tempat. Catat Renstra Perubahan.");
        }
    }

    /// The next version. Targets and objectives begin as they stand and are changed from there; those of the version
    /// before stay.
    ///
    /// @param newest version so far
    Writing change(Agency agency, StrategicPlan plan, PlanVersion newest, PlanForm form, LocalDate today, Cause cause) {
        if (stale(plan, form)) {
            return stale();
        }
        var findings = new LinkedHashMap<String, String>();
        WriteGoals.readTitle(form, findings);
        if (text(form.keputusan()).equals(plan.decree())) {
            findings.put("keputusan", "Isi peraturan atau keputusan yang menetapkan perubahannya.");
        }
        if (text(form.alasan()).isEmpty()) {
            findings.put("alasan", "Tulis mengapa Renstra diubah.");
        }
        var from = DateText.read(text(form.mulai())).orElse(null);
        if (from == null) {
            findings.put(
                    "mulai",
                    text(form.mulai()).isEmpty()
                            ? "Isi hari pertama berlakunya Renstra Perubahan."
                            : DateText.unreadable(text(form.mulai())));
        } else if (from.isAfter(today)) {
            findings.put("mulai", "Renstra Perubahan dicatat setelah berlaku, paling akhir hari ini.");
        } else if (!from.isAfter(newest.from()) || !plan.covers(from.getYear())) {
            findings.put(
                    "mulai",
                    "Pilih hari sesudah " + Wording.date(newest.from()) + ", ketika versi " + newest.printed()
                            + " mulai berlaku, dan di dalam " + plan.from() + "–" + plan.until() + ".");
        }
        if (!findings.isEmpty() || from == null) {
            return new Writing.Refused(findings);
        }
        var facts = new LinkedHashMap<String, String>();
        put(facts, "judul", plan.title(), text(form.judul()));
        put(facts, "ditetapkan dengan", plan.decree(), text(form.keputusan()));
        facts.put("berlaku mulai", Wording.date(from));
        return keep(() -> versions.change(plan, text(form.judul()), text(form.keputusan()), from, text(form.alasan()))
                && tell(
                        agency,
                        text(form.judul()) + ": versi " + PlanVersion.printed(plan.number() + 1) + " dicatat karena "
                                + text(form.alasan()),
                        facts,
                        cause));
    }

    private Writing keep(java.util.function.BooleanSupplier change) {
        return Boolean.TRUE.equals(nested.execute(transaction -> change.getAsBoolean())) ? new Writing.Done() : stale();
    }

    private static boolean stale(StrategicPlan plan, PlanForm form) {
        return form.revisi() == null || form.revisi() != plan.revision();
    }

    private static Writing stale() {
        return Writing.Refused.at(
                "judul",
                "Renstra ini baru saja diubah orang lain. Isian Anda masih ada: bandingkan dengan yang tersimpan, lalu simpan"
                        + " lagi bila isian Anda yang benar.");
    }

    private static void put(Map<String, String> facts, String field, String before, String after) {
        if (!before.equals(after)) {
            facts.put(field, before + " → " + after);
        }
    }

    private boolean tell(Agency agency, String what, Map<String, String> facts, Cause cause) {
        events.publishEvent(new GoalsChanged(cause, agency.code(), what, facts));
        return true;
    }
}
