package id.akuntabel.sop.checks;

import static id.akuntabel.sop.checks.Rule.advice;
import static id.akuntabel.sop.checks.Rule.warning;

import id.akuntabel.calendar.DurationReading;
import id.akuntabel.calendar.StandardDuration;
import id.akuntabel.calendar.StandardDuration.Exactly;
import id.akuntabel.calendar.StandardDuration.Open;
import id.akuntabel.calendar.TimeUnit;
import id.akuntabel.sop.checks.Rule.Sighting;
import id.akuntabel.sop.editions.Edition.Step;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How long it takes.
final class TimeRules {

    private static final int FEW_MINUTES = 3;
    private static final int MANY_DAYS = 60;

    private TimeRules() {}

    static List<Rule> all() {
        return List.of(
                warning("waktu-kosong", "Setiap langkah berwaktu", Sources.QUALITY, TimeRules::none),
                warning("waktu-meragukan", "Waktu terbaca tanpa ragu", Sources.PUBLISHED, TimeRules::doubtful),
                warning("waktu-tidak-lazim", "Waktu masuk akal bagi pekerjaannya", Sources.PUBLISHED, TimeRules::odd),
                advice("waktu-tanpa-satuan", "Waktu menyebut satuannya", Sources.PUBLISHED, TimeRules::bare),
                advice("waktu-terbuka", "Waktu menyebut lamanya", Sources.QUALITY, TimeRules::open));
    }

    private static Stream<Sighting> none(Subject subject) {
        return subject.rows(
                step -> time(subject, step) == null || printed(subject, step).isBlank(),
                step -> "Waktu kosong; langkah ini tidak bertenggat.");
    }

    private static Stream<Sighting> doubtful(Subject subject) {
        return subject.steps().stream().flatMap(step -> {
            @Nullable StandardDuration time = step.time();
            return time != null
                            && DurationReading.of(time.printed(), null) instanceof DurationReading.Doubtful doubtful
                            && doubtful.value().equals(time)
                    ? Stream.of(new Sighting(Place.step(step), "Waktu meragukan: " + doubtful.doubt()))
                    : Stream.empty();
        });
    }

    private static Stream<Sighting> odd(Subject subject) {
        return subject.rows(
                step -> isTooShort(step) || isTooLong(step),
                step -> isTooShort(step)
                        ? "Waktu " + printed(subject, step) + " tidak lazim untuk " + verb(step) + "."
                        : "Waktu " + printed(subject, step)
                                + " tidak lazim sebagai lama pekerjaan. Bila ini masa tunggu, "
                                + "nyatakan sebagai jendela waktu.");
    }

    /// Told once for the column: all its cells lack the same thing.
    private static Stream<Sighting> bare(Subject subject) {
        var bare = subject.steps().stream()
                .filter(step ->
                        step.time() != null && step.time().printed().strip().matches("\\d+"))
                .toList();
        return bare.isEmpty()
                ? Stream.empty()
                : Stream.of(new Sighting(
                        Place.heading("Waktu"),
                        "Satuan waktu hanya ada di kepala kolom; langkah "
                                + bare.getFirst().number() + " dibaca " + read(bare.getFirst()) + "."));
    }

    private static Stream<Sighting> open(Subject subject) {
        return subject.rows(
                step -> step.time() instanceof Open && !step.time().printed().isBlank(),
                step -> "Waktu \"" + printed(subject, step)
                        + "\" tidak menyebut lamanya; langkah ini tidak bertenggat.");
    }

    /// Putting something together in three minutes is a slip of the pen (`2 menit` for `2 hari`).
    private static boolean isTooShort(Step step) {
        return step.time() instanceof Exactly exactly
                && exactly.unit() == TimeUnit.MINUTE
                && exactly.amount() <= FEW_MINUTES
                && verb(step)
                        .matches("mengolah|menyusun|merekap|membuat|mengompilasi|menghimpun|memvalidasi|memverifikasi"
                                + "|mereviu|mengevaluasi|membahas|mengoreksi");
    }

    private static boolean isTooLong(Step step) {
        return step.time() instanceof Exactly exactly
                && exactly.unit() == TimeUnit.WORKING_DAY
                && exactly.amount() > MANY_DAYS;
    }

    private static String verb(Step step) {
        return step.text().strip().split("\\s+", 2)[0].toLowerCase(Locale.ROOT);
    }

    private static String read(Step step) {
        return step.time() instanceof Exactly exactly
                ? exactly.amount() + " " + exactly.unit().printed()
                : "tanpa batas waktu";
    }

    private static @Nullable StandardDuration time(Subject subject, Step step) {
        return subject.edition().timeOf(step);
    }

    private static String printed(Subject subject, Step step) {
        @Nullable StandardDuration time = time(subject, step);
        return time == null ? "" : time.printed();
    }
}
