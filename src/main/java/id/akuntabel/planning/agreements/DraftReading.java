package id.akuntabel.planning.agreements;

import id.akuntabel.planning.BudgetPlan;
import id.akuntabel.planning.NumberText;
import id.akuntabel.planning.PredicateScale;
import id.akuntabel.planning.Target;
import id.akuntabel.planning.TargetReading;
import id.akuntabel.planning.TypedNumber;
import id.akuntabel.planning.TypedNumber.Convention;
import id.akuntabel.planning.agreements.Agreement.Action;
import id.akuntabel.planning.agreements.Agreement.BudgetLine;
import id.akuntabel.planning.agreements.Agreement.Contents;
import id.akuntabel.planning.agreements.Agreement.Line;
import id.akuntabel.planning.goals.Objective;
import id.akuntabel.planning.goals.TargetColumns;
import id.akuntabel.planning.indicators.Indicator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads the draft of an agreement. Findings by field, `tw2-3` for the second quarter of the third row.
public final class DraftReading {

    private static final Pattern ACTION = Pattern.compile("(.+?)\\s*\\(([^()]*)\\)\\s*");
    private static final Pattern SHARE = Pattern.compile("(\\S+)\\s*:?\\s+(\\S+?)%?");
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Map<String, Indicator> indicators;
    private final Map<String, Objective> objectives;
    private final Map<String, PredicateScale> scales;
    private final Map<String, String> findings;

    DraftReading(
            List<Indicator> indicators,
            List<Objective> objectives,
            Map<String, PredicateScale> scales,
            Map<String, String> findings) {
        this.indicators = indicators.stream()
                .collect(Collectors.toMap(indicator -> indicator.details().code(), Function.identity()));
        this.objectives = objectives.stream()
                .collect(Collectors.toMap(Objective::code, Function.identity(), (first, second) -> second));
        this.scales = scales;
        this.findings = findings;
    }

    /// For the parts that need to know nothing but what is typed.
    public static DraftReading ofText(Map<String, String> findings) {
        return new DraftReading(List.of(), List.of(), Map.of(), findings);
    }

    Contents read(DraftForm form) {
        var lines = new ArrayList<Line>();
        var seen = new HashSet<String>();
        for (var at = 0; at < form.rows().size(); at++) {
            var row = form.rows().get(at);
            if (!row.isEmpty()) {
                if (!seen.add(row.indicator())) {
                    wrong("indikator", at, "Indikator " + row.indicator() + " sudah ada di baris sebelumnya.");
                }
                line(row, at).ifPresent(lines::add);
            }
        }
        // Also of lines that cannot be read yet: what is wrong with a share is said at once.
        var byCode = form.rows().stream()
                .map(row -> indicators.get(row.indicator()))
                .filter(Objects::nonNull)
                .collect(Collectors.toMap(
                        indicator -> indicator.details().code(), Indicator::id, (first, second) -> first));
        var budget = new ArrayList<BudgetLine>();
        var codes = new HashSet<String>();
        for (var at = 0; at < form.budget().size(); at++) {
            var money = form.budget().get(at);
            if (!money.isEmpty()) {
                if (!codes.add(money.nomenclature() + money.code() + money.funds())) {
                    wrong("rekening", at, "Kode " + money.code() + " dengan sumber dana ini sudah ada di atas.");
                }
                budget(money, at, byCode).ifPresent(budget::add);
            }
        }
        return new Contents(lines, budget);
    }

    private Optional<Line> line(DraftForm.Row row, int at) {
        var indicator = indicators.get(row.indicator());
        var objective = objectives.get(row.objective());
        if (indicator == null || indicator.retired()) {
            wrong("indikator", at, "Pilih indikator yang masih dipakai.");
        }
        if (objective == null) {
            wrong("sasaran", at, "Pilih sasaran yang diukur indikator ini.");
        }
        if (indicator == null || objective == null) {
            return Optional.empty();
        }
        var scale = indicator.details().scale() == null
                ? null
                : scales.get(indicator.details().scale());
        var target = target(row.target(), scale, "target", at);
        if (target == null && !findings.containsKey("target-" + (at + 1))) {
            wrong("target", at, "Isi target tahun untuk " + row.indicator() + ".");
        }
        var polarity = indicator.details().polarity();
        var quarters = periods(row.quarters(), scale, "tw", at);
        var months = periods(row.months(), scale, "bulan", at);
        if (target == null) {
            return Optional.empty();
        }
        quarters.values().removeIf(quarter -> quarter.asksNothingYet(polarity, target));
        months.values().removeIf(month -> month.asksNothingYet(polarity, target));
        join(indicator, target, quarters, months, at);
        return Optional.of(new Line(
                indicator.id(),
                objective.id(),
                objective.wording(),
                indicator.id(),
                indicator.details().code(),
                indicator.details().name(),
                indicator.details().unitOfMeasure(),
                target,
                quarters,
                months,
                actions(row.actions(), at)));
    }

