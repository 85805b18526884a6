package id.akuntabel.sop.checks;

import static id.akuntabel.sop.checks.Rule.error;

import id.akuntabel.organization.AgencyId;
import id.akuntabel.sop.bpmn.Compilation;
import id.akuntabel.sop.bpmn.ProcedureCompiler;
import id.akuntabel.sop.checks.Rule.Sighting;
import id.akuntabel.sop.editions.Edition.Mark;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the system needs in order to run it.
final class RunningRules {

    private static final AgencyId ANY = new AgencyId(new UUID(0, 0));
    private static final Set<String> RUNS_ANOTHER = Set.of("subprocedure", "fan-out", "letters.request", "gather");

    /// The compiler refuses more than the rules before name one by one (a join that waits for ever, branches that
    /// meet unawaited). It is asked where they found nothing that would keep it from compiling.
    static final Rule RUNS =
            error("alur-tidak-dapat-dijalankan", "Setiap jalur sampai ke akhir", Sources.RUNNING, s -> {
                return ProcedureCompiler.compile(s.edition(), ANY, 1) instanceof Compilation.Refused refused
                        ? refused.reasons().stream().map(reason -> new Sighting(Place.WHOLE, reason))
                        : Stream.empty();
            });

    private RunningRules() {}

    static List<Rule> all() {
        return List.of(
                error("kunci-sop", "Kunci SOP dapat dipakai dalam alamat", Sources.RUNNING, RunningRules::family),
                error("awalan-nomor", "Awalan nomor proses milik SOP ini saja", Sources.RUNNING, RunningRules::prefix),
                error("kunci-simbol", "Kunci simbol tunggal", Sources.RUNNING, RunningRules::markIds),
                error(
                        "ikut-serta",
                        "Yang ikut serta menunjuk simbol pada langkah itu",
                        Sources.RUNNING,
                        RunningRules::joins),
                error("tindakan-tidak-dikenal", "Tindakan tersedia pada sistem", Sources.RUNNING, RunningRules::action),
                error(
                        "sop-lain-tidak-dikenal",
                        "SOP yang dijalankan sudah berlaku",
                        Sources.RUNNING,
                        RunningRules::other));
    }

    private static Stream<Sighting> family(Subject subject) {
        return subject.edition().family().matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")
                ? Stream.empty()
                : Stream.of(new Sighting(
                        Place.WHOLE,
                        "Kunci SOP \"" + subject.edition().family()
                                + "\" harus diawali huruf dan hanya memuat huruf kecil, angka, dan tanda hubung."));
    }

    private static Stream<Sighting> prefix(Subject subject) {
        var prefix = subject.edition().prefix();
        if (!prefix.matches("[A-Z]{1,6}")) {
            return Stream.of(new Sighting(Place.WHOLE, "Awalan nomor proses harus 1 sampai 6 huruf besar."));
        }
        @Nullable String other = subject.surroundings().prefixes().get(prefix);
        return other == null
                ? Stream.empty()
                : Stream.of(new Sighting(Place.WHOLE, "Awalan " + prefix + " sudah dipakai SOP " + other + "."));
    }

    private static Stream<Sighting> markIds(Subject subject) {
        var ids = subject.edition().marks().stream().map(Mark::id).toList();
        return subject.edition().marks().stream()
                .map(Mark::id)
                .distinct()
                .filter(id -> !id.matches("[A-Za-z][A-Za-z0-9-]*")
                        || ids.stream().filter(id::equals).count() > 1)
                .map(id -> new Sighting(
                        subject.place(id), "Kunci simbol \"" + id + "\" tidak dapat dipakai atau dipakai dua kali."));
    }

    private static Stream<Sighting> joins(Subject subject) {
        return subject.steps().stream()
                .flatMap(step -> step.marks().stream()
                        .filter(mark -> mark.joins() != null)
                        .filter(mark -> step.marks().stream()
                                .noneMatch(host -> host.id().equals(mark.joins()) && host.joins() == null))
                        .map(mark -> new Sighting(
                                Place.step(step), "Simbol yang ikut serta menunjuk simbol di luar langkahnya.")));
    }

    private static Stream<Sighting> action(Subject subject) {
        @Nullable Set<String> known = subject.surroundings().actions();
        return known == null
                ? Stream.empty()
                : subject.marks(
                        mark -> mark.action() != null && !known.contains(mark.action()),
                        mark -> "Tindakan \"" + mark.action() + "\" tidak tersedia.");
    }

    private static Stream<Sighting> other(Subject subject) {
        @Nullable Set<String> families = subject.surroundings().families();
        return subject.marks(
                mark -> mark.action() != null
                        && RUNS_ANOTHER.contains(mark.action())
                        && (mark.subprocedure() == null
                                || (families != null && !families.contains(mark.subprocedure()))),
                mark -> mark.subprocedure() == null
                        ? "SOP yang dijalankan langkah ini belum dipilih."
                        : "SOP \"" + mark.subprocedure()
                                + "\" tidak berlaku. Berlakukan SOP itu lebih dahulu; tanpanya langkah ini tidak dapat diselesaikan.");
    }
}
