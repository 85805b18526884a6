package id.akuntabel.measurement.actuals;

import id.akuntabel.measurement.rounds.Stamp;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What stands in a cell.
///
/// @param key      as [CellKey] prints it
/// @param revision how often it was typed
/// @param text     as it was typed
/// @param value    as it is read, null for words
public record Cell(
        String key, int revision, String text, @Nullable BigDecimal value, Stamp typed) {}
