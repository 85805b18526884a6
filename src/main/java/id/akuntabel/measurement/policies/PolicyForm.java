package id.akuntabel.measurement.policies;

import id.akuntabel.calendar.TypedDate;
import id.akuntabel.measurement.formula.EfficiencyVariant;
import id.akuntabel.measurement.formula.Policy;
import id.akuntabel.measurement.formula.RatingScale;
import id.akuntabel.measurement.formula.RatingScale.Band;
import id.akuntabel.measurement.formula.RatingScales;
import id.akuntabel.measurement.formula.Rules;
import id.akuntabel.measurement.formula.Variant;
import id.akuntabel.measurement.formula.ZeroActual;
import id.akuntabel.measurement.formula.ZeroTarget;
import id.akuntabel.planning.NumberText;
import id.akuntabel.planning.Polarity;
import id.akuntabel.planning.TypedNumber;
import id.akuntabel.shell.DateText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the browser sent, kept as typed.
public record PolicyForm(Map<String, String> typed) {

    private static final String OWN_SCALE = "sendiri";
    private static final Pattern BAND = Pattern.compile("(.+?)\\s*(>=|≥|>)\\s*([0-9.,]+)\\s*%?");

    public PolicyForm {
        typed = Map.copyOf(typed);
    }

    /// A form that begins with what a policy says.
    static PolicyForm of(Rules rules) {
        var policy = rules.policy();
        var known = RatingScales.known().stream().anyMatch(rules.scale()::equals);
        var typed = new HashMap<String, String>();
        typed.put("nama", policy.name());
        typed.put("dasar", policy.basis());
        typed.put("rendah", policy.lower().name());
        typed.put("tetap", policy.stable().name());
        typed.put("atas", text(policy.cap()));
        typed.put("bawah", text(policy.floor()));
        typed.put("target-nol", policy.zeroTarget().name());
        typed.put("realisasi-nol", policy.zeroActual().name());
        typed.put("desimal", Integer.toString(policy.decimals()));
        typed.put("pembulatan", policy.rounding().name());
        typed.put("efisiensi", policy.efficiency().name());
        typed.put("skala", known ? rules.scale().name() : OWN_SCALE);
        typed.put("tingkat", lines(rules.scale()));
        typed.put("contoh-target", "10");
        typed.put("contoh-realisasi", "8");
        return new PolicyForm(typed);
    }

