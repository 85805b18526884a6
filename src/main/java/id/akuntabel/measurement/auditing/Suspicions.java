package id.akuntabel.measurement.auditing;

import id.akuntabel.measurement.auditing.Recomputation.Try;
import id.akuntabel.measurement.auditing.Suspicion.Kind;
import id.akuntabel.measurement.formula.RatingScale;
import id.akuntabel.measurement.formula.RatingScales;
import id.akuntabel.measurement.tables.Column;
import id.akuntabel.measurement.tables.Table;
import id.akuntabel.planning.NumberText;
import id.akuntabel.planning.Polarity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What goes wrong in published tables, each as a rule that knows no table in particular.
final class Suspicions {

    private static final Pattern SPREADSHEET_ERROR = Pattern.compile("#(REF!|DIV/0!|N/A|NAME\\?|VALUE!|NUM!|NULL!)");
    private static final Pattern SEVERAL_PERIODS = Pattern.compile(
            "kumulatif|s\\.? ?d\\.?\\b|sampai dengan|renstra|rpjmd|roll-?up|\\bi ?[-–] ?iv\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern EFFICIENCY =
            Pattern.compile("\\befisiensi \\(e\\)|^e( gabungan)?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern VALUE_OF_EFFICIENCY =
            Pattern.compile("\\bnilai efisiensi\\b|\\(ne\\)|^ne$", Pattern.CASE_INSENSITIVE);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);
    /// Where most offices stop counting.
    private static final BigDecimal USUAL_CAP = BigDecimal.valueOf(120);
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);

    private Suspicions() {}

    /// From what is written in the cells.
    static void ofCells(Line line, Table.Row row, Conventions conventions, List<Suspicion> suspicions) {
        line.written().stream()
                .filter(cell -> SPREADSHEET_ERROR.matcher(cell).find())
                .findFirst()
                .ifPresent(cell -> suspicions.add(new Suspicion(
                        Kind.SPREADSHEET_ERROR, "“" + cell + "” memuat galat rumus lembar kerja yang ikut dicetak.")));
        var stranger = conventions.stranger(row);
        if (stranger != null) {
            suspicions.add(new Suspicion(
                    Kind.MIXED_DECIMALS,
                    "“" + stranger + "” memakai tanda desimal lain daripada baris lain pada kolom yang sama."));
        }
        for (var quantity : List.of(line.target(), line.actual(), line.published())) {
            if (quantity.doubt() != null) {
                suspicions.add(new Suspicion(Kind.AMBIGUOUS_NUMBER, quantity.doubt()));
            }
        }
        twoTexts(conventions.difference(row, Column.TARGET, Column.TARGET_RAW), "Target", suspicions);
        twoTexts(conventions.difference(row, Column.ACTUAL, Column.ACTUAL_RAW), "Realisasi", suspicions);
        twoTexts(conventions.difference(row, Column.PUBLISHED, Column.PUBLISHED_RAW), "Capaian", suspicions);
        if (line.isPredicate() && isPlainNumber(line.actual())) {
            suspicions.add(new Suspicion(
                    Kind.NUMBER_FOR_PREDICATE,
                    "Satuannya predikat, tetapi realisasinya angka "
                            + line.actual().shown() + ": tulis hurufnya (misalnya BB)."));
        }
    }

    private static void twoTexts(Conventions.@Nullable Pair pair, String name, List<Suspicion> suspicions) {
        if (pair == null) {
            return;
        }
        var slip = Recomputation.decimalsOff(pair.written(), pair.number()) != 0;
        suspicions.add(new Suspicion(
                slip ? Kind.DECIMAL_SLIP : Kind.TWO_TEXTS,
                "%s dipakai %s, tetapi tertulis “%s”%s."
                        .formatted(
                                name,
                                NumberText.exact(pair.number()),
                                pair.text(),
                                slip ? ": tanda desimal bergeser" : "")));
    }

    private static boolean isPlainNumber(Quantity quantity) {
        return quantity.isRead() && quantity.readings().getFirst().scale() == null;
    }

    /// From what the numbers say, whether or not the arithmetic is right.
    static void ofNumbers(Line line, @Nullable Try best, List<Suspicion> suspicions) {
        var target = line.target().number();
        var actual = line.actual().number();
        var published = line.published().number();
        if (target != null && target.signum() == 0 && line.target().readings().size() == 1) {
            suspicions.add(new Suspicion(
                    Kind.ZERO_TARGET,
                    published == null
                            ? "Target nol: tidak ada rumus yang dapat membaginya."
                            : "Target nol, tetapi capaian dicetak "
                                    + line.published().shown() + "."));
        }
        if (actual != null) {
            quantities(line, actual, suspicions);
        }
        if (line.polarity() == null && line.target().isRead() && line.actual().isRead()) {
            suspicions.add(new Suspicion(
                    Kind.UNDECLARED_POLARITY, "Tidak dinyatakan apakah makin tinggi atau makin rendah yang baik."));
        }
        farAbove(line, best, published, suspicions);
        bounds(line, published, suspicions);
        if (published != null) {
            ratings(line, published, suspicions);
        }
    }

