package id.akuntabel.planning;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// *Rencana anggaran per triwulan* (rencana penarikan) of a budget line, in rupiah. Each quarter has its own part; the
/// position reached is [#until(int)].
///
/// @param parts of quarter 1 to 4, or none where no plan was made
public record BudgetPlan(List<BigDecimal> parts) {

    public static final BudgetPlan NONE = new BudgetPlan(List.of());

    private static final Pattern BETWEEN = Pattern.compile(" ");

    public BudgetPlan {
        parts = List.copyOf(parts);
        if (!parts.isEmpty() && parts.size() != 4) {
            throw new IllegalArgumentException("four quarters, not " + parts.size());
        }
    }

    /// From the text in which it is stored: four plain numbers, a space between them. Null = none.
    public static BudgetPlan ofStored(@Nullable String text) {
        return text == null
                ? NONE
                : new BudgetPlan(
                        BETWEEN.splitAsStream(text).map(BigDecimal::new).toList());
    }

    /// The text in which it is stored; null where no plan was made.
    public @Nullable String stored() {
        return isEmpty() ? null : parts.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" "));
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /// What is planned for this quarter alone; nought where no plan was made.
    public BigDecimal part(int quarter) {
        return isEmpty() ? BigDecimal.ZERO : parts.get(quarter - 1);
    }

    /// What is planned from 1 January to the end of a quarter.
    public BigDecimal until(int quarter) {
        return sum(parts.stream().limit(quarter));
    }

    public BigDecimal total() {
        return until(4);
    }

    /// Both together; a line without a plan adds nothing.
    public BudgetPlan plus(BudgetPlan other) {
        if (isEmpty() || other.isEmpty()) {
            return isEmpty() ? other : this;
        }
        return new BudgetPlan(Stream.of(1, 2, 3, 4)
                .map(quarter -> part(quarter).add(other.part(quarter)))
                .toList());
    }

    private static BigDecimal sum(Stream<BigDecimal> amounts) {
        return amounts.reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
