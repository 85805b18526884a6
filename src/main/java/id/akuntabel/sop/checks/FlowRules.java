package id.akuntabel.sop.checks;

import static id.akuntabel.sop.checks.Rule.advice;
import static id.akuntabel.sop.checks.Rule.error;
import static id.akuntabel.sop.checks.Rule.warning;

import id.akuntabel.sop.checks.Rule.Sighting;
import id.akuntabel.sop.editions.Edition.Flow;
import id.akuntabel.sop.editions.Edition.Mark;
import id.akuntabel.sop.editions.Edition.Symbol;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// From where to where the work goes.
final class FlowRules {

    private static final String BEGIN_AND_END = Sources.SYMBOLS + ": kapsul pada kegiatan pertama dan terakhir";

    private FlowRules() {}

    static List<Rule> all() {
        return List.of(
                error("mulai-tidak-ada", "SOP mempunyai awal", Sources.RUNNING, FlowRules::noStart),
                error("selesai-tidak-ada", "SOP mempunyai akhir", Sources.RUNNING, FlowRules::noEnd),
                error("tidak-terjangkau", "Setiap simbol dicapai dari awal", Sources.RUNNING, FlowRules::unreached),
                error("panah-tanpa-tujuan", "Setiap panah menuju simbol", Sources.RUNNING, FlowRules::nowhere),
                error("cabang-tanpa-tujuan", "Setiap keputusan punya dua jalan", Sources.SYMBOLS, FlowRules::oneWay),
                error(
                        "cabang-tanpa-kata",
                        "Setiap jalan keluar keputusan diberi kata",
                        Sources.SYMBOLS,
                        FlowRules::mute),
                error(
                        "putaran-tanpa-akhir",
                        "Dari setiap simbol ada jalan ke akhir",
                        Sources.RUNNING,
                        FlowRules::trapped),
                warning("mulai-bukan-kapsul", "Kegiatan pertama digambar kapsul", BEGIN_AND_END, FlowRules::plainStart),
                warning(
                        "selesai-bukan-kapsul",
                        "Kegiatan terakhir digambar kapsul",
                        BEGIN_AND_END,
                        FlowRules::plainEnd),
                warning(
                        "cabang-bertujuan-sama",
                        "Jalan keluar keputusan berbeda tujuan",
                        Sources.PUBLISHED,
                        FlowRules::same),
                warning(
                        "kembali-tanpa-keputusan",
                        "Panah balik hanya dari keputusan",
                        Sources.SYMBOLS,
                        FlowRules::silentLoop),
                advice("lebih-dari-satu-mulai", "Satu kapsul mulai", BEGIN_AND_END, FlowRules::manyStarts),
                advice("lebih-dari-satu-selesai", "Satu kapsul selesai", BEGIN_AND_END, FlowRules::manyEnds),
                advice(
                        "keputusan-banyak-jalan",
                        "Keputusan berjawab Ya atau Tidak",
                        Sources.SYMBOLS,
                        FlowRules::manyWays));
    }

    private static Stream<Sighting> noStart(Subject subject) {
        return subject.visibleStarts().isEmpty()
                ? Stream.of(new Sighting(Place.WHOLE, "Awal SOP tidak ditemukan. Gambar kapsul pada kegiatan pertama."))
                : Stream.empty();
    }

    private static Stream<Sighting> noEnd(Subject subject) {
        return subject.ends().isEmpty()
                ? Stream.of(
                        new Sighting(Place.WHOLE, "Akhir SOP tidak ditemukan: setiap simbol masih menuju simbol lain."))
                : Stream.empty();
    }

    private static Stream<Sighting> unreached(Subject subject) {
        var reached = subject.reached();
        return subject.marks(
                mark -> !reached.contains(mark.id()),
                mark -> "Simbol ini tidak dituju panah mana pun dari awal SOP. Arahkan panah kepadanya, atau gambar "
                        + "kapsul bila SOP juga dapat dimulai di sini.");
    }

    private static Stream<Sighting> nowhere(Subject subject) {
        return subject.course().flows().stream()
                .filter(flow -> !subject.exists(flow.from()) || !subject.exists(flow.to()))
                .map(flow -> new Sighting(
                        subject.place(flow.from()),
                        flow.label() == null
                                ? "Panah belum punya tujuan."
                                : "Cabang \"" + flow.label() + "\" belum punya tujuan. Pilih langkah tujuannya."));
    }

    private static Stream<Sighting> oneWay(Subject subject) {
        return decisions(subject, mark -> subject.course().exits(mark).size() < 2)
                .map(mark -> new Sighting(
                        subject.place(mark.id()),
                        "Keputusan baru punya " + subject.course().exits(mark).size()
                                + " jalan keluar. Tambahkan cabang yang kurang, misalnya Tidak."));
    }

