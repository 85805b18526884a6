package id.akuntabel.sop.checks;

import static id.akuntabel.sop.checks.Rule.advice;
import static id.akuntabel.sop.checks.Rule.warning;

import id.akuntabel.sop.checks.Rule.Sighting;
import id.akuntabel.sop.editions.Edition.WorkSheet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Whether the *lembar kerja* says what the table says.
final class WorkSheetRules {

    private WorkSheetRules() {}

    static List<Rule> all() {
        return List.of(
                advice("lembar-kerja-tidak-ada", "Kegiatan diidentifikasi", Sources.WORK_SHEET, WorkSheetRules::absent),
                warning(
                        "lembar-kerja-berbeda",
                        "Tabel dan lembar kerja memakai kata yang sama",
                        Sources.PUBLISHED,
                        present(WorkSheetRules::otherWords)),
                warning(
                        "lembar-kerja-tidak-lengkap",
                        "Semua langkah ada dalam lembar kerja",
                        Sources.WORK_SHEET,
                        WorkSheetRules::missing),
                warning(
                        "langkah-utama-kosong",
                        "Langkah dibagi awal, utama, dan akhir",
                        Sources.WORK_SHEET,
                        present(WorkSheetRules::noMiddle)));
    }

    private static Stream<Sighting> absent(Subject subject) {
        return subject.edition().workSheet() == null
                ? Stream.of(new Sighting(Place.WORK_SHEET, "Lembar kerja identifikasi kegiatan belum dibuat."))
                : Stream.empty();
    }

    private static Rule.Look present(Function<WorkSheetOf, Stream<Sighting>> look) {
        return subject -> {
            @Nullable WorkSheet sheet = subject.edition().workSheet();
            return sheet == null ? Stream.empty() : look.apply(new WorkSheetOf(sheet, subject));
        };
    }

    private record WorkSheetOf(WorkSheet sheet, Subject subject) {
        Stream<String> entries() {
            return Stream.of(sheet.firstSteps(), sheet.mainSteps(), sheet.lastSteps())
                    .flatMap(List::stream);
        }

        boolean isRow(String entry) {
            return subject.steps().stream()
                    .anyMatch(step -> step.number().equals(entry) || step.text().equalsIgnoreCase(entry.strip()));
        }
    }

    private static Stream<Sighting> otherWords(WorkSheetOf it) {
        return it.entries().filter(entry -> !it.isRow(entry)).map(entry -> {
            var near = it.subject().steps().stream()
                    .filter(step -> rest(step.text()).equals(rest(entry)))
                    .findFirst();
            return new Sighting(
                    Place.WORK_SHEET,
                    near.map(step -> "\"" + entry + "\" tertulis \"" + step.text() + "\" pada langkah " + step.number()
                                    + ".")
                            .orElse("\"" + entry + "\" tidak ada pada tabel."));
        });
    }

    private static Stream<Sighting> missing(Subject subject) {
        return present(it -> subject.steps().stream()
                        .filter(step -> it.entries()
                                .noneMatch(entry -> step.number().equals(entry)
                                        || rest(step.text()).equals(rest(entry))))
                        .map(step -> new Sighting(
                                Place.WORK_SHEET, "Langkah " + step.number() + " belum ada dalam lembar kerja.")))
                .at(subject);
    }

    private static Stream<Sighting> noMiddle(WorkSheetOf it) {
        return it.sheet().mainSteps().isEmpty()
                ? Stream.of(new Sighting(Place.WORK_SHEET, "Langkah utama kosong."))
                : Stream.empty();
    }

    /// A text without its verb: `Penggandaan dokumen` and `Penggunaan dokumen` are meant to be the same step.
    private static String rest(String text) {
        var words =
                text.strip().toLowerCase(Locale.ROOT).replaceAll("[.;]$", "").split("\\s+", 2);
        return words.length < 2 ? words[0] : words[1];
    }
}