    private SortedMap<Integer, Target> periods(
            List<String> typed, @Nullable PredicateScale scale, String field, int at) {
        var targets = new TreeMap<Integer, Target>();
        for (var number = 1; number <= typed.size(); number++) {
            var read = target(typed.get(number - 1), scale, field + number, at);
            if (read != null) {
                targets.put(number, read);
            }
        }
        return targets;
    }

    /// The months make the quarters that were left empty; those that were typed must say the same.
    private void join(
            Indicator indicator,
            Target year,
            Map<Integer, Target> quarters,
            SortedMap<Integer, Target> months,
            int at) {
        var details = indicator.details();
        var parts = MonthlyPlan.parts(details.aggregation(), year, months);
        if (parts.isPresent()) {
            wrong(
                    "bulan" + months.firstKey(),
                    at,
                    "Target bulan " + details.code()
                            + " tertulis sebagai posisi kumulatif, sedangkan hitungan setahunnya "
                            + details.aggregation().label().toLowerCase(Locale.ROOT)
                            + ". Tulis bagian tiap bulan: " + MonthlyPlan.printed(parts.get()) + ".");
            return;
        }
        for (var quarter = 1; quarter <= 4; quarter++) {
            var made = MonthlyPlan.quarter(quarter, details.aggregation(), details.decimals(), months);
            var number = quarter;
            var typed = quarters.get(quarter);
            if (typed == null) {
                made.ifPresent(target -> quarters.put(number, target));
                if (made.isEmpty() && asked(quarter, months)) {
                    wrong(
                            "tw" + quarter,
                            at,
                            "Target bulan berupa rentang tidak dapat dijumlahkan. Isi target triwulannya.");
                }
            } else if (made.isPresent() && !MonthlyPlan.same(made.get(), typed)) {
                wrong(
                        "tw" + quarter,
                        at,
                        "Target triwulan " + typed.raw() + " berbeda dari yang dibentuk target bulannya, "
                                + MonthlyPlan.number(made.get()) + " ("
                                + details.aggregation().label().toLowerCase(Locale.ROOT)
                                + "). Samakan, atau kosongkan triwulannya.");
            }
        }
    }

    private static boolean asked(int quarter, Map<Integer, Target> months) {
        return PlanMonth.of(quarter).anyMatch(month -> months.containsKey(month.number()));
    }

    /// Null where nothing was typed or it cannot be read.
    private @Nullable Target target(String typed, @Nullable PredicateScale scale, String field, int at) {
        return switch (TargetColumns.read(typed, scale)) {
            case TargetReading.Read(var target) -> target;
            case TargetReading.Doubtful(var likely, var other, var reason) -> likely;
            case TargetReading.Empty empty -> null;
            case TargetReading.Unreadable(var raw, var reason) -> {
                wrong(field, at, reason);
                yield null;
            }
        };
    }

    /// One a line, with its quarters in parentheses: `Survei desa (1, 2)`.
    public List<Action> actions(String typed, int at) {
        var actions = new ArrayList<Action>();
        for (var text : typed.lines().filter(line -> !line.isBlank()).toList()) {
            var matcher = ACTION.matcher(text.strip());
            var quarters = matcher.matches()
                    ? matcher.group(2).replaceAll("[^1-4]", " ").strip()
                    : "";
            if (quarters.isEmpty()) {
                wrong("aksi", at, "Tulis triwulan di belakang kegiatan “" + text.strip() + "”, misalnya (1, 2).");
            } else {
                actions.add(new Action(
                        matcher.group(1),
                        List.of(quarters.split("\\s+")).stream()
                                .map(Integer::valueOf)
                                .distinct()
                                .sorted()
                                .toList()));
            }
        }
        return actions;
    }

    /// @param at    place of the row, from 0
    /// @param lines by code of the indicator
    public Optional<BudgetLine> budget(DraftForm.Money money, int at, Map<String, Long> lines) {
        if (!money.code().matches("[0-9X](\\.[0-9X]{1,4})*")) {
            wrong("rekening", at, "Kode “" + money.code() + "” tidak terbaca. Tulis seperti 5.01.02.2.01.0001.");
        }
        if (money.name().isEmpty()) {
            wrong("uraian", at, "Isi nama program, kegiatan, atau subkegiatan.");
        }
        if (money.funds().isEmpty()) {
            wrong("dana", at, "Isi sumber dana, misalnya APBD.");
        }
        if (money.nomenclature().isEmpty()) {
            wrong("nomenklatur", at, "Isi keputusan nomenklatur yang memberi kode ini.");
        }
        var ceiling = rupiah(money.ceiling(), "pagu", "Pagu", at);
        var plan = ceiling == null ? BudgetPlan.NONE : plan(money, ceiling, at);
        var shares = shares(money.shares(), at, lines);
        return ceiling == null || findings.containsKey("bagian-" + (at + 1))
                ? Optional.empty()
                : Optional.of(new BudgetLine(
                        0, money.nomenclature(), money.code(), money.name(), ceiling, plan, money.funds(), shares));
    }

