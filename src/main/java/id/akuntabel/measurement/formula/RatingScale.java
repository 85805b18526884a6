package id.akuntabel.measurement.formula;

import id.akuntabel.planning.NumberText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Words for percentages. The printed scales leave holes (`76 ≤ 90`, `91 ≥`: what is 90,4?), so each band begins
/// where the one below it ends, and a value that fell into a hole of the print is rated with a warning.
///
/// @param bands best first; the last one has no lower end
public record RatingScale(String name, int version, String source, List<Band> bands) {

    public RatingScale {
        bands = List.copyOf(bands);
        if (bands.isEmpty() || bands.getLast().from() != null || version < 1) {
            throw new IllegalArgumentException("Skala harus mencakup semua nilai: " + name);
        }
        for (var at = 1; at < bands.size() - 1; at++) {
            if (!bands.get(at).liesBelow(bands.get(at - 1))) {
                throw new IllegalArgumentException(
                        "Urutan skala keliru pada " + bands.get(at).label() + ": " + name);
            }
        }
    }

    /// @param label       `Sangat Tinggi`
    /// @param from        lower end as we apply it; null for the lowest band
    /// @param inclusive   whether the lower end belongs to the band
    /// @param printedFrom lower end as printed; null if none
    /// @param printedTo   upper end as printed; null if none. Printed bounds are closed on both sides unless
    ///                    `open` says otherwise
    /// @param open        the print says "less than" at the upper end, so nothing can fall between two bands
    public record Band(
            String label,
            @Nullable BigDecimal from,
            boolean inclusive,
            @Nullable BigDecimal printedFrom,
            @Nullable BigDecimal printedTo,
            boolean open) {

        boolean holds(BigDecimal value) {
            var lower = from;
            return lower == null || (inclusive ? value.compareTo(lower) >= 0 : value.compareTo(lower) > 0);
        }

        boolean wasPrintedFor(BigDecimal value) {
            if (open) {
                return true;
            }
            var lower = printedFrom;
            var upper = printedTo;
            return (lower == null || value.compareTo(lower) >= 0) && (upper == null || value.compareTo(upper) <= 0);
        }

        boolean liesBelow(Band above) {
            var lower = from;
            var higher = above.from;
            if (lower == null || higher == null) {
                return lower == null;
            }
            var order = lower.compareTo(higher);
            return order < 0 || (order == 0 && inclusive && !above.inclusive);
        }
    }

    /// @param warning an Indonesian sentence if the print gives this value no band
    public record Rating(String label, Optional<String> warning) {}

    /// @param percent unrounded
    public Rating rate(BigDecimal percent) {
        var band =
                bands.stream().filter(each -> each.holds(percent)).findFirst().orElseThrow();
        return new Rating(
                band.label(),
                band.wasPrintedFor(percent)
                        ? Optional.empty()
                        : Optional.of("Nilai %s%% jatuh di celah skala %s sebagaimana tercetak; dinilai %s."
                                .formatted(NumberText.exact(percent), name, band.label())));
    }

    /// Whether the printed scale is silent about this value.
    public boolean hasHoleAt(BigDecimal percent) {
        return rate(percent).warning().isPresent();
    }
}