    private static void quantities(Line line, BigDecimal actual, List<Suspicion> suspicions) {
        if (line.isPercentage() && actual.compareTo(HUNDRED) > 0 && line.polarity() != Polarity.LOWER_BETTER) {
            suspicions.add(new Suspicion(
                    Kind.CUMULATED_PERCENTAGE,
                    "Realisasi %s%% melebihi 100%%: persentase antarperiode kemungkinan dijumlahkan."
                            .formatted(NumberText.exact(actual))));
        }
        if (line.isCountable() && actual.stripTrailingZeros().scale() > 0) {
            suspicions.add(new Suspicion(
                    Kind.FRACTION_OF_COUNTABLE,
                    "Realisasi %s %s: satuan ini dihitung utuh, tidak mungkin pecahan."
                            .formatted(NumberText.exact(actual), line.unit())));
        }
    }

    private static void farAbove(
            Line line, @Nullable Try best, @Nullable BigDecimal published, List<Suspicion> suspicions) {
        var computed = best == null ? null : best.value();
        var highest = computed == null ? published : published == null ? computed : computed.max(published);
        if (highest == null
                || highest.compareTo(USUAL_CAP) <= 0
                || VALUE_OF_EFFICIENCY.matcher(label(line)).find()) {
            return;
        }
        suspicions.add(
                new Suspicion(
                        Kind.FAR_ABOVE_TARGET,
                        "Capaian %s jauh di atas 100%%: %s."
                                .formatted(
                                        Recomputation.percent(highest),
                                        SEVERAL_PERIODS.matcher(line.period()).find()
                                                ? "realisasi beberapa periode kemungkinan dibandingkan dengan target satu periode"
                                                : "target kemungkinan terlalu rendah, atau targetnya bukan untuk periode yang sama")));
    }

    /// PMK 214/2017: E lies within −20 and 20, its value within 0 and 100.
    private static void bounds(Line line, @Nullable BigDecimal published, List<Suspicion> suspicions) {
        if (published == null) {
            return;
        }
        var label = label(line);
        if (VALUE_OF_EFFICIENCY.matcher(label).find() && (published.signum() < 0 || published.compareTo(HUNDRED) > 0)) {
            suspicions.add(new Suspicion(
                    Kind.OUT_OF_BOUNDS,
                    "Nilai efisiensi %s di luar 0 sampai 100 (PMK 214/2017).".formatted(NumberText.exact(published))));
        } else if ((EFFICIENCY.matcher(line.indicator().strip()).find()
                        || EFFICIENCY.matcher(line.period().strip()).find())
                && published.abs().compareTo(TWENTY) > 0) {
            suspicions.add(new Suspicion(
                    Kind.OUT_OF_BOUNDS,
                    "Efisiensi (E) %s di luar −20 sampai 20 (PMK 214/2017): kemungkinan diisi dengan serapan anggaran."
                            .formatted(NumberText.exact(published))));
        }
    }

    private static String label(Line line) {
        return (line.indicator() + " " + line.period()).strip();
    }

    /// A printed word is compared with the scales that know it; where the table has a column for it, the holes of the
    /// common scale are named, too.
    private static void ratings(Line line, BigDecimal published, List<Suspicion> suspicions) {
        if (!line.hasRatings()) {
            return;
        }
        var word = line.rating().toLowerCase(Locale.ROOT);
        var scales = RatingScales.known().stream()
                .filter(scale -> scale.bands().stream()
                        .anyMatch(band -> band.label().toLowerCase(Locale.ROOT).equals(word)))
                .toList();
        var inForce = scales.isEmpty() ? List.of(RatingScales.PERMENDAGRI) : scales;
        inForce.stream()
                .map(scale -> scale.rate(published))
                .flatMap(rating -> rating.warning().stream())
                .findFirst()
                .ifPresent(warning -> suspicions.add(new Suspicion(Kind.SCALE_HOLE, warning)));
        if (!scales.isEmpty() && scales.stream().noneMatch(scale -> agrees(scale, published, word))) {
            var scale = scales.getFirst();
            suspicions.add(new Suspicion(
                    Kind.WRONG_RATING,
                    "Tercetak “%s”, padahal %s%% pada skala %s adalah %s."
                            .formatted(
                                    line.rating(),
                                    NumberText.exact(published),
                                    scale.name(),
                                    scale.rate(published).label())));
        }
    }

    private static boolean agrees(RatingScale scale, BigDecimal percent, String word) {
        return scale.rate(percent).label().toLowerCase(Locale.ROOT).equals(word);
    }

