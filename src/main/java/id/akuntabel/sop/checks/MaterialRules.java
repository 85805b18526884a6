package id.akuntabel.sop.checks;

import static id.akuntabel.sop.checks.Rule.advice;
import static id.akuntabel.sop.checks.Rule.warning;

import id.akuntabel.sop.checks.Rule.Sighting;
import id.akuntabel.sop.editions.Edition.Step;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What goes into the steps and comes out of them.
final class MaterialRules {

    private MaterialRules() {}

    static List<Rule> all() {
        return List.of(
                warning(
                        "output-kosong",
                        "Setiap langkah menghasilkan sesuatu",
                        Sources.QUALITY,
                        MaterialRules::noOutput),
                warning(
                        "kelengkapan-kosong",
                        "Setiap langkah menyebut kelengkapan",
                        Sources.QUALITY,
                        MaterialRules::noInput),
                advice(
                        "output-tidak-dipakai",
                        "Output dipakai langkah berikutnya",
                        Sources.PUBLISHED,
                        MaterialRules::unused),
                advice(
                        "kelengkapan-tanpa-asal",
                        "Kelengkapan dihasilkan langkah sebelumnya",
                        Sources.PUBLISHED,
                        MaterialRules::fromNowhere));
    }

    private static Stream<Sighting> noOutput(Subject subject) {
        return subject.rows(step -> step.outputs().isEmpty(), step -> "Output kosong.");
    }

    private static Stream<Sighting> noInput(Subject subject) {
        return subject.rows(step -> step.requirements().isEmpty(), step -> "Kelengkapan kosong.");
    }

    private static Stream<Sighting> unused(Subject subject) {
        var steps = subject.steps();
        return subject.rows(
                step -> !isLast(subject, step) && !unusedOf(steps, step).isEmpty(), step -> {
                    return quoted(unusedOf(steps, step)) + " tidak dipakai langkah mana pun sesudahnya.";
                });
    }

    private static Stream<Sighting> fromNowhere(Subject subject) {
        var steps = subject.steps();
        return subject.rows(
                step -> steps.indexOf(step) > 0 && !newIn(steps, step).isEmpty(), step -> {
                    return quoted(newIn(steps, step)) + " tidak dihasilkan langkah sebelumnya; pastikan asalnya.";
                });
    }

    private static List<String> unusedOf(List<Step> steps, Step step) {
        return step.outputs().stream()
                .filter(output -> steps.stream()
                        .skip(steps.indexOf(step) + 1L)
                        .flatMap(later -> Stream.concat(later.requirements().stream(), later.outputs().stream()))
                        .noneMatch(requirement -> same(requirement, output)))
                .toList();
    }

    private static List<String> newIn(List<Step> steps, Step step) {
        return step.requirements().stream()
                .filter(requirement -> steps.stream()
                        .limit(steps.indexOf(step))
                        .flatMap(earlier -> Stream.concat(earlier.requirements().stream(), earlier.outputs().stream()))
                        .noneMatch(known -> same(known, requirement)))
                .toList();
    }

    private static boolean isLast(Subject subject, Step step) {
        return step.marks().stream().anyMatch(mark -> subject.ends().contains(mark));
    }

    /// One thing may be called a little more fully in one place than in the other.
    private static boolean same(String one, String other) {
        var a = one.strip().toLowerCase(Locale.ROOT);
        var b = other.strip().toLowerCase(Locale.ROOT);
        return a.contains(b) || b.contains(a);
    }

    private static String quoted(List<String> things) {
        return "\"" + String.join("\", \"", things) + "\"";
    }
}