    private static Stream<Sighting> mute(Subject subject) {
        return decisions(
                        subject,
                        mark -> subject.course().out(mark).stream()
                                .anyMatch(flow -> Objects.requireNonNullElse(flow.label(), "")
                                        .isBlank()))
                .map(mark -> new Sighting(
                        subject.place(mark.id()), "Ada jalan keluar keputusan tanpa kata seperti Ya atau Tidak."));
    }

    private static Stream<Sighting> trapped(Subject subject) {
        return subject.marks(
                mark -> !subject.course().reachesEnd(mark.id()),
                mark -> "Dari sini pekerjaan berputar tanpa jalan ke akhir SOP.");
    }

    private static Stream<Sighting> plainStart(Subject subject) {
        return subject.visibleStarts().stream()
                .filter(mark -> mark.symbol() != Symbol.CAPSULE)
                .limit(1)
                .map(mark ->
                        new Sighting(subject.place(mark.id()), "SOP dimulai di sini, tetapi bukan dengan kapsul."));
    }

    private static Stream<Sighting> plainEnd(Subject subject) {
        return subject.ends().stream()
                .filter(mark -> mark.symbol() == Symbol.BOX)
                .map(mark ->
                        new Sighting(subject.place(mark.id()), "SOP berakhir di sini, tetapi bukan dengan kapsul."));
    }

    private static Stream<Sighting> same(Subject subject) {
        return decisions(subject, mark -> {
                    var exits = subject.course().exits(mark);
                    var targets = exits.stream()
                            .map(exit -> subject.course().exit(mark, exit).stream()
                                    .map(Flow::to)
                                    .collect(Collectors.toSet()))
                            .distinct();
                    return exits.size() > 1 && targets.count() < exits.size();
                })
                .map(mark -> new Sighting(
                        subject.place(mark.id()),
                        "Dua jalan keluar menuju langkah yang sama; keputusan tidak berakibat."));
    }

    private static Stream<Sighting> silentLoop(Subject subject) {
        return subject.course().loops().stream()
                .filter(flow ->
                        subject.decisions().stream().noneMatch(mark -> mark.id().equals(flow.from())))
                .filter(flow -> comesBeforeOrAt(subject, flow.to(), flow.from()))
                .filter(flow -> !followsDecision(subject, flow.from()))
                .map(flow -> new Sighting(
                        subject.place(flow.from()),
                        "Panah kembali ke " + subject.place(flow.to()).printed().toLowerCase(java.util.Locale.ROOT)
                                + " tanpa keputusan."));
    }

    private static Stream<Sighting> manyStarts(Subject subject) {
        var starts = subject.visibleStarts().stream()
                .filter(mark -> mark.symbol() == Symbol.CAPSULE)
                .toList();
        return starts.size() < 2
                ? Stream.empty()
                : Stream.of(new Sighting(
                        Place.WHOLE,
                        "Ada " + starts.size() + " kapsul mulai. Yang memulai proses memilih salah satunya."));
    }

    private static Stream<Sighting> manyEnds(Subject subject) {
        return subject.ends().size() < 2
                ? Stream.empty()
                : Stream.of(new Sighting(Place.WHOLE, "Ada " + subject.ends().size() + " akhir."));
    }

    private static Stream<Sighting> manyWays(Subject subject) {
        return decisions(
                        subject,
                        mark -> subject.course().exits(mark).size() > 2
                                || subject.course().exits(mark).stream().noneMatch(FlowRules::isAnswer))
                .map(mark -> new Sighting(
                        subject.place(mark.id()),
                        "Keputusan berjawab "
                                + String.join(", ", subject.course().exits(mark)) + "."));
    }

    private static boolean isAnswer(String exit) {
        return exit.equalsIgnoreCase("ya")
                || exit.toLowerCase(java.util.Locale.ROOT).startsWith("tidak");
    }

    private static boolean comesBeforeOrAt(Subject subject, String earlier, String later) {
        var order = List.copyOf(subject.course().marks().keySet());
        return order.indexOf(earlier) <= order.indexOf(later);
    }

    /// A step that mends what a decision found wrong may lead back on the decision's account.
    private static boolean followsDecision(Subject subject, String mark) {
        return subject.course().flows().stream()
                .filter(flow -> flow.to().equals(mark))
                .anyMatch(flow -> subject.decisions().stream()
                        .anyMatch(decision -> decision.id().equals(flow.from())));
    }

    private static Stream<Mark> decisions(Subject subject, java.util.function.Predicate<Mark> wrong) {
        return subject.decisions().stream().filter(wrong);
    }
}
