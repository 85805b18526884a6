package id.akuntabel.planning;

import id.akuntabel.planning.TypedNumber.Convention;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The rules of `Target.read`.
final class TargetReader {

    private static final int LONGEST = 300;
    private static final int IGNORE_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u2007\\u2009\\u202f]+");
    private static final Pattern NOTES = Pattern.compile("\\([^()]*\\)");
    private static final Pattern WORD =
            Pattern.compile("(?:predikat|opini|nilai|kategori)?\\s*(\\p{L}[\\p{L} ]*)", IGNORE_CASE);
    private static final Pattern COMPARISON = Pattern.compile(
            "(≥|>=|=>|≤|<=|=<|>|<|=|minimal|minimum|min\\.|paling sedikit|paling rendah|sekurang-kurangnya"
                    + "|setidaknya|maksimal|maksimum|maks\\.|paling banyak|paling tinggi|paling lama|lebih dari"
                    + "|di atas|diatas|kurang dari|di bawah|dibawah)\\s*(.*)",
            IGNORE_CASE);
    private static final Map<Comparison, List<String>> WORDS = Map.of(
            Comparison.AT_LEAST,
            List.of("≥", ">=", "=>", "min", "paling sedikit", "paling rendah", "sekurang", "setidaknya"),
            Comparison.AT_MOST,
            List.of("≤", "<=", "=<", "maks", "paling banyak", "paling tinggi", "paling lama"),
            Comparison.MORE_THAN,
            List.of("lebih dari", "di atas", "diatas"),
            Comparison.LESS_THAN,
            List.of("kurang dari", "di bawah", "dibawah"));

    private static final String NUMBER =
            "[-\u2212\u2013]?\\d+(?: \\d{3}(?!\\d))*(?:[.,]\\d+)*(?:,-+)?(?:\\s*(?:ribu|juta|miliar|milyar|triliun)\\b)?";
    private static final Pattern FIRST = Pattern.compile("(Rp\\.?|IDR)?\\s*(" + NUMBER + ")\\s*(.*)", IGNORE_CASE);
    private static final Pattern RANGE = Pattern.compile(
            "(?:%|persen)?\\s*(?:-|\u2013|\u2014|s\\.?\\s?d\\.?|s/d|sampai dengan|sampai|hingga)\\s*(?:Rp\\.?|IDR)?\\s*("
                    + NUMBER + ")\\s*(.*)",
            IGNORE_CASE);
    private static final Pattern RATIO = Pattern.compile(":\\s*(" + NUMBER + ")\\s*(.*)", IGNORE_CASE);
    private static final Pattern OUT_OF = Pattern.compile("dari\\s+(" + NUMBER + ")\\s*(.*)", IGNORE_CASE);
    private static final Pattern ANOTHER_NUMBER = Pattern.compile("(?<![\\p{L}\\d])\\d");
    private static final Pattern EDGES = Pattern.compile("^[\\s,;.:/-]+|[\\s,;:/-]+$");

    private TargetReader() {}

    static TargetReading read(String raw, Convention convention, List<PredicateScale> scales) {
        var text = SPACES.matcher(raw).replaceAll(" ").strip();
        var grade = predicate(raw, text, scales, false);
        return grade.isPresent() ? new TargetReading.Read(grade.get()) : number(raw, text, convention);
    }

    static TargetReading read(String raw, PredicateScale scale) {
        var text = SPACES.matcher(raw).replaceAll(" ").strip();
        var grade = predicate(raw, text, List.of(scale), true);
        if (grade.isPresent()) {
            return new TargetReading.Read(grade.get());
        }
        var words = scale.grades().stream().map(PredicateScale.Grade::word).toList();
        return TypedNumber.read(raw) instanceof TypedNumber.Empty
                ? new TargetReading.Empty(raw)
                : new TargetReading.Unreadable(
                        raw,
                        "“%s” bukan kata pada skala %s: pilih %s."
                                .formatted(text, scale.name(), String.join(", ", words)));
    }

    /// A single word of a scale, perhaps with a note: `BB (72,15)`, `Opini WTP`.
    private static Optional<Target> predicate(
            String raw, String text, List<PredicateScale> scales, boolean meaningsCount) {
        var matcher = WORD.matcher(NOTES.matcher(text).replaceAll("").strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var word = matcher.group(1).strip();
        return scales.stream()
                .flatMap(scale -> scale
                        .grade(word)
                        .filter(grade -> meaningsCount || grade.word().equalsIgnoreCase(word))
                        .map(grade ->
                                new Target(raw, Comparison.EXACTLY, grade.score(), grade.score(), null, null, scale))
                        .stream())
                .findFirst();
    }

    private static TargetReading number(String raw, String text, Convention convention) {
        switch (TypedNumber.read(raw, convention)) {
            case TypedNumber.Empty empty -> {
                return new TargetReading.Empty(empty.raw());
            }
            case TypedNumber.Value number
            when text.startsWith("(") -> {
                return new TargetReading.Read(
                        new Target(raw, Comparison.EXACTLY, number.value(), number.value(), null, null, null));
            }
            case TypedNumber.Unreadable unreadable
            when text.startsWith("#") -> {
                return new TargetReading.Unreadable(raw, unreadable.reason());
            }
            default -> {
                // the long way, which knows units and ranges
            }
        }
        if (text.length() > LONGEST) {
            return new TargetReading.Unreadable(raw, "Target terlalu panjang: tulis angka dan satuannya saja.");
        }
        var comparison = COMPARISON.matcher(text);
        if (comparison.matches()) {
            return quantity(raw, comparison.group(2), comparison(comparison.group(1)), convention);
        }
        return quantity(raw, text, Comparison.EXACTLY, convention);
    }

    private static Comparison comparison(String written) {
        var word = written.toLowerCase(Locale.ROOT);
        return WORDS.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(word::startsWith))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(
                        switch (word) {
                            case ">" -> Comparison.MORE_THAN;
                            case "<" -> Comparison.LESS_THAN;
                            default -> Comparison.EXACTLY;
                        });
    }

    private static TargetReading quantity(String raw, String text, Comparison comparison, Convention convention) {
        var first = FIRST.matcher(text);
        if (!first.matches()) {
            return new TargetReading.Unreadable(
                    raw, "“" + text + "” tidak diawali angka: tulis angkanya dahulu, lalu satuannya.");
        }
        var currency = first.group(1) == null ? null : "Rp";
        var draft = new Draft(raw, comparison, currency, convention);
        var lower = first.group(2);
        var rest = first.group(3);
        var range = RANGE.matcher(rest);
        if (range.matches() && comparison == Comparison.EXACTLY) {
            var percent = rest.startsWith("%") ? "%" : null;
            return draft.range(lower, range.group(1), range.group(2), percent);
        }
        var ratio = RATIO.matcher(rest);
        if (ratio.matches()) {
            return draft.ratio(lower, ratio.group(1), ratio.group(2));
        }
        var outOf = OUT_OF.matcher(rest);
        if (outOf.matches()) {
            return draft.outOf(lower, outOf.group(1), outOf.group(2));
        }
        return draft.single(lower, rest);
    }

    /// What is known before the numbers are read.
    private record Draft(
            String raw, Comparison comparison, @Nullable String currency, Convention convention) {

        TargetReading single(String number, String rest) {
            return readings(TypedNumber.read(number, convention), TypedNumber.read(number, convention), null, rest);
        }

        TargetReading range(String from, String to, String rest, @Nullable String percent) {
            var between = new Draft(raw, Comparison.BETWEEN, percent == null ? currency : percent, convention);
            return between.readings(TypedNumber.read(from, convention), TypedNumber.read(to, convention), null, rest);
        }

        TargetReading outOf(String number, String whole, String rest) {
            return readings(
                    TypedNumber.read(number, convention),
                    TypedNumber.read(number, convention),
                    TypedNumber.read(whole, convention),
                    rest);
        }

        /// One teacher to so many pupils: the many are the number.
        TargetReading ratio(String one, String many, String rest) {
            if (!(TypedNumber.read(one) instanceof TypedNumber.Value number)
                    || number.value().compareTo(BigDecimal.ONE) != 0) {
                return new TargetReading.Unreadable(
                        raw,
                        "Perbandingan “" + one + ":" + many + "” tidak diawali 1: tulis sebagai 1 banding berapa.");
            }
            return single(many, rest);
        }

        private TargetReading readings(TypedNumber from, TypedNumber to, @Nullable TypedNumber whole, String rest) {
            var tail = EDGES.matcher(NOTES.matcher(rest).replaceAll(" ")).replaceAll("");
            var words = SPACES.matcher(tail).replaceAll(" ").strip();
            if (ANOTHER_NUMBER.matcher(words).find()) {
                return new TargetReading.Unreadable(
                        raw, "“" + raw.strip() + "” memuat lebih dari satu angka: tulis satu target saja.");
            }
            var unit = words.isEmpty() ? currency : words;
            if (likely(from) == null || likely(to) == null || (whole != null && likely(whole) == null)) {
                return new TargetReading.Unreadable(raw, reason(from, to, whole));
            }
            var likely = target(likely(from), likely(to), likely(whole), unit);
            if (likely == null) {
                return new TargetReading.Unreadable(
                        raw, "Batas bawah “" + raw.strip() + "” lebih besar daripada batas atasnya.");
            }
            return isDoubtful(from) || isDoubtful(to) || isDoubtful(whole)
                    ? new TargetReading.Doubtful(
                            likely, target(other(from), other(to), other(whole), unit), reason(from, to, whole))
                    : new TargetReading.Read(likely);
        }

        private @Nullable Target target(
                @Nullable BigDecimal lower,
                @Nullable BigDecimal upper,
                @Nullable BigDecimal whole,
                @Nullable String unit) {
            return lower == null || upper == null || lower.compareTo(upper) > 0
                    ? null
                    : new Target(raw, comparison, lower, upper, unit, whole, null);
        }
    }

    private static boolean isDoubtful(@Nullable TypedNumber number) {
        return number instanceof TypedNumber.Doubtful;
    }

    private static @Nullable BigDecimal likely(@Nullable TypedNumber number) {
        return switch (number) {
            case TypedNumber.Value value -> value.value();
            case TypedNumber.Doubtful doubtful -> doubtful.likely();
            case null, default -> null;
        };
    }

    private static @Nullable BigDecimal other(@Nullable TypedNumber number) {
        return number instanceof TypedNumber.Doubtful doubtful ? doubtful.other() : likely(number);
    }

    private static String reason(@Nullable TypedNumber... numbers) {
        for (var number : numbers) {
            if (number instanceof TypedNumber.Unreadable unreadable) {
                return unreadable.reason();
            }
        }
        for (var number : numbers) {
            if (number instanceof TypedNumber.Doubtful doubtful) {
                return doubtful.reason();
            }
        }
        return "Angkanya tidak terbaca.";
    }
}
