package id.akuntabel.measurement.auditing;

import id.akuntabel.planning.Comparison;
import id.akuntabel.planning.NumberText;
import id.akuntabel.planning.Target;
import id.akuntabel.planning.TargetReading;
import id.akuntabel.planning.TypedNumber;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A cell that should hold a quantity.
///
/// @param text     as printed
/// @param readings none if it cannot be read, two if it is doubtful, the likelier first
/// @param doubt    an Indonesian sentence if there is a doubt; null otherwise
/// @param problem  an Indonesian sentence if it cannot be read; null otherwise, and null if nothing stands there
record Quantity(
        String text,
        List<Target> readings,
        @Nullable String doubt,
        @Nullable String problem) {

    static final Quantity NONE = new Quantity("", List.of(), null, null);

    static Quantity of(TargetReading reading, String text) {
        return switch (reading) {
            case TargetReading.Read read -> new Quantity(text, List.of(read.target()), null, null);
            case TargetReading.Doubtful doubtful ->
                new Quantity(
                        text,
                        Stream.of(doubtful.likely(), doubtful.other())
                                .flatMap(Stream::ofNullable)
                                .toList(),
                        doubtful.reason(),
                        null);
            case TargetReading.Empty ignored -> new Quantity(text, List.of(), null, null);
            case TargetReading.Unreadable unreadable -> new Quantity(text, List.of(), null, unreadable.reason());
        };
    }

    static Quantity of(TypedNumber reading, String text) {
        return switch (reading) {
            case TypedNumber.Value value -> new Quantity(text, List.of(Target.of(value.value())), null, null);
            case TypedNumber.Doubtful doubtful ->
                new Quantity(
                        text,
                        Stream.of(doubtful.likely(), doubtful.other())
                                .flatMap(Stream::ofNullable)
                                .map(Target::of)
                                .toList(),
                        doubtful.reason(),
                        null);
            case TypedNumber.Empty ignored -> new Quantity(text, List.of(), null, null);
            case TypedNumber.Unreadable unreadable -> new Quantity(text, List.of(), null, unreadable.reason());
        };
    }

    /// With a decimal comma and its decimals, if it is a number and nothing else; otherwise as printed.
    String shown() {
        if (readings.size() != 1) {
            return text;
        }
        var only = readings.getFirst();
        var plain = only.comparison() == Comparison.EXACTLY
                && only.unit() == null
                && only.outOf() == null
                && only.scale() == null
                && text.indexOf(':') < 0;
        return plain
                ? NumberText.decimal(only.lower(), Math.max(0, only.lower().scale())) + (text.endsWith("%") ? "%" : "")
                : text;
    }

    boolean isRead() {
        return !readings.isEmpty();
    }

    /// The likelier number; the lower end of a range.
    @Nullable
    BigDecimal number() {
        return readings.isEmpty() ? null : readings.getFirst().lower();
    }
}
