package id.akuntabel.planning.importing;

import id.akuntabel.organization.Position;
import id.akuntabel.planning.Aggregation;
import id.akuntabel.planning.AgreedIndicator.Component.Role;
import id.akuntabel.planning.Polarity;
import id.akuntabel.planning.PredicateScale;
import id.akuntabel.planning.Target;
import id.akuntabel.planning.TargetReading;
import id.akuntabel.planning.agreements.Agreement.Action;
import id.akuntabel.planning.agreements.DraftReading;
import id.akuntabel.planning.agreements.MonthlyPlan;
import id.akuntabel.planning.agreements.PlanMonth;
import id.akuntabel.planning.goals.Objective;
import id.akuntabel.planning.goals.StrategicPlan;
import id.akuntabel.planning.goals.TargetColumns;
import id.akuntabel.planning.indicators.Details;
import id.akuntabel.planning.indicators.Frequency;
import id.akuntabel.planning.indicators.Indicator;
import id.akuntabel.planning.indicators.Kind;
import id.akuntabel.planning.indicators.Variable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads rows as indicators and promises. Nothing is decided silently: what is guessed is a doubt, what cannot be taken
/// over is an error, both beside their row.
final class Reading {

    /// One row of the workbook.
    ///
    /// @param indicator known already: its data stay as they are; null = new
    /// @param details   of a new indicator; null where something is wrong
    /// @param objective that is measured
    /// @param promise   for an agreement, or null
    /// @param components of a new indicator
    /// @param plan      yearly targets of the Renstra, of a new indicator
    record Entry(
            int row,
            String code,
            String name,
            @Nullable Indicator indicator,
            @Nullable Details details,
            @Nullable Objective objective,
            @Nullable Promise promise,
            Map<Role, List<Long>> components,
            Map<Integer, Target> plan,
            List<String> doubts,
            List<String> errors) {}

