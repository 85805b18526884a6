package id.akuntabel.sop.chart;

import org.jspecify.annotations.Nullable;

/// A line that has to find its way from symbol to symbol.
///
/// @param loop   leads back to an earlier symbol
/// @param dashed joins those who work together in a row; without arrowhead
record Wire(String from, String to, @Nullable String label, boolean loop, boolean dashed) {

    /// Whether two lines may run as one: they end in one symbol, or leave one symbol by the same exit. Anything
    /// else that shared a line would be read wrongly.
    boolean mayRunWith(Wire other) {
        return !dashed && !other.dashed && (to.equals(other.to) || leavesWith(other));
    }

    boolean leavesWith(Wire other) {
        return from.equals(other.from) && java.util.Objects.equals(label, other.label);
    }
}
