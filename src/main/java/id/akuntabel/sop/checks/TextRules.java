package id.akuntabel.sop.checks;

import static id.akuntabel.sop.checks.Rule.advice;
import static id.akuntabel.sop.checks.Rule.warning;

import id.akuntabel.sop.checks.Rule.Sighting;
import id.akuntabel.sop.editions.Edition.Step;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/// What the steps say.
final class TextRules {

    private static final String ACTIVE = "PermenPANRB 35/2012: kata kerja aktif tanpa subjek";
    private static final int ROWS_OF_A_PAGE = 12;

    private TextRules() {}

    static List<Rule> all() {
        return List.of(
                warning("uraian-kosong", "Setiap langkah beruraian", Sources.GUIDELINE, TextRules::empty),
                warning("uraian-kembar", "Tidak ada dua langkah beruraian sama", Sources.PUBLISHED, TextRules::twice),
                warning("uraian-bersubjek", "Uraian tanpa subjek", ACTIVE, TextRules::withSubject),
                warning("bukan-kata-kerja-aktif", "Uraian diawali kata kerja aktif", ACTIVE, TextRules::passive),
                warning("nomor-langkah-kembar", "Nomor langkah tidak berulang", Sources.RUNNING, TextRules::sameNumber),
                advice(
                        "lebih-dari-satu-halaman",
                        "Alur yang terputus halaman disambung segi lima",
                        Sources.SYMBOLS + ": segi lima",
                        TextRules::manyPages));
    }

    private static Stream<Sighting> empty(Subject subject) {
        return subject.rows(step -> step.text().isBlank(), step -> "Uraian kegiatan kosong.");
    }

    private static Stream<Sighting> twice(Subject subject) {
        return subject.rows(
                step -> !step.text().isBlank() && twin(subject, step) != null,
                step -> "Uraian sama dengan langkah "
                        + Objects.requireNonNull(twin(subject, step)).number() + ". Bedakan apa yang dikerjakan.");
    }

    private static Stream<Sighting> withSubject(Subject subject) {
        return subject.steps().stream()
                .flatMap(step -> Roles.leading(step.text()).stream()
                        .map(role -> new Sighting(
                                Place.step(step),
                                "Uraian diawali pelaku \"" + role + "\"; pelaku cukup pada kolomnya.")));
    }

    private static Stream<Sighting> passive(Subject subject) {
        return subject.rows(
                step -> !step.text().isBlank() && Roles.leading(step.text()).isEmpty() && !isActive(step.text()),
                step -> "\"" + firstWord(step.text()) + "\" bukan kata kerja aktif. Contoh: menyusun, memeriksa.");
    }

    private static Stream<Sighting> sameNumber(Subject subject) {
        return subject.rows(
                step -> subject.steps().stream()
                        .limit(subject.steps().indexOf(step))
                        .anyMatch(other -> other.number().equals(step.number())),
                step -> "Nomor langkah " + step.number() + " dipakai lebih dari sekali.");
    }

    private static Stream<Sighting> manyPages(Subject subject) {
        return subject.steps().size() <= ROWS_OF_A_PAGE
                ? Stream.empty()
                : Stream.of(new Sighting(
                        Place.WHOLE,
                        "Tabel melampaui satu halaman; segi lima penghubung digambar otomatis saat dicetak."));
    }

    private static boolean isActive(String text) {
        return firstWord(text).toLowerCase(Locale.ROOT).matches("(me|ber)[a-z-]+");
    }

    private static String firstWord(String text) {
        return text.strip().split("[\\s/]+", 2)[0];
    }

    private static @org.jspecify.annotations.Nullable Step twin(Subject subject, Step step) {
        return subject.steps().stream()
                .limit(subject.steps().indexOf(step))
                .filter(other -> other.text().equalsIgnoreCase(step.text()))
                .findFirst()
                .orElse(null);
    }
}