    /// Why a figure may be wrong.
    static void ofContradiction(Line line, Try best, List<Suspicion> suspicions) {
        var printed = best.printed();
        var computed = best.value();
        if (printed == null || computed == null) {
            return;
        }
        var off = Recomputation.decimalsOff(computed, printed);
        if (off != 0) {
            suspicions.add(new Suspicion(
                    Kind.DECIMAL_SLIP,
                    off == -2
                            ? "Tercetak sebagai pecahan (%s), bukan persen (%s)."
                                    .formatted(NumberText.exact(printed), Recomputation.percent(computed))
                            : "Tercetak %s, dihitung %s: tanda desimal bergeser %d angka."
                                    .formatted(
                                            NumberText.exact(printed),
                                            Recomputation.percent(computed),
                                            Math.abs(off))));
            return;
        }
        if (Recomputation.isForgottenBracket(best.target(), best.actual(), printed)) {
            suspicions.add(new Suspicion(
                    Kind.WRONG_FORMULA, "Tercetak hasil 1 + (1 − realisasi ÷ target) × 100: tanda kurungnya kurang."));
            return;
        }
        if (line.polarity() != null) {
            var other = Recomputation.otherwise(best.target(), best.actual(), printed, line.polarity());
            if (other.isPresent()) {
                suspicions.add(new Suspicion(
                        Kind.WRONG_FORMULA,
                        "Tercetak sama dengan hasil rumus %s, padahal dinyatakan %s."
                                .formatted(
                                        other.get().variant().label(),
                                        line.polarity().label().toLowerCase(Locale.ROOT))));
            }
        }
        if (!line.isPercentage() && printed.remainder(FIVE).signum() == 0) {
            suspicions.add(new Suspicion(
                    Kind.TYPED_PERCENTAGE,
                    "Capaian %s bulat dan tidak berasal dari kuantitas %s dari %s: kemungkinan diketik sebagai kemajuan."
                            .formatted(
                                    line.published().shown(),
                                    line.actual().shown(),
                                    line.target().shown())));
        }
    }

    /// The same figure, to two decimals or more, for different indicators of one agency was probably copied. By place
    /// in the table; null where there is none.
    static List<@Nullable Suspicion> twins(List<Line> lines) {
        var first = new HashMap<String, Line>();
        var twins = new ArrayList<@Nullable Suspicion>();
        for (var line : lines) {
            var published = line.published().number();
            if (published == null
                    || published.stripTrailingZeros().scale() < 2
                    || line.indicator().isBlank()) {
                twins.add(null);
                continue;
            }
            var earlier =
                    first.putIfAbsent(line.agency() + "|" + line.period() + "|" + published.stripTrailingZeros(), line);
            var copied = earlier != null
                    && !earlier.indicator().equalsIgnoreCase(line.indicator())
                    && !sameQuantities(earlier, line);
            twins.add(
                    copied
                            ? new Suspicion(
                                    Kind.COPIED_FIGURE,
                                    "Capaian %s sama persis dengan baris %d (%s): kemungkinan tersalin."
                                            .formatted(line.published().shown(), earlier.row(), earlier.indicator()))
                            : null);
        }
        return twins;
    }

    /// A figure without quantities of its own below those that it sums up: `(98,40 + 98,80 + 98,91) ÷ 4`. By place in
    /// the table; null where the division is right or there is none.
    static List<@Nullable Suspicion> means(List<Line> lines) {
        var means = new ArrayList<@Nullable Suspicion>();
        for (var at = 0; at < lines.size(); at++) {
            means.add(mean(lines.get(at), above(lines, at)));
        }
        return means;
    }

    /// The rows right above that print a figure of one agency for one period.
    private static List<Line> above(List<Line> lines, int at) {
        var above = new ArrayList<Line>();
        for (var place = at - 1; place >= 0; place--) {
            var line = lines.get(place);
            if (!line.published().isRead()
                    || !line.agency().equals(lines.get(at).agency())
                    || !line.period().equals(lines.get(at - 1).period())) {
                break;
            }
            above.addFirst(line);
        }
        return above;
    }

    private static @Nullable Suspicion mean(Line line, List<Line> above) {
        var published = line.published().number();
        if (published == null
                || above.size() < 2
                || line.target().isRead()
                || line.actual().isRead()) {
            return null;
        }
        var sum = BigDecimal.ZERO;
        for (var each : above) {
            sum = sum.add(Objects.requireNonNull(each.published().number()));
        }
        var decimals = Math.max(published.scale(), 2);
        var wrong = sum.divide(BigDecimal.valueOf(above.size() + 1L), decimals, RoundingMode.HALF_UP);
        return wrong.compareTo(published) != 0
                ? null
                : new Suspicion(
                        Kind.WRONG_MEAN,
                        "Tercetak %s = jumlah %d baris di atasnya (%s) dibagi %d; rata-ratanya %s."
                                .formatted(
                                        line.published().shown(),
                                        above.size(),
                                        NumberText.exact(sum),
                                        above.size() + 1,
                                        NumberText.decimal(
                                                sum.divide(
                                                        BigDecimal.valueOf(above.size()),
                                                        decimals,
                                                        RoundingMode.HALF_UP),
                                                decimals)));
    }

    private static boolean sameQuantities(Line one, Line other) {
        return one.target().isRead()
                && one.actual().isRead()
                && one.target().text().equals(other.target().text())
                && one.actual().text().equals(other.actual().text());
    }
}
