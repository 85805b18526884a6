package id.akuntabel.planning.indicators;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A quantity that is typed once and used in the formulas of any number of indicators.
///
/// @param usedBy codes of the indicators that use it
public record Variable(
        long id,
        String code,
        String name,
        String unitOfMeasure,
        String source,
        @Nullable LocalDate retiredOn,
        java.util.List<String> usedBy) {}
