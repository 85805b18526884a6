package id.akuntabel.sop.bpmn;

import id.akuntabel.sop.editions.Edition;
import id.akuntabel.sop.editions.Edition.Actor;
import id.akuntabel.sop.editions.Edition.Mark;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Why an edition cannot run as it stands: each reason says what, where, and what to do. A value that holds
/// damage (an unknown actor, a decision without words) is fine on paper; an engine needs to know.
final class Readiness {

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9-]*");

    private final Edition edition;
    private final List<String> reasons = new ArrayList<>();

    private Readiness(Edition edition) {
        this.edition = edition;
    }

    /// Reasons against it, in table order; empty = it can be compiled.
    static List<String> reasonsAgainst(Edition edition) {
        var readiness = new Readiness(edition);
        readiness.readNames();
        if (readiness.reasons.isEmpty()) {
            edition.marks().stream().filter(mark -> mark.joins() == null).forEach(readiness::readMark);
            readiness.readCourse(Course.of(edition));
        }
        return readiness.reasons;
    }

    /// `Langkah 7a`, for the sentences of this slice.
    static String place(Edition edition, String markId) {
        return edition.steps().stream()
                .filter(step -> step.marks().stream().anyMatch(mark -> mark.id().equals(markId)))
                .findFirst()
                .map(step -> "Langkah " + step.number())
                .orElse("Simbol " + markId);
    }

    private void readNames() {
        if (!NAME.matcher(edition.family()).matches()) {
            say("Kunci SOP “" + edition.family() + "” tidak dapat dipakai: mulai dengan huruf, lalu huruf, angka, "
                    + "atau tanda hubung.");
        }
        if (edition.marks().isEmpty()) {
            say("SOP ini belum memiliki simbol. Beri setiap langkah paling sedikit satu simbol.");
        }
        Set<String> seen = new HashSet<>();
        for (var mark : edition.marks()) {
            if (!NAME.matcher(mark.id()).matches()) {
                say(at(mark) + ": kunci simbol “" + mark.id() + "” tidak dapat dipakai: mulai dengan huruf, lalu "
                        + "huruf, angka, atau tanda hubung.");
            } else if (!seen.add(mark.id())) {
                say(at(mark) + ": kunci simbol “" + mark.id()
                        + "” dipakai lebih dari sekali. Beri kunci yang berbeda.");
            }
        }
        edition.flows().forEach(flow -> {
            if (!seen.contains(flow.from()) || !seen.contains(flow.to())) {
                say("Panah dari “" + flow.from() + "” ke “" + flow.to() + "” menunjuk simbol yang tidak ada. Arahkan "
                        + "ke simbol yang ada, atau hapus.");
            }
        });
        var hosts = edition.marks().stream().collect(Collectors.toMap(Mark::id, Function.identity(), (a, b) -> a));
        for (var mark : edition.marks()) {
            if (mark.joins() != null) {
                @Nullable Mark host = hosts.get(mark.joins());
                if (host == null || host.joins() != null) {
                    say(at(mark) + ": simbol yang ikut serta harus menunjuk simbol yang dikerjakan pada langkah itu.");
                }
            }
        }
    }

    private void readMark(Mark mark) {
        var actors = edition.actors().stream().collect(Collectors.toMap(Actor::key, Function.identity(), (a, b) -> a));
        if (mark.actors().isEmpty()) {
            say(at(mark) + ": pelaksana belum diketahui. Tetapkan kolom pelaksananya.");
        }
        for (var key : mark.actors()) {
            @Nullable Actor actor = actors.get(key);
            if (actor == null) {
                say(at(mark) + ": kolom pelaksana “" + key + "” tidak ada dalam tabel.");
            } else if (actor.positions().isEmpty()) {
                say(at(mark) + ": pelaksana “" + actor.label() + "” belum dipetakan ke jabatan.");
            }
        }
        var action = Actions.of(mark);
        if (Actions.needsProcedure(action) && mark.subprocedure() == null) {
            say(at(mark) + ": SOP yang dijalankan oleh langkah ini belum ditentukan.");
        }
    }

    private void readCourse(Course course) {
        for (var mark : course.marks().values()) {
            if (course.decides(mark)) {
                readDecision(course, mark);
            } else if (course.out(mark).size() > 1 && course.out(mark).stream().anyMatch(course.loops()::contains)) {
                say(at(mark) + ": jalur bercabang dan salah satunya kembali tanpa keputusan. Pakai belah ketupat.");
            }
            if (!course.reachesEnd(mark.id())) {
                say(at(mark) + ": dari sini tidak ada jalan ke akhir SOP. Tambahkan panah menuju langkah akhir.");
            }
        }
    }

    private void readDecision(Course course, Mark mark) {
        if (Actions.SUBPROCEDURE.equals(Actions.of(mark))) {
            say(at(mark) + ": keputusan tidak dapat sekaligus menjalankan SOP lain. Pisahkan menjadi dua simbol.");
        }
        if (course.out(mark).isEmpty()) {
            say(at(mark) + ": keputusan belum memiliki jalan keluar.");
        }
        for (var flow : course.out(mark)) {
            if (Objects.requireNonNullElse(flow.label(), "").isBlank()) {
                say(at(mark) + ": jalan keluar keputusan menuju " + place(edition, flow.to())
                        + " belum diberi kata (misalnya “Ya” atau “Tidak”).");
            }
        }
        for (var exit : course.exits(mark)) {
            var back = course.exit(mark, exit).stream()
                    .filter(course.loops()::contains)
                    .count();
            if (back > 0 && back < course.exit(mark, exit).size()) {
                say(at(mark) + ": jalan keluar “" + exit + "” sekaligus kembali dan maju. Pilih salah satu.");
            }
        }
    }

    private String at(Mark mark) {
        return place(edition, mark.id());
    }

    private void say(String reason) {
        reasons.add(reason);
    }
}
