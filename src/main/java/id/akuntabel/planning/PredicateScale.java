package id.akuntabel.planning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Words that stand for numbers, so that a target "WTP" can be compared with a result "WDP". A scale is never changed
/// in place: a new order of the words is a new version.
///
/// @param key     names it for ever, version included: `opini-bpk-1`
/// @param name    as officials read it
/// @param version from 1
/// @param source  where the order of the words comes from
/// @param grades  best first
public record PredicateScale(String key, String name, int version, String source, List<Grade> grades) {

    /// Audit opinions on the financial report, UU 15/2004 article 16; scores as local systems use them.
    public static final PredicateScale BPK_OPINION = new PredicateScale(
            "opini-bpk-1",
            "Opini BPK",
            1,
            "UU 15/2004 Pasal 16 (penjelasan)",
            List.of(
                    grade("WTP", "Wajar Tanpa Pengecualian", 4),
                    grade("WDP", "Wajar Dengan Pengecualian", 3),
                    grade("TW", "Tidak Wajar", 2),
                    grade("TMP", "Tidak Menyatakan Pendapat", 1)));

    /// Grades of the evaluation of performance accountability, PermenPANRB 88/2021.
    public static final PredicateScale SAKIP_GRADE = new PredicateScale(
            "predikat-sakip-1",
            "Predikat SAKIP",
            1,
            "PermenPANRB 88/2021",
            List.of(
                    grade("AA", "Sangat Memuaskan", 7),
                    grade("A", "Memuaskan", 6),
                    grade("BB", "Sangat Baik", 5),
                    grade("B", "Baik", 4),
                    grade("CC", "Cukup", 3),
                    grade("C", "Kurang", 2),
                    grade("D", "Sangat Kurang", 1)));

    public PredicateScale {
        grades = List.copyOf(grades);
        if (grades.isEmpty() || version < 1) {
            throw new IllegalArgumentException("Skala predikat memerlukan kata dan versi: " + key);
        }
        if (grades.stream().map(Grade::word).distinct().count() < grades.size()) {
            throw new IllegalArgumentException("Kata muncul dua kali pada skala " + key);
        }
    }

    /// @param word    as it is typed: `WTP`
    /// @param meaning in full
    /// @param score   higher is better
    public record Grade(String word, String meaning, BigDecimal score) {}

    /// The scales that come with the system.
    public static List<PredicateScale> known() {
        return List.of(BPK_OPINION, SAKIP_GRADE);
    }

    public static Optional<PredicateScale> find(String key) {
        return known().stream().filter(scale -> scale.key.equals(key)).findFirst();
    }

    /// The grade with this word or meaning, whatever its capitals.
    public Optional<Grade> grade(String text) {
        var wanted = text.strip().toUpperCase(Locale.ROOT);
        return grades.stream()
                .filter(grade -> grade.word.toUpperCase(Locale.ROOT).equals(wanted)
                        || grade.meaning.toUpperCase(Locale.ROOT).equals(wanted))
                .findFirst();
    }

    /// The grade with exactly this score.
    public Optional<Grade> grade(BigDecimal score) {
        return grades.stream()
                .filter(grade -> grade.score.compareTo(score) == 0)
                .findFirst();
    }

    private static Grade grade(String word, String meaning, int score) {
        return new Grade(word, meaning, BigDecimal.valueOf(score));
    }
}
