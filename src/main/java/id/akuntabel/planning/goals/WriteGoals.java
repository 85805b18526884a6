package id.akuntabel.planning.goals;

import static id.akuntabel.planning.goals.ObjectiveForm.text;

import id.akuntabel.audit.Cause;
import id.akuntabel.organization.Agency;
import id.akuntabel.organization.Structure;
import id.akuntabel.organization.Unit;
import id.akuntabel.organization.UnitId;
import id.akuntabel.planning.GoalsChanged;
import id.akuntabel.planning.PredicateScale;
import id.akuntabel.planning.Target;
import id.akuntabel.planning.TargetReading;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/// Writes the Renstra and its performance tree. Overlapping plans, circles and the removal of what is used are the
/// database's to refuse; here its word is put into a sentence.
@Component
public class WriteGoals {

    private final Goals goals;
    private final Structure structure;
    private final TransactionOperations nested;
    private final ApplicationEventPublisher events;

    WriteGoals(
            Goals goals,
            Structure structure,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher events) {
        this.goals = goals;
        this.structure = structure;
        this.nested = new TransactionTemplate(
                transactions, new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_NESTED));
        this.events = events;
    }

    public Writing addPlan(Agency agency, PlanForm form, Cause cause) {
        var findings = new LinkedHashMap<String, String>();
        var years = readPlan(form, findings);
        if (!findings.isEmpty()) {
            return new Writing.Refused(findings);
        }
        return unlessRefused(
                () -> {
                    goals.addPlan(agency.id(), text(form.judul()), years.from(), years.until(), text(form.keputusan()));
                    tell(agency, text(form.judul()) + " dicatat", Map.of(), cause);
                },
                "dari",
                "Sudah ada Renstra yang mencakup tahun-tahun ini. Periksa tahunnya.");
    }

    record Years(int from, int until) {}

    static Years readPlan(PlanForm form, Map<String, String> findings) {
        readTitle(form, findings);
        var from = year(form.dari());
        var until = year(form.sampai());
        if (from == 0) {
            findings.put("dari", "Isi tahun pertama, misalnya 2025.");
        }
        if (until == 0 || until < from || until > from + 9) {
            findings.put("sampai", "Isi tahun terakhir, tidak sebelum tahun pertama dan paling lama sepuluh tahun.");
        }
        return new Years(from, until);
    }

    static void readTitle(PlanForm form, Map<String, String> findings) {
        if (text(form.judul()).isEmpty()) {
            findings.put("judul", "Isi judul Renstra.");
        }
        if (text(form.keputusan()).isEmpty()) {
            findings.put("keputusan", "Isi peraturan atau keputusan yang menetapkannya.");
        }
    }

    public Writing add(Agency agency, StrategicPlan plan, ObjectiveForm form, Cause cause) {
        var findings = new LinkedHashMap<String, String>();
        var read = read(agency, form, findings);
        if (!text(form.kode()).matches("[A-Za-z0-9.-]{1,20}")) {
            findings.put("kode", "Isi kode dengan huruf, angka, titik, atau tanda hubung, misalnya S1.");
        }
        if (!findings.isEmpty() || read.isEmpty()) {
            return new Writing.Refused(findings);
        }
        var known = goals.listAll().stream()
                .anyMatch(objective ->
                        objective.plan() == plan.id() && objective.code().equals(text(form.kode())));
        if (known) {
            return Writing.Refused.at("kode", "Kode " + text(form.kode()) + " sudah dipakai. Pilih kode lain.");
        }
        return unlessRefused(
                () -> {
                    var id = goals.add(
                                    agency.id(),
                                    plan.id(),
                                    read.get().kind(),
                                    text(form.kode()),
                                    text(form.bunyi()),
                                    read.get().unit())
                            .orElseThrow();
                    goals.setSupport(id, read.get().above(), blankToNull(form.dukung()));
                    tell(agency, "Sasaran " + text(form.kode()) + " ditulis: " + text(form.bunyi()), Map.of(), cause);
                },
                "atas",
                CIRCLE);
    }

    public Writing change(Agency agency, Objective objective, ObjectiveForm form, Cause cause) {
        // Said before anything else: the form comes back on the newest revision.
        if (form.revisi() == null || form.revisi() != objective.version()) {
            return stale();
        }
        var findings = new LinkedHashMap<String, String>();
        var read = read(agency, form, findings);
        if (!findings.isEmpty() || read.isEmpty()) {
            return new Writing.Refused(findings);
        }
        return unlessRefused(
                () -> {
                    if (!goals.change(
                            objective,
                            read.get().kind(),
                            text(form.bunyi()),
                            read.get().unit())) {
                        throw new OptimisticLockingFailureException("objective " + objective.id());
                    }
                    goals.setSupport(objective.id(), read.get().above(), blankToNull(form.dukung()));
                    tell(
                            agency,
                            "Sasaran " + objective.code() + " diubah",
                            objective.wording().equals(text(form.bunyi()))
                                    ? Map.of()
                                    : Map.of("bunyi", objective.wording() + " → " + text(form.bunyi())),
                            cause);
                },
                "atas",
                CIRCLE);
    }

    public Writing delete(Agency agency, Objective objective, Cause cause) {
        return unlessRefused(
                () -> {
                    goals.delete(objective.id());
                    tell(agency, "Sasaran " + objective.code() + " dihapus", Map.of(), cause);
                },
                "hapus",
                "Sasaran " + objective.code()
                        + " tidak dapat dihapus karena diukur indikator, didukung sasaran lain, atau"
                        + " dimuat perjanjian kinerja. Lepaskan dahulu kaitannya; yang sudah diperjanjikan tetap tersimpan.");
    }

    /// @param before what the author saw, by year; a year that is missing was not shown
    /// @param typed  by year
    public Writing setTargets(
            Agency agency,
            StrategicPlan plan,
            long indicator,
            String code,
            @Nullable PredicateScale scale,
            Map<Integer, String> before,
            Map<Integer, String> typed,
            Cause cause) {
        var stored = new TreeMap<Integer, String>();
        goals.targetsOf(indicator, scale).forEach((year, target) -> stored.put(year, target.raw()));
        var findings = new LinkedHashMap<String, String>();
        before.forEach((year, seen) -> {
            var now = stored.getOrDefault(year, "");
            if (!seen.equals(now)) {
                findings.put(
                        "target-" + year,
                        year + ": baru saja diubah orang lain menjadi " + (now.isEmpty() ? "kosong" : now)
                                + ". Isian Anda masih ada; simpan lagi bila isian Anda yang benar.");
            }
        });
        var targets = new TreeMap<Integer, Target>();
        typed.forEach((year, text) -> {
            switch (TargetColumns.read(text, scale)) {
                case TargetReading.Read(var target) -> targets.put(year, target);
                case TargetReading.Doubtful(var likely, var other, var reason) -> targets.put(year, likely);
                case TargetReading.Empty empty -> {}
                case TargetReading.Unreadable(var raw, var reason) ->
                    findings.put("target-" + year, year + ": " + reason);
            }
        });
        if (!findings.isEmpty()) {
            return new Writing.Refused(findings);
        }
        return unlessRefused(
                () -> {
                    goals.setTargets(agency.id(), plan.id(), indicator, targets);
                    var facts = new LinkedHashMap<String, String>();
                    typed.keySet().forEach(year -> {
                        var was = stored.getOrDefault(year, "–");
                        var is = targets.containsKey(year) ? targets.get(year).raw() : "–";
                        if (!was.equals(is)) {
                            facts.put(Integer.toString(year), was + " → " + is);
                        }
                    });
                    tell(agency, "Target Renstra indikator " + code + " ditulis", facts, cause);
                },
                "target",
                "Target tidak dapat disimpan. Muat ulang halaman, lalu ulangi.");
    }

    private static final String CIRCLE =
            "Sasaran ini sudah mendukung yang dipilih, langsung atau lewat sasaran lain: pohon tidak boleh melingkar.";

    private record Parts(Objective.Kind kind, @Nullable UnitId unit, List<Long> above) {}

    private Optional<Parts> read(Agency agency, ObjectiveForm form, Map<String, String> findings) {
        var kind = Arrays.stream(Objective.Kind.values())
                .filter(each -> each.name().equals(text(form.jenis())))
                .findFirst();
        if (kind.isEmpty()) {
            findings.put("jenis", "Pilih jenisnya.");
        }
        if (text(form.bunyi()).isEmpty()) {
            findings.put("bunyi", "Tulis sasarannya, misalnya Meningkatnya keterbukaan informasi publik.");
        }
        UnitId unit = null;
        if (!text(form.unit()).isEmpty()) {
            unit = structure.listUnits(agency.id()).stream()
                    .filter(each -> each.code().equals(text(form.unit())))
                    .map(Unit::id)
                    .findFirst()
                    .orElse(null);
            if (unit == null) {
                findings.put("unit", "Pilih unit dari daftar.");
            }
        }
        var above = form.atas() == null
                ? List.<Long>of()
                : form.atas().stream().distinct().toList();
        var known = goals.listAll().stream().map(Objective::id).toList();
        if (!known.containsAll(above)) {
            findings.put("atas", "Sasaran yang didukung tidak ada lagi. Pilih dari daftar.");
        }
        return kind.isEmpty() || !findings.isEmpty()
                ? Optional.empty()
                : Optional.of(new Parts(kind.get(), unit, above));
    }

    private Writing unlessRefused(Runnable change, String field, String finding) {
        Supplier<Writing> writing = () -> {
            change.run();
            return new Writing.Done();
        };
        try {
            return nested.execute(transaction -> writing.get());
        } catch (OptimisticLockingFailureException overtaken) {
            return stale();
        } catch (DataIntegrityViolationException refused) {
            return Writing.Refused.at(field, finding);
        }
    }

    private static Writing stale() {
        return Writing.Refused.at(
                "bunyi",
                "Sasaran ini baru saja diubah orang lain. Isian Anda masih ada: bandingkan dengan yang tersimpan, lalu simpan"
                        + " lagi bila isian Anda yang benar.");
    }

    private void tell(Agency agency, String what, Map<String, String> facts, Cause cause) {
        events.publishEvent(new GoalsChanged(cause, agency.code(), what, facts));
    }

    private static int year(@Nullable String typed) {
        return text(typed).matches("20\\d\\d") ? Integer.parseInt(text(typed)) : 0;
    }

    private static @Nullable String blankToNull(@Nullable String typed) {
        return text(typed).isEmpty() ? null : text(typed);
    }
}