    /// Once a quarter is planned, one that was left empty plans nothing.
    private BudgetPlan plan(DraftForm.Money money, BigDecimal ceiling, int at) {
        if (money.quarters().stream().allMatch(String::isBlank)) {
            return BudgetPlan.NONE;
        }
        var parts = new ArrayList<BigDecimal>();
        for (var quarter = 1; quarter <= 4; quarter++) {
            var typed = money.quarters().get(quarter - 1);
            var part = typed.isBlank()
                    ? BigDecimal.ZERO
                    : rupiah(typed, "rencana" + quarter, "Rencana TW " + ROMAN.get(quarter - 1), at);
            if (part == null) {
                return BudgetPlan.NONE;
            }
            parts.add(part);
        }
        var plan = new BudgetPlan(parts);
        if (plan.total().compareTo(ceiling) > 0) {
            wrong("rencana1", at, tooMuch(plan, ceiling));
        }
        return plan;
    }

    /// Many plans print the position reached; of those each quarter's own part is told.
    private static String tooMuch(BudgetPlan plan, BigDecimal ceiling) {
        var reached = plan.parts();
        var own = new ArrayList<String>();
        var rising = reached.getLast().compareTo(ceiling) <= 0;
        for (var quarter = 1; quarter <= 4; quarter++) {
            var before = quarter == 1 ? BigDecimal.ZERO : reached.get(quarter - 2);
            var part = reached.get(quarter - 1).subtract(before);
            rising &= part.signum() >= 0;
            own.add("TW " + ROMAN.get(quarter - 1) + " " + NumberText.exact(part));
        }
        return rising
                ? "Rencana anggaran tertulis sebagai posisi kumulatif. Tulis bagian tiap triwulan: "
                        + String.join("; ", own) + "."
                : "Rencana anggaran empat triwulan berjumlah " + NumberText.rupiah(plan.total()) + ", melebihi pagu "
                        + NumberText.rupiah(ceiling) + ". Kurangi rencananya sebesar "
                        + NumberText.rupiah(plan.total().subtract(ceiling)) + ", atau perbaiki pagunya.";
    }

    private @Nullable BigDecimal rupiah(String typed, String field, String what, int at) {
        var value = switch (TypedNumber.read(typed, Convention.INDONESIAN)) {
            case TypedNumber.Value(var raw, var number) -> number;
            case TypedNumber.Doubtful(var raw, var likely, var other, var reason) -> likely;
            case TypedNumber.Empty empty -> null;
            case TypedNumber.Unreadable unreadable -> null;
        };
        if (value == null || value.signum() < 0 || value.scale() > 2 || value.precision() - value.scale() > 16) {
            wrong(field, at, what + " “" + typed + "” tidak terbaca sebagai rupiah. Contoh: 1.250.000.000");
            return null;
        }
        return value;
    }

    private Map<Long, BigDecimal> shares(String typed, int at, Map<String, Long> lines) {
        var shares = new LinkedHashMap<Long, BigDecimal>();
        for (var part : typed.isBlank() ? List.<String>of() : List.of(typed.split(";", -1))) {
            var matcher = SHARE.matcher(part.strip());
            var line = matcher.matches() ? lines.get(matcher.group(1)) : null;
            var percent = matcher.matches()
                            && TypedNumber.read(matcher.group(2), Convention.INDONESIAN)
                                    instanceof TypedNumber.Value(var raw, var number)
                    ? number
                    : null;
            if (line == null || percent == null || percent.signum() <= 0) {
                wrong(
                        "bagian",
                        at,
                        "“" + part.strip() + "” tidak terbaca. Tulis kode indikator dari lampiran ini dan persennya,"
                                + " dipisah titik koma: IKU-1 60; IKU-2 40.");
                return shares;
            }
            shares.merge(line, percent, BigDecimal::add);
        }
        var sum = shares.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!shares.isEmpty() && sum.compareTo(HUNDRED) != 0) {
            wrong(
                    "bagian",
                    at,
                    "Bagian anggaran berjumlah " + NumberText.exact(sum) + "%. Semua indikator bersama harus 100%.");
        }
        return shares;
    }

    private void wrong(String field, int at, String finding) {
        findings.putIfAbsent(field + "-" + (at + 1), "Baris " + (at + 1) + ": " + finding);
    }
}