    /// @param actions of the action plan
    record Promise(
            Position promiser,
            Target target,
            Map<Integer, Target> quarters,
            Map<Integer, Target> months,
            List<Action> actions) {}

    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)\\s*[:=]\\s*(.+)");

    private final Map<String, Indicator> indicators;
    private final List<Objective> objectives;
    private final List<Position> positions;
    private final Map<String, PredicateScale> scales;
    private final Set<Position> bound;
    private final Map<String, Variable> variables = new HashMap<>();
    private final @Nullable StrategicPlan plan;
    private final Set<String> codes = new HashSet<>();

    /// @param bound positions that have an agreement of that year already
    Reading(
            List<Indicator> indicators,
            List<Objective> objectives,
            List<Position> positions,
            Map<String, PredicateScale> scales,
            Set<Position> bound,
            List<Variable> variables,
            @Nullable StrategicPlan plan) {
        this.indicators = new HashMap<>();
        indicators.forEach(indicator -> this.indicators.put(indicator.details().code(), indicator));
        this.objectives = objectives;
        this.positions = positions;
        this.scales = scales;
        this.bound = bound;
        variables.forEach(variable -> this.variables.put(variable.code(), variable));
        this.plan = plan;
    }

    List<Entry> read(Map<Integer, Map<Column, String>> rows) {
        var entries = new ArrayList<Entry>();
        rows.forEach((number, cells) -> entries.add(new Row(number, cells).entry()));
        return entries;
    }

    private final class Row {

        private final int number;
        private final Map<Column, String> cells;
        private final List<String> doubts = new ArrayList<>();
        private final List<String> errors = new ArrayList<>();

        Row(int number, Map<Column, String> cells) {
            this.number = number;
            this.cells = cells;
        }

        Entry entry() {
            var code = cell(Column.CODE);
            if (!code.matches("[A-Za-z0-9.-]{1,20}")) {
                errors.add("Kode “" + code + "” tidak terbaca. Pakai huruf, angka, titik, atau tanda hubung.");
            } else if (!codes.add(code)) {
                errors.add("Kode " + code + " sudah ada di baris sebelumnya.");
            }
            var known = indicators.get(code);
            var details = known == null ? details(code) : null;
            if (known != null) {
                known(known);
            }
            var objective = objective();
            var scale = known != null ? known.details().scale() : details == null ? null : details.scale();
            var promise = promise(scale == null ? null : scales.get(scale), known == null ? details : known.details());
            if (promise != null && objective == null && errors.isEmpty()) {
                errors.add("Isi kode sasaran yang diukur indikator ini, agar dapat masuk perjanjian.");
            }
            return new Entry(
                    number,
                    code,
                    known == null ? cell(Column.NAME) : known.details().name(),
                    known,
                    details,
                    objective,
                    promise,
                    known == null ? components() : Map.of(),
                    known == null ? planned(scale == null ? null : scales.get(scale)) : Map.of(),
                    doubts,
                    errors);
        }

        private void known(Indicator known) {
            if (known.retired()) {
                errors.add("Indikator " + known.details().code() + " tidak dipakai lagi.");
            } else if (!cell(Column.NAME).isEmpty()
                    && !cell(Column.NAME).equalsIgnoreCase(known.details().name())) {
                errors.add("Kode " + known.details().code() + " sudah milik “"
                        + known.details().name() + "”. Pakai kode lain.");
            } else {
                doubts.add("Indikator sudah ada; keterangannya tidak diubah.");
            }
        }

        private @Nullable Details details(String code) {
            var name = required(Column.NAME);
            var definition = required(Column.DEFINITION);
            var formula = required(Column.FORMULA);
            var unit = required(Column.UNIT);
            var source = required(Column.SOURCE);
            var mechanism = required(Column.MECHANISM);
            var medium = required(Column.MEDIUM);
            var evidence = required(Column.EVIDENCE);
            var polarity = choice(Column.POLARITY, List.of(Polarity.values()), Polarity::label, Polarity.HIGHER_BETTER);
            var aggregation = aggregation();
            var frequency =
                    choice(Column.FREQUENCY, List.of(Frequency.values()), Frequency::printed, Frequency.QUARTERLY);
            var kind = choice(
                    Column.KIND, List.of(Kind.values()), Kind::name, code.startsWith("IKU") ? Kind.IKU : Kind.IK);
            var responsible = position(Column.RESPONSIBLE);
            if (responsible == null) {
                errors.add(
                        "Penanggung jawab “" + cell(Column.RESPONSIBLE) + "” bukan jabatan di perangkat daerah ini.");
            }
            var scale = scale();
            if (aggregation.isPresent() && (aggregation.get() == Aggregation.PREDICATE) != scale.isPresent()) {
                errors.add("Skala predikat diisi hanya, dan selalu, untuk hitungan Predikat.");
            }
            if (!errors.isEmpty()
                    || responsible == null
                    || polarity.isEmpty()
                    || aggregation.isEmpty()
                    || frequency.isEmpty()
                    || kind.isEmpty()) {
                return null;
            }
            return new Details(
                    code,
                    kind.get(),
                    name,
                    definition,
                    formula,
                    unit,
                    decimals(),
                    polarity.get(),
                    aggregation.get(),
                    scale.orElse(null),
                    frequency.get(),
                    source,
                    responsible.id(),
                    mechanism,
                    medium,
                    evidence);
        }

        private Optional<Aggregation> aggregation() {
            var typed = cell(Column.AGGREGATION).toLowerCase(Locale.ROOT);
            var usual = Map.of(
                    "kumulatif", Aggregation.CUMULATIVE,
                    "non kumulatif", Aggregation.LAST_VALUE,
                    "nonkumulatif", Aggregation.LAST_VALUE,
                    "non-kumulatif", Aggregation.LAST_VALUE);
            var known = usual.get(typed);
            if (known != null) {
                doubts.add("“" + cell(Column.AGGREGATION) + "” dibaca " + known.label() + ".");
                return Optional.of(known);
            }
            return choice(
                    Column.AGGREGATION, List.of(Aggregation.values()), Aggregation::label, Aggregation.LAST_VALUE);
        }

        private Optional<String> scale() {
            var typed = cell(Column.SCALE);
            if (typed.isEmpty()) {
                return Optional.empty();
            }
            var found = scales.values().stream()
                    .filter(scale ->
                            scale.name().equalsIgnoreCase(typed) || scale.key().equals(typed))
                    .map(PredicateScale::key)
                    .findFirst();
            if (found.isEmpty()) {
                errors.add("Skala “" + typed + "” tidak dikenal.");
            }
            return found;
        }

        private int decimals() {
            var typed = cell(Column.DECIMALS);
            if (typed.matches("[0-6]")) {
                return Integer.parseInt(typed);
            }
            doubts.add(typed.isEmpty() ? "Desimal kosong, dibaca 2." : "Desimal “" + typed + "” dibaca 2.");
            return 2;
        }

        private @Nullable Objective objective() {
            var typed = cell(Column.OBJECTIVE);
            if (typed.isEmpty()) {
                return null;
            }
            var found = objectives.stream()
                    .filter(objective -> objective.code().equalsIgnoreCase(typed)
                            || objective.wording().equalsIgnoreCase(typed))
                    .findFirst();
            if (found.isEmpty()) {
                errors.add("Sasaran “" + typed + "” tidak ada di Renstra. Tulis kodenya, misalnya S1.");
            }
            return found.orElse(null);
        }

        private @Nullable Promise promise(@Nullable PredicateScale scale, @Nullable Details details) {
            if (cell(Column.PROMISER).isEmpty()) {
                if (!cell(Column.TARGET).isEmpty()) {
                    doubts.add("Target diabaikan karena kolom Pihak pertama kosong.");
                }
                return null;
            }
            var promiser = position(Column.PROMISER);
            if (promiser == null) {
                errors.add("Pihak pertama “" + cell(Column.PROMISER) + "” bukan jabatan di perangkat daerah ini.");
            } else if (bound.contains(promiser)) {
                errors.add(promiser.title()
                        + " sudah mempunyai perjanjian tahun ini. Isi lewat halamannya, atau buat versi Perubahan.");
            }
            var target = target(Column.TARGET, scale);
            if (target == null && cell(Column.TARGET).isEmpty()) {
                errors.add("Target tahun kosong.");
            }
            var quarters = periods("QUARTER_", 4, scale);
            SortedMap<Integer, Target> months = periods("MONTH_", 12, scale);
            if (promiser == null || target == null || details == null) {
                return null;
            }
            due(quarters, details, target, "TW ");
            due(months, details, target, "bulan ");
            var parts = MonthlyPlan.parts(details.aggregation(), target, months);
            if (parts.isPresent()) {
                doubts.add("Target bulan dibaca sebagai posisi kumulatif; bagian tiap bulan: "
                        + MonthlyPlan.printed(parts.get()) + ".");
                months = parts.get();
            }
            for (var quarter = 1; quarter <= 4; quarter++) {
                join(quarter, details, quarters, months);
            }
            return new Promise(promiser, target, quarters, months, actions());
        }

        private List<Action> actions() {
            var findings = new LinkedHashMap<String, String>();
            var actions = DraftReading.ofText(findings)
                    .actions(cell(Column.ACTIONS).replaceAll("(?<=\\))[;\\s]+", "\n"), number - 1);
            findings.values().forEach(finding -> errors.add(finding.replaceFirst("^Baris \\d+: ", "")));
            return actions;
        }

        private Map<Role, List<Long>> components() {
            var components = new EnumMap<Role, List<Long>>(Role.class);
            Map.of(
                            Role.NUMERATOR, Column.NUMERATOR,
                            Role.DENOMINATOR, Column.DENOMINATOR,
                            Role.VARIABLE, Column.VARIABLES)
                    .forEach((role, column) -> {
                        var codes = SideReading.words(cell(column));
                        var known = codes.stream()
                                .map(variables::get)
                                .filter(Objects::nonNull)
                                .map(Variable::id)
                                .distinct()
                                .toList();
                        if (known.size() != codes.size() || (role != Role.VARIABLE && codes.size() > 1)) {
                            errors.add(
                                    column.heading() + " “" + cell(column)
                                            + "” tidak dikenal. Tulis kode variabel yang ada atau yang ada di lembar Variabel.");
                        } else if (!known.isEmpty()) {
                            components.put(role, known);
                        }
                    });
            return components;
        }

        /// `2026: 240; 2027: 260`.
        private Map<Integer, Target> planned(@Nullable PredicateScale scale) {
            var targets = new TreeMap<Integer, Target>();
            for (var part : List.of(cell(Column.RENSTRA).split(";", -1))) {
                var matcher = YEAR.matcher(part.strip());
                var year = matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
                if (part.isBlank()) {
                    continue;
                }
                if (plan == null || year < plan.from() || year > plan.until()) {
                    errors.add(
                            "Target Renstra “" + part.strip() + "” tidak terbaca atau tahunnya di luar Renstra. Tulis"
                                    + " seperti 2026: 240; 2027: 260.");
                } else {
                    switch (TargetColumns.read(matcher.group(2), scale)) {
                        case TargetReading.Read(var target) -> targets.put(year, target);
                        case TargetReading.Doubtful(var likely, var other, var reason) -> {
                            doubts.add("Target Renstra " + year + ": " + reason);
                            targets.put(year, likely);
                        }
                        case TargetReading.Empty empty -> {}
                        case TargetReading.Unreadable(var raw, var reason) ->
                            errors.add("Target Renstra " + year + ": " + reason);
                    }
                }
            }
            return targets;
        }

        private SortedMap<Integer, Target> periods(String columns, int count, @Nullable PredicateScale scale) {
            var targets = new TreeMap<Integer, Target>();
            for (var number = 1; number <= count; number++) {
                var read = target(Column.valueOf(columns + number), scale);
                if (read != null) {
                    targets.put(number, read);
                }
            }
            return targets;
        }

        /// Published plans print 0 where nothing is due yet.
        private void due(Map<Integer, Target> periods, Details details, Target year, String label) {
            var nothing = periods.entrySet().stream()
                    .filter(period -> period.getValue().asksNothingYet(details.polarity(), year))
                    .map(Map.Entry::getKey)
                    .toList();
            if (!nothing.isEmpty()) {
                doubts.add("Target 0 pada " + label
                        + nothing.stream().map(String::valueOf).collect(Collectors.joining(", "))
                        + " dibaca belum ada target, karena target tahunnya bukan 0.");
                nothing.forEach(periods::remove);
            }
        }

        private void join(int quarter, Details details, Map<Integer, Target> quarters, Map<Integer, Target> months) {
            var made = MonthlyPlan.quarter(quarter, details.aggregation(), details.decimals(), months);
            var typed = quarters.get(quarter);
            if (typed == null) {
                made.ifPresent(target -> quarters.put(quarter, target));
                if (made.isEmpty() && PlanMonth.of(quarter).anyMatch(month -> months.containsKey(month.number()))) {
                    errors.add("Target bulan berupa rentang tidak dapat dijumlahkan. Isi target TW " + quarter + ".");
                }
            } else if (made.isPresent() && !MonthlyPlan.same(made.get(), typed)) {
                errors.add(
                        "Target TW " + quarter + " (" + typed.raw() + ") berbeda dari yang dibentuk target bulannya, "
                                + made.get().raw() + " ("
                                + details.aggregation().label().toLowerCase(Locale.ROOT) + ").");
            }
        }

        private @Nullable Target target(Column column, @Nullable PredicateScale scale) {
            return switch (TargetColumns.read(cell(column), scale)) {
                case TargetReading.Read(var target) -> target;
                case TargetReading.Doubtful(var likely, var other, var reason) -> {
                    doubts.add(column.heading() + ": " + reason);
                    yield likely;
                }
                case TargetReading.Empty empty -> null;
                case TargetReading.Unreadable(var raw, var reason) -> {
                    errors.add(column.heading() + ": " + reason);
                    yield null;
                }
            };
        }

        private @Nullable Position position(Column column) {
            var typed = cell(column);
            return positions.stream()
                    .filter(position -> position.title().equalsIgnoreCase(typed)
                            || position.code().equalsIgnoreCase(typed))
                    .findFirst()
                    .orElse(null);
        }

        /// An empty cell takes the usual value, and says so.
        private <E> Optional<E> choice(Column column, List<E> values, Function<E, String> words, E usual) {
            var typed = cell(column);
            if (typed.isEmpty()) {
                doubts.add(column.heading() + " kosong, dibaca " + words.apply(usual) + ".");
                return Optional.of(usual);
            }
            var found = values.stream()
                    .filter(value -> words.apply(value).equalsIgnoreCase(typed))
                    .findFirst();
            if (found.isEmpty()) {
                errors.add(column.heading() + " “" + typed + "” tidak dikenal. Pilih: "
                        + String.join(", ", values.stream().map(words).toList()) + ".");
            }
            return found;
        }

        private String required(Column column) {
            if (cell(column).isEmpty()) {
                errors.add(column.heading() + " kosong.");
            }
            return cell(column);
        }

        private String cell(Column column) {
            return cells.getOrDefault(column, "").strip();
        }
    }
}