    public String text(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    /// The policy, with the number that it gets.
    ///
    /// @param findings takes what cannot be read, by field
    /// @return null when there are findings
    @Nullable
    Rules read(int version, Map<String, String> findings) {
        var name = words("nama", 3, 80, "Beri nama kebijakan, misalnya Kebijakan capaian 2027.", findings);
        var basis = words("dasar", 3, 200, "Tulis dasarnya, misalnya Peraturan Bupati 12/2026.", findings);
        var from = TypedDate.day(text("berlaku")).orElse(null);
        if (from == null) {
            findings.put(
                    "berlaku",
                    text("berlaku").isEmpty()
                            ? "Isi hari mulai berlakunya. " + DateText.EXAMPLE
                            : DateText.unreadable(text("berlaku")));
        }
        return read(name, version, from == null ? LocalDate.EPOCH : from, basis, findings);
    }

    /// Only what an example needs: no name, no basis, no day.
    @Nullable
    Rules readRules(Map<String, String> findings) {
        return read("Contoh", 1, LocalDate.EPOCH, "contoh", findings);
    }

    private @Nullable Rules read(String name, int version, LocalDate from, String basis, Map<String, String> findings) {
        var cap = number("atas", findings);
        var floor = number("bawah", findings);
        if (cap != null && floor != null && cap.compareTo(floor) < 0) {
            findings.put(
                    "atas",
                    "Batas atas " + NumberText.exact(cap) + "% di bawah batas bawahnya. Tukar, atau kosongkan.");
        }
        var scale = scale(name, version, basis, findings);
        if (!findings.isEmpty() || scale == null) {
            return null;
        }
        return new Rules(
                new Policy(
                        name,
                        version,
                        from,
                        basis,
                        Variant.RATIO,
                        variant("rendah", Polarity.LOWER_BETTER, Variant.MIRRORED),
                        variant("tetap", Polarity.STABLE, Variant.DEVIATION),
                        cap,
                        floor,
                        choice(ZeroTarget.values(), "target-nol", ZeroTarget.NOT_COMPUTABLE),
                        choice(ZeroActual.values(), "realisasi-nol", ZeroActual.NOT_COMPUTABLE),
                        text("desimal").matches("[0-4]") ? Integer.parseInt(text("desimal")) : 2,
                        choice(RoundingMode.values(), "pembulatan", RoundingMode.HALF_UP),
                        choice(EfficiencyVariant.values(), "efisiensi", EfficiencyVariant.UNSPENT)),
                scale);
    }

    private String words(String field, int least, int most, String finding, Map<String, String> findings) {
        var text = text(field);
        if (text.length() < least || text.length() > most) {
            findings.put(field, finding + " Paling banyak " + most + " huruf.");
        }
        return text;
    }

    private @Nullable BigDecimal number(String field, Map<String, String> findings) {
        return switch (TypedNumber.read(text(field).replace("%", ""))) {
            case TypedNumber.Empty empty -> null;
            case TypedNumber.Value(var raw, var value) -> value;
            case TypedNumber.Doubtful(var raw, var likely, var other, var reason) -> {
                findings.put(field, reason);
                yield null;
            }
            case TypedNumber.Unreadable(var raw, var reason) -> {
                findings.put(field, reason);
                yield null;
            }
        };
    }

    private Variant variant(String field, Polarity polarity, Variant usual) {
        var chosen = choice(Variant.values(), field, usual);
        return chosen.polarity() == polarity ? chosen : usual;
    }

    private <E extends Enum<E>> E choice(E[] all, String field, E usual) {
        return Arrays.stream(all)
                .filter(each -> each.name().equals(text(field)))
                .findFirst()
                .orElse(usual);
    }

    private @Nullable RatingScale scale(String name, int version, String basis, Map<String, String> findings) {
        if (!text("skala").equals(OWN_SCALE)) {
            return RatingScales.known().stream()
                    .filter(scale -> scale.name().equals(text("skala")))
                    .findFirst()
                    .orElse(RatingScales.PERMENDAGRI);
        }
        var bands = new ArrayList<Band>();
        var lines = text("tingkat")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (lines.size() < 2 || lines.size() > 10) {
            findings.put("tingkat", "Tulis dua sampai sepuluh tingkat, satu per baris. " + EXAMPLE);
            return null;
        }
        for (var at = 0; at < lines.size(); at++) {
            var band = band(lines.get(at), at == lines.size() - 1);
            if (band == null) {
                findings.put("tingkat", "Tingkat “" + lines.get(at) + "” tidak terbaca. " + EXAMPLE);
                return null;
            }
            bands.add(band);
        }
        return ordered(name, version, basis, bands, findings);
    }

    private static final String EXAMPLE =
            "Contoh: Sangat Baik >= 100, Baik > 75, dan baris terakhir hanya namanya, Kurang.";

    private static @Nullable Band band(String line, boolean last) {
        var read = BAND.matcher(line);
        if (last) {
            return read.matches() || line.length() > 40 ? null : new Band(line, null, false, null, null, true);
        }
        if (!read.matches() || read.group(1).length() > 40) {
            return null;
        }
        return TypedNumber.read(read.group(3)) instanceof TypedNumber.Value(var raw, var value)
                ? new Band(read.group(1), value, !read.group(2).equals(">"), null, null, true)
                : null;
    }

    private static @Nullable RatingScale ordered(
            String name, int version, String basis, List<Band> bands, Map<String, String> findings) {
        for (var at = 1; at < bands.size() - 1; at++) {
            var above = Objects.requireNonNull(bands.get(at - 1).from());
            var here = Objects.requireNonNull(bands.get(at).from());
            if (here.compareTo(above) >= 0) {
                findings.put(
                        "tingkat",
                        "Tingkat “" + bands.get(at).label() + "” tidak di bawah tingkat sebelumnya. Urutkan dari yang"
                                + " terbaik.");
                return null;
            }
        }
        return new RatingScale("Skala " + name, version, basis, bands);
    }

    private static String lines(RatingScale scale) {
        var lines = new StringBuilder();
        for (var band : scale.bands()) {
            var from = band.from();
            lines.append(band.label());
            if (from != null) {
                lines.append(band.inclusive() ? " >= " : " > ").append(NumberText.exact(from));
            }
            lines.append('\n');
        }
        return lines.toString().strip();
    }

    private static String text(@Nullable BigDecimal value) {
        return value == null ? "" : NumberText.exact(value);
    }

    static Map<String, String> lowerVariants() {
        var options = new LinkedHashMap<String, String>();
        Arrays.stream(Variant.values())
                .filter(variant -> variant.polarity() == Polarity.LOWER_BETTER)
                .forEach(variant -> options.put(variant.name(), variant.label() + ": " + variant.words()));
        return options;
    }

    static Map<String, String> zeroTargets() {
        var options = new LinkedHashMap<String, String>();
        for (var each : ZeroTarget.values()) {
            options.put(each.name(), each.words());
        }
        return options;
    }

    static Map<String, String> zeroActuals() {
        var options = new LinkedHashMap<String, String>();
        for (var each : ZeroActual.values()) {
            options.put(each.name(), each.words());
        }
        return options;
    }

    static Map<String, String> roundings() {
        var options = new LinkedHashMap<String, String>();
        for (var mode : List.of(RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.DOWN)) {
            options.put(mode.name(), PolicyWords.rounding(mode));
        }
        return options;
    }

    static Map<String, String> efficiencies() {
        var options = new LinkedHashMap<String, String>();
        for (var each : EfficiencyVariant.values()) {
            options.put(each.name(), each.label() + ": " + each.words());
        }
        return options;
    }

    static Map<String, String> scales() {
        var options = new LinkedHashMap<String, String>();
        RatingScales.known()
                .forEach(scale -> options.put(scale.name(), scale.name() + ": " + PolicyWords.bands(scale)));
        options.put(OWN_SCALE, "Skala sendiri, ditulis di bawah");
        return options;
    }
}
