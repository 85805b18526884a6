package id.akuntabel.sop.checks;

import static id.akuntabel.sop.checks.Rule.error;
import static id.akuntabel.sop.checks.Rule.warning;

import id.akuntabel.sop.checks.Rule.Sighting;
import id.akuntabel.sop.editions.Edition.Actor;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Who does it.
final class ActorRules {

    private ActorRules() {}

    static List<Rule> all() {
        return List.of(
                error("langkah-tanpa-simbol", "Setiap langkah bersimbol", Sources.PUBLISHED, ActorRules::noMark),
                error(
                        "pelaksana-belum-dipilih",
                        "Setiap simbol punya pelaksana",
                        Sources.PUBLISHED,
                        ActorRules::unknown),
                error("pelaksana-bukan-kolom", "Pelaksana adalah kolom tabel", Sources.RUNNING, ActorRules::noColumn),
                error(
                        "pelaksana-tanpa-jabatan",
                        "Pelaksana dipetakan ke jabatan",
                        Sources.RUNNING,
                        ActorRules::unmapped),
                error(
                        "jabatan-tidak-ada",
                        "Jabatan pelaksana ada pada struktur",
                        Sources.RUNNING,
                        ActorRules::noPosition),
                warning(
                        "jabatan-tidak-di-semua-opd",
                        "Jabatan pelaksana ada pada setiap Perangkat Daerah yang menjalankan",
                        Sources.RUNNING,
                        ActorRules::missingSomewhere),
                warning(
                        "lebih-dari-satu-pelaksana",
                        "Satu kegiatan satu pelaksana",
                        Sources.SYMBOLS,
                        ActorRules::severalInRow),
                warning("kolom-tidak-dipakai", "Setiap kolom pelaksana dipakai", Sources.PUBLISHED, ActorRules::unused),
                warning(
                        "pelaku-di-luar-kolom",
                        "Pelaku dalam uraian adalah kolom tabel",
                        Sources.PUBLISHED,
                        ActorRules::strangerInText));
    }

    private static Stream<Sighting> noMark(Subject subject) {
        return subject.rows(
                step -> step.marks().isEmpty(),
                step -> "Langkah beruraian, tetapi tidak bersimbol pada kolom mana pun.");
    }

    private static Stream<Sighting> unknown(Subject subject) {
        return subject.edition().marks().stream()
                .filter(mark -> mark.actors().isEmpty())
                .map(mark -> new Sighting(
                        subject.place(mark.id()), "Pelaksana belum dipilih (simbol tidak terbaca dari berkas asal)."));
    }

    private static Stream<Sighting> noColumn(Subject subject) {
        return subject.edition().marks().stream()
                .flatMap(mark -> mark.actors().stream()
                        .filter(key -> column(subject, key) == null)
                        .map(key -> new Sighting(
                                subject.place(mark.id()), "Pelaksana \"" + key + "\" bukan kolom pada tabel ini.")));
    }

    private static Stream<Sighting> unmapped(Subject subject) {
        return used(subject)
                .filter(actor -> actor.positions().isEmpty())
                .map(actor -> new Sighting(
                        Place.column(actor), "Pelaksana belum dipetakan ke jabatan, sehingga tugasnya tidak sampai."));
    }

    private static Stream<Sighting> noPosition(Subject subject) {
        return lacking(subject)
                .filter(lack -> lack.agencies().size() == lack.of())
                .map(lack -> new Sighting(
                        Place.column(lack.actor()),
                        "Tidak ada jabatan " + String.join(", ", lack.actor().positions()) + " pada "
                                + String.join(", ", lack.agencies()) + "."));
    }

    private static Stream<Sighting> missingSomewhere(Subject subject) {
        return lacking(subject)
                .filter(lack -> lack.agencies().size() < lack.of())
                .map(lack -> new Sighting(
                        Place.column(lack.actor()),
                        "Tidak ada jabatannya pada " + String.join(", ", lack.agencies())
                                + "; SOP ini tidak dapat dijalankan di sana."));
    }

    /// An actor for whom some of the agencies have no position.
    private record Lack(Actor actor, List<String> agencies, int of) {}

    private static Stream<Lack> lacking(Subject subject) {
        @Nullable Map<String, Set<String>> positions = subject.surroundings().positions();
        if (positions == null || positions.isEmpty()) {
            return Stream.empty();
        }
        return used(subject)
                .filter(actor -> !actor.positions().isEmpty())
                .map(actor -> new Lack(
                        actor,
                        positions.entrySet().stream()
                                .filter(agency -> Collections.disjoint(agency.getValue(), actor.positions()))
                                .map(Map.Entry::getKey)
                                .sorted()
                                .toList(),
                        positions.size()))
                .filter(lack -> !lack.agencies().isEmpty());
    }

    private static Stream<Sighting> severalInRow(Subject subject) {
        return subject.rows(
                step -> step.marks().stream()
                                .flatMap(mark -> mark.actors().stream())
                                .distinct()
                                .count()
                        > 1,
                step -> step.marks().stream().anyMatch(mark -> mark.joins() != null)
                        ? "Lebih dari satu pelaksana dalam satu langkah (pertemuan bersama)."
                        : "Lebih dari satu pelaksana dalam satu langkah. Pisahkan menjadi langkah sendiri bila mungkin.");
    }

    private static Stream<Sighting> unused(Subject subject) {
        var used = used(subject).toList();
        return subject.edition().actors().stream()
                .filter(actor -> !used.contains(actor))
                .map(actor -> new Sighting(Place.column(actor), "Kolom ini tidak pernah bersimbol."));
    }

    private static Stream<Sighting> strangerInText(Subject subject) {
        return subject.steps().stream()
                .flatMap(step -> Roles.leading(step.text()).stream()
                        .filter(role -> subject.edition().actors().stream()
                                .noneMatch(actor -> Roles.means(actor.label(), role)))
                        .map(role -> new Sighting(
                                Place.step(step),
                                "\"" + role + "\" bertindak menurut uraian, tetapi bukan kolom pelaksana.")));
    }

    private static Stream<Actor> used(Subject subject) {
        var keys = subject.edition().marks().stream()
                .flatMap(mark -> mark.actors().stream())
                .toList();
        return subject.edition().actors().stream().filter(actor -> keys.contains(actor.key()));
    }

    private static @Nullable Actor column(Subject subject, String key) {
        return subject.edition().actors().stream()
                .filter(actor -> actor.key().equals(key))
                .findFirst()
                .orElse(null);
    }
}
