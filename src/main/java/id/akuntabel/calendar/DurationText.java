package id.akuntabel.calendar;

import id.akuntabel.calendar.DurationReading.Certain;
import id.akuntabel.calendar.DurationReading.Doubtful;
import id.akuntabel.calendar.StandardDuration.Between;
import id.akuntabel.calendar.StandardDuration.Exactly;
import id.akuntabel.calendar.StandardDuration.Open;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the words of a time column; see [DurationReading#of].
record DurationText(String printed, @Nullable TimeUnit columnUnit) {

    private static final Pattern OPEN = Pattern.compile(
            "|-+|n/a|(di|me(ny)?)?sesuai.*|kondisional|tentatif|insidentil|insidental|fleksibel|setiap saat"
                    + "|tidak (ditentukan|terbatas)|selama diperlukan");
    private static final String NUMBER = "(\\d+(?:[.,]\\d+)?|½)";
    private static final String UNIT = "([a-z][a-z ]*)";
    private static final Pattern SINGLE = Pattern.compile(NUMBER + " ?" + UNIT + "?");
    private static final Pattern RANGE = Pattern.compile(NUMBER + " ?" + UNIT + "? ?- ?" + NUMBER + " ?" + UNIT + "?");
    private static final Pattern HOURS_AND_MINUTES =
            Pattern.compile("(\\d+) ?jam(?: kerja)?,? (?:dan )?(\\d+) ?(?:menit|mnt)");

    private record Measure(TimeUnit unit, int each) {}

    private static final Map<String, Measure> UNITS = Map.ofEntries(
            Map.entry("menit", new Measure(TimeUnit.MINUTE, 1)),
            Map.entry("mnt", new Measure(TimeUnit.MINUTE, 1)),
            Map.entry("menit kerja", new Measure(TimeUnit.MINUTE, 1)),
            Map.entry("jam", new Measure(TimeUnit.HOUR, 1)),
            Map.entry("jam kerja", new Measure(TimeUnit.HOUR, 1)),
            Map.entry("hari", new Measure(TimeUnit.WORKING_DAY, 1)),
            Map.entry("hari kerja", new Measure(TimeUnit.WORKING_DAY, 1)),
            Map.entry("hk", new Measure(TimeUnit.WORKING_DAY, 1)),
            Map.entry("hari kalender", new Measure(TimeUnit.CALENDAR_DAY, 1)),
            Map.entry("minggu", new Measure(TimeUnit.WEEK, 1)),
            Map.entry("pekan", new Measure(TimeUnit.WEEK, 1)),
            Map.entry("bulan", new Measure(TimeUnit.MONTH, 1)),
            Map.entry("bln", new Measure(TimeUnit.MONTH, 1)),
            Map.entry("triwulan", new Measure(TimeUnit.MONTH, 3)),
            Map.entry("semester", new Measure(TimeUnit.MONTH, 6)),
            Map.entry("tahun", new Measure(TimeUnit.MONTH, 12)));

    DurationReading read() {
        var text = plain();
        if (OPEN.matcher(text).matches()) {
            return new Certain(new Open(printed));
        }
        var compound = HOURS_AND_MINUTES.matcher(text);
        if (compound.matches()) {
            return exactly(whole(compound, 1) * 60 + whole(compound, 2), TimeUnit.MINUTE);
        }
        var range = RANGE.matcher(text);
        if (range.matches()) {
            return range(range);
        }
        var single = SINGLE.matcher(text);
        return single.matches() ? single(single) : doubt("tidak terbaca sebagai waktu; dianggap tanpa batas waktu");
    }

    /// Lower case, one kind of dash and space, without the words that only soften a number.
    private String plain() {
        return printed.toLowerCase(Locale.ROOT)
                .replaceAll("[\\h\\s]+", " ")
                .replaceAll("[\u2010-\u2015\u2212]", "-")
                .replaceAll("\\((?!menit|jam|hari)[a-z ]+\\)", " ")
                .replaceAll("[()]", " ")
                .replaceAll("s/d|s\\.d\\.?|sampai dengan|sampai|hingga", "-")
                .replaceAll("±|\\+/-|maks(imal|imum)?\\b\\.?|paling lama|paling lambat|kurang lebih|sekitar", " ")
                .replaceAll("(?<=[a-z])\\.$", "")
                .replaceAll(" +", " ")
                .strip();
    }

    private DurationReading single(Matcher read) {
        var number = number(read.group(1));
        var measure = measure(read.group(2));
        if (measure == null) {
            return unknownUnit(read.group(2));
        }
        var amount = number.multiply(BigDecimal.valueOf(measure.each()));
        if (amount.signum() == 0) {
            return doubt("nol; dianggap tanpa batas waktu");
        }
        if (isWhole(amount)) {
            return exactly(amount.intValue(), measure.unit());
        }
        if (measure.unit() == TimeUnit.HOUR && isWhole(amount.multiply(BigDecimal.valueOf(60)))) {
            return exactly(amount.multiply(BigDecimal.valueOf(60)).intValue(), TimeUnit.MINUTE);
        }
        var up = amount.setScale(0, java.math.RoundingMode.UP).intValue();
        return new Doubtful(
                new Exactly(up, measure.unit(), printed),
                "\"" + printed + "\" bukan bilangan bulat; dibaca " + up + " "
                        + measure.unit().printed() + ".");
    }

    private DurationReading range(Matcher read) {
        var lastUnit = read.group(4) == null ? null : read.group(4).strip();
        var measure = measure(lastUnit);
        if (measure == null) {
            return unknownUnit(lastUnit);
        }
        var firstMeasure = read.group(2) == null ? measure : measure(read.group(2));
        var least = number(read.group(1));
        var most = number(read.group(3));
        if (!measure.equals(firstMeasure) || !isWhole(least) || !isWhole(most)) {
            return doubt("rentang dengan dua satuan atau pecahan; dianggap tanpa batas waktu");
        }
        if (least.signum() == 0 || most.compareTo(least) < 0) {
            return doubt("rentang yang tidak masuk akal; dianggap tanpa batas waktu");
        }
        return new Certain(new Between(
                least.intValue() * measure.each(), most.intValue() * measure.each(), measure.unit(), printed));
    }

    private @Nullable Measure measure(@Nullable String unit) {
        if (unit == null || unit.isBlank()) {
            return columnUnit == null ? null : new Measure(columnUnit, 1);
        }
        return UNITS.get(unit.strip());
    }

    private DurationReading unknownUnit(@Nullable String unit) {
        return doubt(
                unit == null || unit.isBlank()
                        ? "tanpa satuan waktu; dianggap tanpa batas waktu"
                        : "memakai satuan yang tidak dikenal; dianggap tanpa batas waktu");
    }

    private DurationReading exactly(int amount, TimeUnit unit) {
        return new Certain(new Exactly(amount, unit, printed));
    }

    private DurationReading doubt(String why) {
        return new Doubtful(new Open(printed), "Waktu \"" + printed + "\" " + why + ".");
    }

    private static BigDecimal number(String text) {
        return text.equals("½") ? new BigDecimal("0.5") : new BigDecimal(text.replace(',', '.'));
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    private static int whole(Matcher read, int group) {
        return Integer.parseInt(read.group(group));
    }
}
