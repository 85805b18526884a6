package id.akuntabel.measurement.budgets;

import id.akuntabel.measurement.formula.EfficiencyVariant;
import id.akuntabel.measurement.rounds.Item;
import id.akuntabel.planning.NumberText;
import id.akuntabel.planning.TypedNumber;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An indicator whose policy has its efficiency typed, with what stands now.
public record EfficiencyByHand(Item item, @Nullable TypedEfficiency typed) {

    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    /// Of those whose policy says so. Pure.
    static List<EfficiencyByHand> of(List<Item> items, Map<Long, TypedEfficiency> typed) {
        return items.stream()
                .filter(item -> item.rules().policy().efficiency() == EfficiencyVariant.TYPED)
                .map(item -> new EfficiencyByHand(item, typed.get(item.id())))
                .toList();
    }

    public String code() {
        return item.agreed().code();
    }

    /// `efisiensi-12`.
    public String field() {
        return "efisiensi-" + item.id();
    }

    /// `alasan-12`.
    public String reasonField() {
        return "alasan-" + item.id();
    }

    /// What stands in the field.
    public String text() {
        return typed == null ? "" : NumberText.exact(typed.percent());
    }

    public String reason() {
        return typed == null ? "" : typed.reason();
    }

    /// What was typed anew, by indicator; what is wrong goes to the findings.
    record Given(BigDecimal percent, String reason) {}

    static Map<EfficiencyByHand, Given> read(
            List<EfficiencyByHand> all, Map<String, String> fields, Map<String, String> findings) {
        var given = new LinkedHashMap<EfficiencyByHand, Given>();
        for (var one : all) {
            var percent = one.percent(fields.getOrDefault(one.field(), ""), findings);
            var reason = fields.getOrDefault(one.reasonField(), "").strip();
            var same = one.typed != null
                    && percent != null
                    && one.typed.percent().compareTo(percent) == 0
                    && one.typed.reason().equals(reason);
            if (percent != null && reason.isEmpty()) {
                findings.put(
                        one.reasonField(),
                        one.code()
                                + ": tulis dari mana efisiensinya; angka yang diketik tidak dapat ditelusuri tanpa itu.");
            } else if (percent != null && !same) {
                given.put(one, new Given(percent, reason));
            }
        }
        return given;
    }

    private @Nullable BigDecimal percent(String text, Map<String, String> findings) {
        var value = switch (TypedNumber.read(
                text.replace("%", "").replace('−', '-').strip())) {
            case TypedNumber.Value(var raw, var number) -> number;
            case TypedNumber.Doubtful(var raw, var likely, var other, var reason) -> likely;
            case TypedNumber.Empty empty -> {
                if (typed != null) {
                    findings.put(field(), code() + ": yang sudah diketik tidak dapat dikosongkan; tulis yang benar.");
                }
                yield null;
            }
            case TypedNumber.Unreadable(var raw, var reason) -> {
                findings.put(field(), code() + ": " + reason);
                yield null;
            }
        };
        if (value != null
                && (value.abs().compareTo(MOST) > 0
                        || value.stripTrailingZeros().scale() > 2)) {
            findings.put(field(), code() + ": tulis persen dari -100 sampai 100, paling banyak dua desimal.");
            return null;
        }
        return value;
    }

    /// `kosong → 12,5% (alasan)`.
    String change(Given given) {
        return (typed == null ? "kosong" : typed.printed()) + " → " + NumberText.exact(given.percent()) + "% ("
                + given.reason() + ")";
    }
}
